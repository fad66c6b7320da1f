package import Exchange

/// What an import did with a file's rows, or would do.
package struct ImportTally {
    package enum Outcome { case created, updated, unchanged }

    package var created = 0
    package var updated = 0
    package var unchanged = 0
    package var problems: [RowProblem] = []
    /// Remarks for the user, one a line.
    package var notes: [String] = []
    /// The lines that gave each record, by its number.
    var lines: [Int: Int] = [:]
    /// The lines that repeat an earlier one's record.
    var repeats: [Int] = []
    /// Records that got another name, as `old is now new`.
    var renames: [String] = []
    /// Words that no list has, kept beside the record, by what they should have been.
    var unknownWords: [String: Set<String>] = [:]

    mutating func count(_ outcome: Outcome) {
        switch outcome {
        case .created: created += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        }
    }

    /// Whether this file has given a record already; its later rows are then left out, so that a second import of the
    /// same file finds nothing to change.
    mutating func isRepeat(_ record: Int, line: Int) -> Bool {
        guard lines[record] == nil else {
            repeats.append(line)
            return true
        }
        lines[record] = line
        return false
    }

    /// A new name may mean that the file was of something else: it is told.
    mutating func noteRenames() {
        guard !renames.isEmpty else { return }
        let more = renames.count > 5 ? "; and \(renames.count - 5) more" : ""
        notes.append("New names: \(renames.prefix(5).joined(separator: "; "))\(more).")
    }

    mutating func noteRepeats() {
        guard !repeats.isEmpty else { return }
        let shown = repeats.prefix(5).map { "\($0)" }.joined(separator: ", ")
        let more = repeats.count > 5 ? " and \(repeats.count - 5) more" : ""
        let start = repeats.count == 1 ? "Line \(shown) repeats" : "Lines \(shown)\(more) repeat"
        notes.append("\(start) a record of an earlier line; the earlier line was taken.")
    }

    /// The remarks on words that were kept as they came.
    mutating func noteUnknownWords() {
        for (field, words) in unknownWords.sorted(by: { $0.key < $1.key }) {
            let list = words.sorted().prefix(5).map { "“\($0)”" }.joined(separator: ", ")
            notes.append(
                "\(field): \(list)\(words.count > 5 ? " and others" : "") kept beside the record; abm has no such \(field)."
            )
        }
    }
}

/// A row that reads well but does not fit the workspace; it becomes a ``RowProblem`` of its line.
struct RowRefusal: Error {
    var field: ImportField?
    var reason: String

    func problem(line: Int) -> RowProblem {
        RowProblem(line: line, column: 1, field: field, columnName: nil, reason: reason)
    }
}
