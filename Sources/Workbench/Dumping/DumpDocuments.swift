import Answers
import Settings
import Store

/// A folder of a dump with a document for each row: its front matter holds all but the text.
struct DumpDocuments {
    let file: DumpFile
    /// The folder of the documents.
    let folder: String
    /// The folder as the user can name it.
    let place: String

    /// Hands out each document as the fields of its row.
    ///
    /// - Parameter body: Where a field is wrong, gives its column (`nil` for the whole row) and why.
    func read(
        _ body: (_ fields: [String?]) throws -> (column: Int?, message: String)?
    ) throws -> (count: Int, problems: [Problem]) {
        var problems: [Problem] = []
        // By their numbers, which is the order of the store.
        let names = Files.names(in: folder).filter { !$0.hasPrefix(".") }.sorted {
            ($0.utf8.count, $0) < ($1.utf8.count, $1)
        }
        for name in names {
            let place = "\(place)/\(name)"
            guard name.hasSuffix(".md") else {
                problems.append(Problem(.error, "is no document of a dump; move it elsewhere", place: place))
                continue
            }
            do {
                if let problem = try read(name, place: place, body) { problems.append(problem) }
            } catch let error as SettingsProblems {
                problems += error.mistakes
            }
        }
        return (names.count, problems)
    }

    private func read(
        _ name: String, place: String, _ body: (_ fields: [String?]) throws -> (column: Int?, message: String)?
    ) throws -> Problem? {
        let parts = try FrontMatter(try Files.text(at: "\(folder)/\(name)"), file: place)
        guard let front = parts.settings else {
            return Problem(
                .error, "a document begins with what is known of it, between two lines ---", place: place, line: 1,
                column: 1)
        }
        let entries = try FlatSettings(front, file: place, firstLine: parts.settingsLine).entries
        var fields = [String?](repeating: nil, count: file.columns.count)
        for entry in entries {
            guard let index = file.columns.firstIndex(where: { $0.name == entry.key && $0.name != file.bodyColumn })
            else {
                return Problem(.error, "a dump has no “\(entry.key)” here", place: place, line: entry.line, column: 1)
            }
            fields[index] = entry.value
        }
        if let index = file.columns.firstIndex(where: { $0.name == file.bodyColumn }) {
            // The last line break belongs to the file, not to the text.
            fields[index] = String(parts.body.utf8.last == 0x0A ? parts.body.utf8.dropLast() : parts.body.utf8[...])
        }
        guard let wrong = try body(fields) else { return nil }
        let entry = wrong.column.flatMap { index in entries.first { $0.key == file.columns[index].name } }
        return Problem(.error, wrong.message, place: place, line: entry?.line ?? 1, column: entry?.column ?? 1)
    }
}
