/// Saved messages as a table of touches, a row for each.
///
/// Columns are named so that a plain import of touches finds them. A row's line is the number of the message in the
/// folder; what is wrong with one names its file.
struct MailTable: TableRows {
    let header = [
        "external_id", "date", "channel", "type", "email", "from_name", "from", "to", "cc", "subject", "text",
        "in_reply_to", "file",
    ]
    let headerLine = 1
    let notes: [String]

    private enum Source {
        case files([String])
        case message([UInt8], name: String)
    }

    private let source: Source
    private var index = 0

    /// Opens a folder.
    init(folder path: String) throws(CSVFileError) {
        let folder = try MailFolder(path: path)
        guard !folder.messages.isEmpty else {
            throw CSVFileError(
                file: path,
                reason: .refused(
                    "this folder holds no saved messages (.eml): name a file in it, or save messages there"))
        }
        source = .files(folder.messages)
        notes = folder.otherCount > 0 ? ["files that are no messages (.eml), left out: \(folder.otherCount)"] : []
    }

    /// Opens one message.
    init(message bytes: [UInt8], file: String) throws(CSVFileError) {
        if bytes.starts(with: "From ".utf8), MailTable.holdsSeveral(bytes) {
            throw CSVFileError(
                file: file, reason: .refused("it is a mailbox of several messages: save each as .eml into a folder"))
        }
        source = .message(bytes, name: file)
        notes = []
    }

    private static func holdsSeveral(_ bytes: [UInt8]) -> Bool {
        var lines = MailLines(bytes, in: 0..<bytes.count)
        var isBlank = false
        _ = lines.next()
        while let line = lines.next() {
            if isBlank, bytes[line].starts(with: "From ".utf8) { return true }
            isBlank = line.isEmpty
        }
        return false
    }

    /// Puts the next message's row together.
    mutating func next(into row: inout TableRow) throws(TableBreak) -> TableStep? {
        let (bytes, file): ([UInt8], String)
        switch source {
        case .message(let content, let name):
            guard index == 0 else { return nil }
            (bytes, file) = (content, name)
        case .files(let paths):
            guard index < paths.count else { return nil }
            file = paths[index]
            do throws(CSVFileError) {
                var peeked = PeekedBytes(try FileBytes(path: file))
                bytes = try peeked.all()
            } catch {
                index += 1
                return problem(error.description, file)
            }
        }
        index += 1
        let name = String(file.split(separator: "/").last ?? "")
        guard let message = ReadMessage(bytes) else {
            return problem(
                bytes.isEmpty ? "\(name) is empty" : "\(name) is no saved message: it has neither a sender nor a date",
                name)
        }
        guard !message.date.isEmpty else {
            return problem("\(name) has no date: add a line such as Date: 22 Nov 2026", name)
        }
        row.begin(line: index)
        func people(_ list: [(name: String, address: String)]) -> String {
            list.map(\.address).joined(separator: "; ")
        }
        let cells = [
            message.messageID, message.date, "email", message.kind.rawValue, message.email,
            message.from.first?.name ?? "", people(message.from), people(message.to), people(message.copies),
            message.subject, message.text, message.inReplyTo, name,
        ]
        for (column, cell) in cells.enumerated() { row.append(cell, column: column + 1) }
        return .row
    }

    private func problem(_ why: String, _ file: String) -> TableStep {
        .problem(CSVProblem(position: CSVPosition(line: index, column: 1), reason: .broken(why)), raw: file)
    }
}
