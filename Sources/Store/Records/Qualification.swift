import GRDB
package import Playbook

extension QualificationFramework {
    /// The table of its elements; that of their evidence is named after it.
    var table: String { rawValue }
}

extension Reader {
    /// What is known of an account, or of one of its deals, in the order of the acronym.
    package func entries(
        of framework: QualificationFramework, _ account: Account.ID, opportunity: Opportunity.ID? = nil
    ) throws -> [QualificationEntry] {
        let entries = try entries(
            of: framework, where: "account_id = ? AND opportunity_id IS ?", [account.number, opportunity?.number])
        return framework.elements.flatMap { element in entries.filter { $0.element == element } }
    }

    /// What is known of the accounts of open deals and of those deals, by account.
    package func entriesOfOpenDeals(
        by framework: QualificationFramework
    ) throws -> [Account.ID: [QualificationEntry]] {
        let open = "SELECT account_id FROM opportunity WHERE outcome = 'open'"
        return Dictionary(grouping: try entries(of: framework, where: "account_id IN (\(open))", []), by: \.account)
    }

    /// All that is known of accounts and of deals that are open, oldest first.
    package func openEntries(of framework: QualificationFramework) throws -> [QualificationEntry] {
        let open = "SELECT id FROM opportunity WHERE outcome = 'open'"
        return try entries(of: framework, where: "opportunity_id IS NULL OR opportunity_id IN (\(open))", [])
    }

    private func entries(
        of framework: QualificationFramework, where condition: String, _ arguments: [(any DatabaseValueConvertible)?]
    ) throws -> [QualificationEntry] {
        let table = framework.table
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM \(table) WHERE \(condition) ORDER BY id",
            arguments: StatementArguments(arguments))
        var evidence: [Int: [Claim.ID]] = [:]
        for row in try Row.fetchAll(
            database,
            sql: """
                SELECT \(table)_id, claim_id FROM \(table)_evidence
                WHERE \(table)_id IN (SELECT id FROM \(table) WHERE \(condition)) ORDER BY 1, 2
                """,
            arguments: StatementArguments(arguments))
        {
            evidence[row[0], default: []].append(Claim.ID(row[1]))
        }
        return try rows.map { row in
            QualificationEntry(
                account: Account.ID(row["account_id"]), opportunity: row.id("opportunity_id"),
                element: try row.word("element", in: table), state: try row.word("state", in: table),
                note: row["note"], contact: row.id("contact_id"), confidence: try row.word("confidence", in: table),
                evidence: evidence[row["id"]] ?? [], day: Day(number: row["day"]))
        }
    }

    /// The claims that are evidence for any element.
    package func evidenceClaims() throws -> [Claim] {
        let all = QualificationFramework.allCases.map { "SELECT claim_id FROM \($0.table)_evidence" }
        return try claims(where: "claim.id IN (\(all.joined(separator: " UNION ")))", [])
    }
}

extension Writer {
    /// Writes an element over what was known of it.
    package func set(_ entry: QualificationEntry) throws {
        let table = entry.element.framework.table
        let existing = try Int.fetchOne(
            database,
            sql: "SELECT id FROM \(table) WHERE account_id = ? AND opportunity_id IS ? AND element = ?",
            arguments: [entry.account.number, entry.opportunity?.number, entry.element.rawValue])
        let number: Int
        if let existing {
            number = existing
            try execute(
                "UPDATE \(table) SET state = ?, note = ?, contact_id = ?, confidence = ?, day = ? WHERE id = ?",
                [
                    entry.state.rawValue, entry.note, entry.contact?.number, entry.confidence.rawValue,
                    entry.day.number, number,
                ])
        } else {
            number = try insert(
                """
                INSERT INTO \(table) (account_id, opportunity_id, element, state, note, contact_id, confidence, day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    entry.account.number, entry.opportunity?.number, entry.element.rawValue, entry.state.rawValue,
                    entry.note, entry.contact?.number, entry.confidence.rawValue, entry.day.number,
                ])
        }
        try execute("DELETE FROM \(table)_evidence WHERE \(table)_id = ?", [number])
        for claim in Set(entry.evidence).sorted() {
            try execute(
                "INSERT INTO \(table)_evidence (\(table)_id, claim_id) VALUES (?, ?)", [number, claim.number])
        }
    }
}
