import GRDB
package import Playbook

extension Reader {
    /// What sales said of leads, of one account or of all, oldest first; of two on one lead the later counts.
    package func leadVerdicts(of account: Account.ID? = nil) throws -> [LeadVerdict] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM lead_verdict WHERE ?1 IS NULL OR account_id = ?1 ORDER BY at, id",
            arguments: [account?.number]
        ).map(LeadVerdict.init(row:))
    }

    /// What sales said of a person, oldest first.
    package func leadVerdicts(on contact: Contact.ID) throws -> [LeadVerdict] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM lead_verdict WHERE contact_id = ? ORDER BY at, id",
            arguments: [contact.number]
        ).map(LeadVerdict.init(row:))
    }
}

extension Writer {
    /// Keeps a verdict; its `id` is given by the store.
    package func add(_ verdict: LeadVerdict) throws -> LeadVerdict.ID {
        LeadVerdict.ID(
            try insert(
                """
                INSERT INTO lead_verdict
                    (uid, handoff_id, account_id, contact_id, at, day, verdict, reason, note, decided_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    uids.next(), verdict.handoff?.number, verdict.account.number, verdict.contact?.number,
                    verdict.at.seconds, verdict.day.number, verdict.verdict.rawValue, verdict.reason, verdict.note,
                    verdict.decidedBy,
                ]))
    }
}

extension LeadVerdict {
    init(row: Row) throws {
        self.init(
            id: ID(row["id"]), handoff: row.id("handoff_id"), account: Account.ID(row["account_id"]),
            contact: row.id("contact_id"), at: Instant(seconds: row["at"]), day: Day(number: row["day"]),
            verdict: try row.word("verdict", in: "lead_verdict"), reason: row["reason"], note: row["note"],
            decidedBy: row["decided_by"])
    }
}
