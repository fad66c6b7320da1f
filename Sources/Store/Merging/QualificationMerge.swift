import GRDB
import Playbook

extension Writer {
    /// Moves what is known of an account's qualification by a framework to another account.
    ///
    /// Of an element that both have, the better founded is kept, by its state, its confidence and its day; what was
    /// noted of the other stands behind its note, and it has the evidence of both.
    /// - Returns: The elements that both had.
    func mergeEntries(
        by framework: QualificationFramework, of other: Account, into kept: Account
    ) throws -> [QualificationElement] {
        var folded: [QualificationElement] = []
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM \(framework.table) WHERE account_id = ? ORDER BY id",
            arguments: [other.id.number])
        for row in rows {
            let theirs = try FoundedElement(row: row)
            let own = try Row.fetchOne(
                database,
                sql: "SELECT * FROM \(framework.table) WHERE account_id = ? AND opportunity_id IS ? AND element = ?",
                arguments: [kept.id.number, row["opportunity_id"] as Int?, theirs.element.rawValue]
            ).map(FoundedElement.init(row:))
            guard let own else {
                try execute("UPDATE \(framework.table) SET account_id = ? WHERE id = ?", [kept.id.number, theirs.id])
                continue
            }
            try fold(theirs, of: other.name, into: own, of: kept.name)
            folded.append(theirs.element)
        }
        return folded
    }

    private func fold(_ theirs: FoundedElement, of other: String, into own: FoundedElement, of kept: String) throws {
        let table = own.element.framework.table
        let takesTheirs = own.rank < theirs.rank
        let (better, worse) = takesTheirs ? (theirs, own) : (own, theirs)
        var note = better.note
        if let words = worse.note, words != better.note {
            let said =
                "From \(takesTheirs ? kept : other) (\(worse.state.rawValue), \(worse.confidence.rawValue), \(worse.day.iso)): \(words)"
            note = better.note.map { "\($0) — \(said)" } ?? said
        }
        try execute(
            """
            INSERT INTO \(table)_evidence SELECT ?, claim_id FROM \(table)_evidence WHERE \(table)_id = ?
            ON CONFLICT DO NOTHING
            """,
            [own.id, theirs.id])
        try execute("DELETE FROM \(table)_evidence WHERE \(table)_id = ?", [theirs.id])
        try execute("DELETE FROM \(table) WHERE id = ?", [theirs.id])
        try execute(
            "UPDATE \(table) SET state = ?, note = ?, contact_id = ?, confidence = ?, day = ? WHERE id = ?",
            [
                better.state.rawValue, note, better.contact ?? worse.contact, better.confidence.rawValue,
                better.day.number, own.id,
            ])
    }
}

/// An element as it stands in its table, with how well it is founded.
private struct FoundedElement {
    var id: Int
    var element: QualificationElement
    var state: QualificationState
    var note: String?
    var contact: Int?
    var confidence: Confidence
    var day: Day

    init(row: Row) throws {
        id = row["id"]
        element = try row.word("element", in: "qualification")
        state = try row.word("state", in: "qualification")
        note = row["note"]
        contact = row["contact_id"]
        confidence = try row.word("confidence", in: "qualification")
        day = Day(number: row["day"])
    }

    /// The better founded the higher; both lists of words go upwards.
    var rank: (Int, Int, Int) {
        (
            QualificationState.allCases.firstIndex(of: state) ?? 0, Confidence.allCases.firstIndex(of: confidence) ?? 0,
            day.number
        )
    }
}
