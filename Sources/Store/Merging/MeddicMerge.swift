import GRDB
import Playbook

extension Writer {
    /// Moves what is known of an account's qualification to another.
    ///
    /// Of an element that both have, the better founded is kept, by its state, its confidence and its day; what was
    /// noted of the other stands behind its note, and it has the evidence of both.
    /// - Returns: The elements that both had.
    func mergeMeddic(of other: Account, into kept: Account) throws -> [MeddicElement] {
        var folded: [MeddicElement] = []
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM meddic WHERE account_id = ? ORDER BY id", arguments: [other.id.number])
        for row in rows {
            let theirs = try FoundedElement(row: row)
            let own = try Row.fetchOne(
                database,
                sql: "SELECT * FROM meddic WHERE account_id = ? AND opportunity_id IS ? AND element = ?",
                arguments: [kept.id.number, row["opportunity_id"] as Int?, theirs.element.rawValue]
            ).map(FoundedElement.init(row:))
            guard let own else {
                try execute("UPDATE meddic SET account_id = ? WHERE id = ?", [kept.id.number, theirs.id])
                continue
            }
            try fold(theirs, of: other.name, into: own, of: kept.name)
            folded.append(theirs.element)
        }
        return folded
    }

    private func fold(_ theirs: FoundedElement, of other: String, into own: FoundedElement, of kept: String) throws {
        let takesTheirs = own.rank < theirs.rank
        let (better, worse) = takesTheirs ? (theirs, own) : (own, theirs)
        var note = better.note
        if let words = worse.note, words != better.note {
            let said =
                "From \(takesTheirs ? kept : other) (\(worse.state.rawValue), \(worse.confidence.rawValue), \(worse.day.iso)): \(words)"
            note = better.note.map { "\($0) — \(said)" } ?? said
        }
        try execute(
            "INSERT INTO meddic_evidence SELECT ?, claim_id FROM meddic_evidence WHERE meddic_id = ? ON CONFLICT DO NOTHING",
            [own.id, theirs.id])
        try execute("DELETE FROM meddic_evidence WHERE meddic_id = ?", [theirs.id])
        try execute("DELETE FROM meddic WHERE id = ?", [theirs.id])
        try execute(
            "UPDATE meddic SET state = ?, note = ?, contact_id = ?, confidence = ?, day = ? WHERE id = ?",
            [
                better.state.rawValue, note, better.contact ?? worse.contact, better.confidence.rawValue,
                better.day.number, own.id,
            ])
    }
}

/// An element of MEDDIC as it stands in its table, with how well it is founded.
private struct FoundedElement {
    var id: Int
    var element: MeddicElement
    var state: MeddicState
    var note: String?
    var contact: Int?
    var confidence: Confidence
    var day: Day

    init(row: Row) throws {
        id = row["id"]
        element = try row.word("element", in: "meddic")
        state = try row.word("state", in: "meddic")
        note = row["note"]
        contact = row["contact_id"]
        confidence = try row.word("confidence", in: "meddic")
        day = Day(number: row["day"])
    }

    /// The better founded the higher; both lists of words go upwards.
    var rank: (Int, Int, Int) {
        (
            MeddicState.allCases.firstIndex(of: state) ?? 0, Confidence.allCases.firstIndex(of: confidence) ?? 0,
            day.number
        )
    }
}
