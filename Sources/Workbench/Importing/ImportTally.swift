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
    /// Words that no list has, kept beside the record, by what they should have been.
    var unknownWords: [String: Set<String>] = [:]

    mutating func count(_ outcome: Outcome) {
        switch outcome {
        case .created: created += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        }
    }

    /// The remarks on words that were kept as they came.
    mutating func noteUnknownWords() {
        for (field, words) in unknownWords.sorted(by: { $0.key < $1.key }) {
            let list = words.sorted().prefix(5).map { "“\($0)”" }.joined(separator: ", ")
            notes.append("\(field): \(list)\(words.count > 5 ? " and others" : "") kept beside the record; abm has no such \(field).")
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
