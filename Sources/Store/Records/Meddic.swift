import GRDB
package import Playbook

extension Reader {
    /// What is known of an account, or of one of its deals, in the order of the acronym.
    package func meddic(of account: Account.ID, opportunity: Opportunity.ID? = nil) throws -> [MeddicEntry] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM meddic WHERE account_id = ? AND opportunity_id IS ?",
            arguments: [account.number, opportunity?.number])
        let entries = try rows.map { row in
            let evidence = try Int.fetchAll(
                database, sql: "SELECT claim_id FROM meddic_evidence WHERE meddic_id = ? ORDER BY claim_id",
                arguments: [row["id"] as Int])
            return MeddicEntry(
                account: account, opportunity: opportunity, element: try row.word("element", in: "meddic"),
                state: try row.word("state", in: "meddic"), note: row["note"], contact: row.id("contact_id"),
                confidence: try row.word("confidence", in: "meddic"), evidence: evidence.map(Claim.ID.init),
                day: Day(number: row["day"]))
        }
        return MeddicElement.allCases.flatMap { element in entries.filter { $0.element == element } }
    }

    /// What is known of the accounts of open deals and of those deals, by account.
    package func meddicOfOpenDeals() throws -> [Account.ID: [MeddicEntry]] {
        let open = "SELECT account_id FROM opportunity WHERE outcome = 'open'"
        var evidence: [Int: [Claim.ID]] = [:]
        for row in try Row.fetchAll(
            database, sql: "SELECT meddic_id, claim_id FROM meddic_evidence ORDER BY meddic_id, claim_id")
        {
            evidence[row[0], default: []].append(Claim.ID(row[1]))
        }
        let entries = try Row.fetchAll(
            database, sql: "SELECT * FROM meddic WHERE account_id IN (\(open)) ORDER BY id"
        ).map { row in
            MeddicEntry(
                account: Account.ID(row["account_id"]), opportunity: row.id("opportunity_id"),
                element: try row.word("element", in: "meddic"), state: try row.word("state", in: "meddic"),
                note: row["note"], contact: row.id("contact_id"),
                confidence: try row.word("confidence", in: "meddic"), evidence: evidence[row["id"]] ?? [],
                day: Day(number: row["day"]))
        }
        return Dictionary(grouping: entries, by: \.account)
    }

    /// The claims that are evidence for any element.
    package func evidenceClaims() throws -> [Claim] {
        try claims(where: "claim.id IN (SELECT claim_id FROM meddic_evidence)", [])
    }
}

extension Writer {
    /// Writes an element over what was known of it.
    package func set(_ entry: MeddicEntry) throws {
        let existing = try Int.fetchOne(
            database,
            sql: "SELECT id FROM meddic WHERE account_id = ? AND opportunity_id IS ? AND element = ?",
            arguments: [entry.account.number, entry.opportunity?.number, entry.element.rawValue])
        let number: Int
        if let existing {
            number = existing
            try execute(
                "UPDATE meddic SET state = ?, note = ?, contact_id = ?, confidence = ?, day = ? WHERE id = ?",
                [
                    entry.state.rawValue, entry.note, entry.contact?.number, entry.confidence.rawValue,
                    entry.day.number,
                    number,
                ])
        } else {
            number = try insert(
                """
                INSERT INTO meddic (account_id, opportunity_id, element, state, note, contact_id, confidence, day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    entry.account.number, entry.opportunity?.number, entry.element.rawValue, entry.state.rawValue,
                    entry.note, entry.contact?.number, entry.confidence.rawValue, entry.day.number,
                ])
        }
        try execute("DELETE FROM meddic_evidence WHERE meddic_id = ?", [number])
        for claim in Set(entry.evidence).sorted() {
            try execute("INSERT INTO meddic_evidence (meddic_id, claim_id) VALUES (?, ?)", [number, claim.number])
        }
    }
}
