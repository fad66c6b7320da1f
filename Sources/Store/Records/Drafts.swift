import GRDB
package import Playbook

extension Reader {
    /// All drafts without their spans, oldest first.
    package func drafts() throws -> [Draft] {
        try Row.fetchAll(database, sql: "SELECT * FROM draft ORDER BY id").map { try Draft(row: $0, spans: []) }
    }

    /// One draft with its spans.
    package func draft(_ id: Draft.ID) throws -> Draft? {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM draft WHERE id = ?", arguments: [id.number])
        else { return nil }
        let spans = try Row.fetchAll(
            database, sql: "SELECT * FROM draft_span WHERE draft_id = ? ORDER BY field DESC, position",
            arguments: [id.number]
        ).map(Draft.Span.init(row:))
        return try Draft(row: row, spans: spans)
    }
}

extension Writer {
    /// Keeps a draft with its spans; its `id` is given by the store.
    package func add(_ draft: Draft) throws -> Draft.ID {
        let number = try insert(
            """
            INSERT INTO draft (uid, contact_id, account_id, template, language, channel, subject, body, day)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                uids.next(), draft.contact.number, draft.account?.number, draft.template, draft.language.rawValue,
                draft.channel, draft.subject, draft.body, draft.day.number,
            ])
        for (position, span) in draft.spans.enumerated() {
            let citation = span.citation
            try execute(
                """
                INSERT INTO draft_span (draft_id, field, position, part, text, variable, filters, claim_id, origin,
                    source, source_day, line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    number, span.field.rawValue, position, span.part, span.text, citation?.variable,
                    citation.map { $0.filters.joined(separator: " ") }, citation?.claim?.number, citation?.origin,
                    citation?.source, citation?.day?.number, citation?.line,
                ])
        }
        return Draft.ID(number)
    }
}

extension Draft {
    init(row: Row, spans: [Span]) throws {
        self.init(
            id: ID(row["id"]), contact: Contact.ID(row["contact_id"]), account: row.id("account_id"),
            template: row["template"], language: try row.word("language", in: "draft"), channel: row["channel"],
            subject: row["subject"], body: row["body"], day: Day(number: row["day"]), spans: spans)
    }
}

extension Draft.Span {
    init(row: Row) throws {
        let name: String = row["field"]
        guard let field = Field(rawValue: name) else { throw DamagedValue(table: "draft_span", value: name) }
        var citation: Draft.Citation?
        if let variable: String = row["variable"] {
            let filters: String = row["filters"] ?? ""
            citation = Draft.Citation(
                variable: variable, filters: filters.split(separator: " ").map(String.init), claim: row.id("claim_id"),
                origin: row["origin"] ?? "", source: row["source"], day: row.day("source_day"), line: row["line"] ?? 0)
        }
        self.init(field: field, part: row["part"], text: row["text"], citation: citation)
    }
}
