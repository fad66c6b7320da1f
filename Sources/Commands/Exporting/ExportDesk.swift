import Answers
import Exchange
import Playbook
import Settings
import Store
import Workbench

/// Writes a list's files and tells what is in them, what is not, and why.
struct ExportDesk {
    /// How often long work looks up: for a Ctrl-C and for the progress bar.
    private static let rowsBetweenLooks = 4096

    let session: Session
    let target: ExportTarget
    let system: any ExportSystem

    init(_ target: ExportTarget, in session: Session) {
        self.target = target
        self.session = session
        system = target.reader
    }

    /// Writes records as a list.
    ///
    /// - Parameters:
    ///   - list: The system's list of such records; `nil` where it takes none.
    ///   - name: What the file is named after, where the user gave no name.
    ///   - total: How many records there are, as far as anybody knows.
    ///   - pass: Gives each record to its argument.
    /// - Throws: `Refusal`, `FileProblem`, `Cancelled`.
    func write<Record: Sendable>(
        _ object: ExportObject, as list: ExportList<Record>?, named name: String, total: Int,
        _ pass: (_ body: (Record) throws -> Void) throws -> Void
    ) throws -> Answer {
        guard let list else { throw wrongPair(object) }
        let place = try self.place(named: name)
        var writer = ExportWriter(
            list, form: system.form, isFinnish: session.settings.language == .finnish,
            currency: session.settings.currency)
        var done = 0
        try pass { record in
            writer.add(record)
            done += 1
            guard done % Self.rowsBetweenLooks == 0 else { return }
            session.surroundings.progress.advance(
                "Exporting \(object.rawValue)", done: done, of: max(total, done), unit: "rows")
            try session.checkCancellation()
        }
        let files = writer.finish()
        guard !files.isEmpty else { throw nothing(object, writer.tally) }
        return try answer(
            object, files, at: place,
            notes: notes(object, writer.tally, list.limits) + (list.advice.map { [$0 + "."] } ?? []))
    }

    /// The same of records that are all there.
    func write<Record: Sendable>(
        _ object: ExportObject, as list: ExportList<Record>?, named name: String, _ records: [Record]
    ) throws -> Answer {
        try write(object, as: list, named: name, total: records.count) { body in
            for record in records { try body(record) }
        }
    }

    /// Where the files go.
    ///
    /// - Throws: `Refusal`.
    func place(named name: String) throws(Refusal) -> ExportPlace {
        try ExportPlace(target.to, named: "\(name)-\(system.name).\(system.form.fileEnding)", in: session)
    }

    /// Writes the files and tells of them.
    func answer(_ object: ExportObject, _ files: [ExportedFile], at place: ExportPlace, notes: [String]) throws
        -> Answer
    {
        var rows: [[Cell]] = []
        var links: [Link] = []
        for (index, file) in files.enumerated() {
            let part = place.part(index + 1, of: files.count)
            try Files.write(file.bytes, to: part.path)
            rows.append([
                .text(part.shown), .text(system.title), .text(object.rawValue), .integer(file.rowCount),
            ])
            links.append(Link(part.shown, to: .file(part.path)))
        }
        let table = Table(
            "export",
            columns: [
                .init("file"), .init("written_for"), .init("holds"), .init("rows", nil, .trailing),
            ], rows: rows)
        return Answer([.table(table)] + (notes.isEmpty ? [] : [.list(notes)]), links: links)
    }

    // MARK: Words

    private func notes(_ object: ExportObject, _ tally: ExportTally, _ limits: ExportLimits) -> [String] {
        var notes = tally.leftOut.map { "\(object.counted($0.count)) left out: \($0.text)." }
        notes += tally.remarks.map { "\($0.text): \(object.counted($0.count))." }
        if tally.foreignAmountCount > 0 {
            notes.append(
                "\(counted(tally.foreignAmountCount, "amount")) left empty: the list has no column for a currency, and they are not in \(session.settings.currency.code)."
            )
        }
        if tally.formulaCount > 0, system.form == .spreadsheet {
            notes.append(
                "\(counted(tally.formulaCount, "cell")) would run as a formula in a spreadsheet and got an apostrophe in front."
            )
        } else if tally.formulaCount > 0, system.form == .list {
            notes.append(
                "\(counted(tally.formulaCount, "cell")) would run as a formula in a spreadsheet and stand as they are: import the file into \(system.title) without opening it in one."
            )
        }
        if tally.rowCount < limits.fewestRows {
            notes.append(
                "LinkedIn takes \(limits.fewestRows) rows at the least: it will refuse these \(tally.rowCount).")
        }
        return notes
    }

    private func nothing(_ object: ExportObject, _ tally: ExportTally) -> Refusal {
        guard tally.leftOutCount > 0 else {
            return Refusal("There are no such \(object.rawValue). Nothing was written.")
        }
        let reasons = tally.leftOut.map { "\(object.counted($0.count)), \($0.text)" }.joined(separator: "; ")
        return Refusal(
            "Nothing was written. Left out: \(reasons).")
    }

    /// A list that the system does not take, with those that it takes and the systems that take such a list.
    func wrongPair(_ object: ExportObject) -> Refusal {
        let takes = ExportObject.allCases.filter { system.takes($0) }.map(\.rawValue)
        let others = exportSystems.filter { $0.takes(object) }.map(\.name)
        return Refusal(
            "\(system.title) takes no list of \(object.rawValue), only \(sentence(takes, "and")). Lists of \(object.rawValue) can be for \(sentence(others, "or"))."
        )
    }

    private func sentence(_ words: [String], _ joint: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(joint) " + last
    }
}

extension ExportObject {
    /// A count with the record's noun.
    func counted(_ count: Int) -> String {
        switch self {
        case .accounts: Commands.counted(count, "account")
        case .contacts: Commands.counted(count, "contact")
        case .touches: Commands.counted(count, "touch", "touches")
        case .opportunities: Commands.counted(count, "opportunity", "opportunities")
        case .drafts: Commands.counted(count, "draft")
        }
    }
}
