import Answers
import Playbook
import Store
import Workbench

/// What is said of two records that became one.
struct MergeAnswer {
    /// The handle of the record that went into the other.
    var other: String
    /// What differed, was filled, or had no place, beside the table.
    private(set) var remarks: [String] = []
    private(set) var rows: [[Cell]] = []
    private(set) var moved = ""

    init(other: String) { self.other = other }

    mutating func remark(_ text: String) { remarks.append(text) }

    mutating func tell<Record>(_ fields: MergedFields<Record>) {
        rows = fields.differences.map { difference in
            [
                .text(difference.field), .text(difference.kept),
                .text(difference.notTaken),
            ]
        }
        if let filled = listed(fields.filled, showing: .max) { remark("Filled from \(other): \(filled).") }
    }

    mutating func tell(_ tally: MergeTally) {
        moved = tally.moved.map { counted($0.count, Self.words[$0.table]?.0 ?? "", Self.words[$0.table]?.1) }
            .joined(separator: ", ")
        for framework in QualificationFramework.allCases {
            let both = tally.folded.filter { $0.framework == framework }.map(\.rawValue)
            guard let folded = listed(both, showing: .max) else { continue }
            remark("\(framework.name) that both had, now one with the notes and the evidence of both: \(folded).")
        }
        for origin in tally.linesNotTaken {
            remark("Both came from \(origin.file); line \(origin.line) of it is kept among the extra columns.")
        }
    }

    /// - Parameter sentence: Who went into whom, without a full stop.
    func answer(_ sentence: String) -> Answer {
        var blocks: [Answer.Block] = [
            .text("\(sentence)\(moved.isEmpty ? "" : ", with \(moved)"). Take it back with: undo")
        ]
        if !rows.isEmpty {
            blocks.append(
                .table(
                    Table(
                        "differences", caption: "Where both said something else",
                        columns: [.init("field"), .init("kept"), .init("not_taken", "Kept as an extra column")],
                        rows: rows)))
        }
        if !remarks.isEmpty { blocks.append(.list(remarks)) }
        return Answer(blocks)
    }

    private static let words: [StoreTable: (String, String)] = [
        .contact: ("contact", "contacts"), .claim: ("claim", "claims"), .opportunity: ("deal", "deals"),
        .touch: ("touch", "touches"), .draft: ("draft", "drafts"), .enrolment: ("sequence", "sequences"),
        .meddic: ("MEDDIC element", "MEDDIC elements"), .bant: ("BANT element", "BANT elements"),
        .relation: ("tie", "ties"),
        .handoff: ("hand-off", "hand-offs"), .leadVerdict: ("verdict", "verdicts"),
        .optOut: ("closed channel", "closed channels"),
    ]
}

extension Session {
    /// The extra columns of a record that took another in: its own, those that only the other had, and all that found
    /// no other place, named for the record that it came from.
    func mergedExtra<Record>(
        _ own: String?, _ theirs: String?, fields: MergedFields<Record>, tally: MergeTally, kept: String, other: String,
        and rest: [(String, String)]
    ) throws -> String? {
        var more = fields.differences.map { ("\($0.field) of \($0.isTaken ? kept : other)", $0.notTaken) }
        more += tally.linesNotTaken.map { ("line of \(other) in \($0.file)", "\($0.line)") }
        return try ExtraColumns.merged(own, with: theirs, of: other, and: more + rest)
    }
}
