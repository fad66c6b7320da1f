import GRDB
package import Playbook

extension Reader {
    /// The leads handed to sales, of one account or of all, oldest first.
    package func handoffs(of account: Account.ID? = nil) throws -> [Handoff] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM handoff WHERE ?1 IS NULL OR account_id = ?1 ORDER BY at, id",
            arguments: [account?.number]
        ).map(Handoff.init(row:))
    }

    /// The times that a person was handed to sales, oldest first.
    package func handoffs(with contact: Contact.ID) throws -> [Handoff] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM handoff WHERE contact_id = ? ORDER BY at, id", arguments: [contact.number]
        ).map(Handoff.init(row:))
    }
}

extension Writer {
    /// Hands a lead to sales; its `id` is given by the store.
    package func add(_ handoff: Handoff) throws -> Handoff.ID {
        Handoff.ID(
            try insert(
                """
                INSERT INTO handoff (uid, account_id, contact_id, at, day, owner, rule, model, score)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    uids.next(), handoff.account.number, handoff.contact?.number, handoff.at.seconds,
                    handoff.day.number, handoff.owner, handoff.rule, handoff.model, handoff.score,
                ]))
    }

    /// Says who in sales has a lead.
    package func setOwner(_ owner: String?, of handoff: Handoff.ID) throws {
        try execute("UPDATE handoff SET owner = ? WHERE id = ?", [owner, handoff.number])
    }
}

extension Handoff {
    init(row: Row) throws {
        self.init(
            id: ID(row["id"]), account: Account.ID(row["account_id"]), contact: row.id("contact_id"),
            at: Instant(seconds: row["at"]), day: Day(number: row["day"]), owner: row["owner"], rule: row["rule"],
            model: row["model"], score: row["score"])
    }
}
