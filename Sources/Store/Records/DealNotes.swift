import GRDB
package import Playbook

extension Reader {
    /// The notes of some kinds, of one deal or of all, in the order in which they were written down.
    package func dealNotes(of opportunity: Opportunity.ID? = nil, kinds: [DealNote.Kind]) throws -> [DealNote] {
        let known = Set(kinds)
        return try Row.fetchAll(
            database, sql: "SELECT * FROM deal_note WHERE ?1 IS NULL OR opportunity_id = ?1 ORDER BY id",
            arguments: [opportunity?.number]
        ).map(DealNote.init(row:)).filter { known.contains($0.kind) }
    }

    /// One note by its number.
    package func dealNote(_ id: DealNote.ID) throws -> DealNote? {
        try Row.fetchOne(database, sql: "SELECT * FROM deal_note WHERE id = ?", arguments: [id.number])
            .map(DealNote.init(row:))
    }
}

extension Writer {
    /// Adds a note; its `id` is given by the store. A topic of discovery takes the place of what was noted of it.
    package func set(_ note: DealNote) throws -> DealNote.ID {
        if DealNote.Kind.discovery.contains(note.kind),
            let known = try reader.dealNotes(of: note.opportunity, kinds: [note.kind]).first
        {
            try execute(
                "UPDATE deal_note SET text = ?, day = ? WHERE id = ?", [note.text, note.day.number, known.id.number])
            return known.id
        }
        return DealNote.ID(
            try insert(
                "INSERT INTO deal_note (uid, opportunity_id, kind, text, day) VALUES (?, ?, ?, ?, ?)",
                [uids.next(), note.opportunity.number, note.kind.rawValue, note.text, note.day.number]))
    }

    /// Writes down what was answered to a point of the negotiation.
    package func answer(_ id: DealNote.ID, with answer: String, on day: Day) throws {
        try execute("UPDATE deal_note SET answer = ?, answered = ? WHERE id = ?", [answer, day.number, id.number])
    }
}

extension DealNote {
    init(row: Row) throws {
        self.init(
            id: ID(row["id"]), opportunity: Opportunity.ID(row["opportunity_id"]),
            kind: try row.word("kind", in: "deal_note"), text: row["text"], day: Day(number: row["day"]),
            answer: row["answer"], answered: row.day("answered"))
    }
}
