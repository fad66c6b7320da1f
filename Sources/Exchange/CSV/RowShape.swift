/// Decides whether a row has the shape that the header promised.
///
/// A CRM's report ends in text (its title, its copyright, who made it): after a blank line, rows of one field each.
/// Whether such rows are a footer or merely broken is known only at the end of the file, so they are held back until
/// then; a whole row after them proves that they were broken.
struct RowShape: Sendable {
    enum Verdict {
        case row
        case skip
        case problem(CSVProblem)
    }

    /// How many columns the header names, empty names at its end not counted.
    private let required: Int
    private let expected: Int
    private var sawBlankLine = false
    /// Rows that are a footer if no whole row follows, with the number of their fields.
    private(set) var held: [(line: Int, count: Int, raw: String)] = []

    /// More rows than this are no footer.
    private static let footerRowLimit = 30

    init(header: [String]) {
        expected = header.count
        required = (header.lastIndex { !$0.isEmpty } ?? 0) + 1
    }

    /// Whether a row of so many fields is whole and nothing is held back: by far the most frequent case.
    @inline(__always)
    func isPlain(_ count: Int) -> Bool { count == expected && expected > 1 && held.isEmpty && !sawBlankLine }

    /// Judges one row, whose text is asked for only where it has to be kept; `held` may have to be reported before it, see `releaseHeld`.
    mutating func judge(_ record: CSVRecord, raw: () -> String) -> Verdict {
        let count = record.count
        if count == 1, record[0].isEmpty, !record.isQuoted(0) {
            sawBlankLine = true
            return .skip
        }
        if sawBlankLine, count < required, count == 1 || !held.isEmpty, held.count < RowShape.footerRowLimit {
            held.append((record.line, count, raw()))
            return .skip
        }
        sawBlankLine = false
        if count < required {
            return .problem(
                CSVProblem(
                    position: CSVPosition(line: record.line, column: 1),
                    reason: .tooFewFields(found: count, expected: expected)))
        }
        if count > expected, let surplus = (expected..<count).first(where: { !record[$0].isEmpty }) {
            return .problem(
                CSVProblem(
                    position: record.position(of: surplus), reason: .tooManyFields(found: count, expected: expected)))
        }
        return .row
    }

    /// Whether the rows held back turned out to be broken rows, now that another row has come.
    var mustReleaseHeld: Bool { !held.isEmpty && !sawBlankLine }

    /// The problems of the rows held back, which are held no more.
    mutating func releaseHeld() -> [(CSVProblem, raw: String)] {
        defer { held.removeAll() }
        return held.map { row in
            let problem = CSVProblem(
                position: CSVPosition(line: row.line, column: 1),
                reason: .tooFewFields(found: row.count, expected: expected))
            return (problem, row.raw)
        }
    }
}
