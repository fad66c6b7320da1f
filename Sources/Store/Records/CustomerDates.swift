import GRDB
package import Playbook

extension Reader {
    /// The dates with customers, of one deal or of all, the earliest first.
    package func customerDates(of opportunity: Opportunity.ID? = nil) throws -> [CustomerDate] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM customer_date WHERE ?1 IS NULL OR opportunity_id = ?1 ORDER BY due, id",
            arguments: [opportunity?.number]
        ).map(CustomerDate.init(row:))
    }
}

extension Writer {
    /// Adds a date; its `id` is given by the store.
    package func add(_ date: CustomerDate) throws -> CustomerDate.ID {
        CustomerDate.ID(
            try insert(
                "INSERT INTO customer_date (uid, opportunity_id, kind, due, done, note) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    uids.next(), date.opportunity.number, date.kind.rawValue, date.due.number, date.done?.number,
                    date.note,
                ]))
    }

    /// Writes a date's fields over those of the same id.
    package func update(_ date: CustomerDate) throws {
        try execute(
            "UPDATE customer_date SET kind = ?, due = ?, done = ?, note = ? WHERE id = ?",
            [date.kind.rawValue, date.due.number, date.done?.number, date.note, date.id.number])
    }
}

extension CustomerDate {
    init(row: Row) throws {
        self.init(
            id: ID(row["id"]), opportunity: Opportunity.ID(row["opportunity_id"]),
            kind: try row.word("kind", in: "customer_date"), due: Day(number: row["due"]), done: row.day("done"),
            note: row["note"])
    }
}
