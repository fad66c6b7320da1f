package import Exchange
import Playbook

/// What an import did with a file's rows, or would do.
package struct ImportTally {
    package typealias Outcome = RowOutcome

    package private(set) var counts: [RowOutcome.Action: Int] = [:]
    package var problems: [RowProblem] = []
    /// Rows that may mean a record or another one.
    package var doubts: [DoubtfulRow] = []
    /// The rows one by one, where they are wanted.
    package private(set) var rows: [PlannedRow] = []
    /// Remarks for the user, one a line.
    package var notes: [String] = []
    /// The lines that gave each record, by its number.
    var lines: [Int: Int] = [:]
    /// The lines that repeat an earlier one's record.
    private var repeats: [(line: Int, differs: Bool)] = []
    /// Records that got another name, as `old is now new`.
    var renames: [String] = []
    /// How often each remark was made.
    var repeated: [RepeatedRemark: Int] = [:]
    /// Words that no list has, kept beside the record, by what they should have been.
    var unknownWords: [String: Set<String>] = [:]
    /// The rows that stay out, as they stand in the file.
    package private(set) var rejected: [ProblemsFile.Row] = []
    /// The number of the row that was rejected last.
    private var rejectedNumber = -1
    /// Where the row of a line stands, for the first so many rows.
    private var places: [Int: Int] = [:]
    private var placed = 0
    private let listsRows: Bool
    private let current: CurrentRow

    /// - Parameter current: The row that is being read.
    init(listsRows: Bool, current: CurrentRow) {
        self.listsRows = listsRows
        self.current = current
    }

    /// How many rows came to this end.
    package func count(_ action: RowOutcome.Action) -> Int { counts[action] ?? 0 }

    /// How many rows have been looked at.
    var rowsSeen: Int { current.number }

    mutating func count(_ outcome: RowOutcome, line: Int, reason: String? = nil) {
        counts[outcome.action, default: 0] += 1
        if listsRows { rows.append(PlannedRow(line: line, outcome: outcome, reason: reason)) }
    }

    /// Adds to a row that has been counted what showed only once the others were in.
    mutating func amend(line: Int, from outcome: RowOutcome, with more: [FieldChange]) {
        let isUpdate = outcome.action == .unchanged && more.changeSomething
        if isUpdate {
            counts[.unchanged, default: 0] -= 1
            counts[.update, default: 0] += 1
        }
        for place in placed..<rows.count { places[rows[place].line] = place }
        placed = rows.count
        guard let place = places[line] else { return }
        rows[place].outcome.changes += more
        if isUpdate { rows[place].outcome.action = .update }
    }

    /// Takes in what is wrong with a row; of a row with several bad cells each.
    mutating func refuse(_ problem: RowProblem) {
        // A row counts once, however much is wrong with it.
        let isSameRow = rejectedNumber == current.number
        if !isSameRow { counts[.problem, default: 0] += 1 }
        problems.append(problem)
        reject(problem)
        guard listsRows else { return }
        let words = problem.columnName.map { "\($0): \(problem.reason)" } ?? problem.reason
        if isSameRow, let last = rows.indices.last {
            rows[last].reason = [rows[last].reason, words].compactMap { $0 }.joined(separator: "; ")
        } else {
            rows.append(PlannedRow(line: problem.line, outcome: RowOutcome(action: .problem), reason: words))
        }
    }

    /// Leaves the row of somebody out who was forgotten; there is nothing to mend.
    mutating func leaveOut(_ forgotten: RowForgotten, line: Int) {
        let reason = "asked to be forgotten on \(forgotten.day.iso)"
        count(RowOutcome(action: .skip, reason: reason), line: line, reason: reason)
        remark(.forgottenPerson, "Line \(line) is left out: the person \(reason).")
    }

    mutating func doubt(_ doubt: RowDoubt, line: Int) {
        doubts.append(DoubtfulRow(line: line, candidates: doubt.candidates, reason: doubt.reason))
        reject(RowRefusal(field: nil, reason: doubt.reason).problem(line: line))
        count(
            RowOutcome(action: .conflict, record: doubt.candidates.joined(separator: ", ")), line: line,
            reason: doubt.reason)
    }

    /// Keeps a row that stays out, with all that is wrong with it.
    private mutating func reject(_ problem: RowProblem) {
        if rejectedNumber == current.number, !rejected.isEmpty {
            rejected[rejected.count - 1].problems.append(problem)
        } else {
            rejectedNumber = current.number
            rejected.append(ProblemsFile.Row(line: problem.line, text: current.text, problems: [problem]))
        }
    }

    /// Whether this file has given a record already; its later rows then only fill what is empty, so that a second
    /// import of the same file finds nothing to change.
    func isRepeat(_ record: Int) -> Bool { lines[record] != nil }

    /// Notes a row that repeats a record: where it says something else, the earlier line counts.
    mutating func noteRepeat(line: Int, _ changes: [FieldChange]) {
        repeats.append((line, changes.contains { !$0.isTaken }))
    }

    /// The remarks on all that was met, and what the file's reader has to say.
    mutating func noteAll(_ more: [String]) {
        noteRenames()
        noteRepeats()
        noteUnknownWords()
        notes += more
    }

    /// A new name may mean that the file was of something else: it is told.
    mutating func noteRenames() {
        guard !renames.isEmpty else { return }
        let more = renames.count > 5 ? "; and \(renames.count - 5) more" : ""
        notes.append("New names: \(renames.prefix(5).joined(separator: "; "))\(more).")
    }

    mutating func noteRepeats() {
        guard !repeats.isEmpty else { return }
        func said(_ lines: [Int]) -> String {
            let more = lines.count > 5 ? " and \(lines.count - 5) more" : ""
            return lines.prefix(5).map { "\($0)" }.joined(separator: ", ") + more
        }
        let all = repeats.map(\.line)
        let differing = repeats.filter(\.differs).map(\.line)
        let start = all.count == 1 ? "Line \(said(all)) repeats" : "Lines \(said(all)) repeat"
        let end = differing.isEmpty ? "" : " Where they differ the earlier line counts: \(said(differing))."
        notes.append(
            "\(start) a record of an earlier line and \(all.count == 1 ? "fills" : "fill") what it left empty.\(end)")
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

/// A row that somebody has to decide on.
package struct DoubtfulRow: Hashable, Sendable {
    /// 1-based.
    package var line: Int
    /// The handles of the records that it may mean.
    package var candidates: [String]
    package var reason: String
}
