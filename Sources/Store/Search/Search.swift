import GRDB
package import Playbook

/// One place where searched words stand.
package struct SearchHit: Hashable, Sendable {
    /// What sort of record it is.
    package enum Kind: String, Sendable {
        case account, contact, claim, opportunity, meddic, bant, touch, draft
        case dealNote = "deal-note"
    }

    package var kind: Kind
    /// What people call the record: a handle, or a number.
    package var name: String
    /// The account that it belongs to, where there is one.
    package var account: String?
    /// The text around the words, in runs; the runs that match are marked.
    package var snippet: [Run]
    package var day: Day?
    /// A note without a source.
    package var isUnsourced: Bool

    package struct Run: Hashable, Sendable {
        package var text: String
        package var matches: Bool
    }
}

extension Reader {
    /// Searches everything written, best hits first, at most `limit`.
    ///
    /// Every word must occur, in either case and without regard to accents, as the beginning of a word at least: Finnish
    /// inflects at the end.
    /// - Returns: No hit where `text` holds no letter or digit.
    package func search(_ text: String, limit: Int) throws -> [SearchHit] {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        guard !words.isEmpty else { return [] }
        // Quoted words with a star: whatever the user types, FTS5 reads no operator in it.
        let pattern = words.map { "\"\($0)\"*" }.joined(separator: " ")
        var hits: [(rank: Double, hit: SearchHit)] = []
        for source in Self.sources {
            let statement = try database.cachedStatement(sql: source.sql)
            for row in try Row.fetchAll(statement, arguments: [pattern, limit]) {
                hits.append((row["rank"], SearchHit(kind: source.kind, row: row)))
            }
        }
        // Stable: equal ranks keep the order of the sources, so that the same workspace answers alike everywhere.
        return hits.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.prefix(limit)
            .map(\.element.hit)
    }

    /// Searches each index; `name`, `account`, `day` and `unsourced` come out of the record beside it.
    private static let sources: [(kind: SearchHit.Kind, sql: String)] = [
        (
            .claim,
            sql(
                "claim", name: "claim.id", day: "claim.day", unsourced: "claim.source IS NULL",
                account: "coalesce(claim.account_id, (SELECT account_id FROM contact WHERE id = claim.contact_id))")
        ),
        (.account, sql("account", name: "account.handle", account: "account.id")),
        (.contact, sql("contact", name: "contact.handle", account: "contact.account_id")),
        (.opportunity, sql("opportunity", name: "opportunity.handle", account: "opportunity.account_id")),
        (.meddic, sql("meddic", name: "meddic.element", day: "meddic.day", account: "meddic.account_id")),
        (.bant, sql("bant", name: "bant.element", day: "bant.day", account: "bant.account_id")),
        (
            .dealNote,
            sql(
                "deal_note", name: "(SELECT handle FROM opportunity WHERE id = deal_note.opportunity_id)",
                day: "deal_note.day",
                account: "(SELECT account_id FROM opportunity WHERE id = deal_note.opportunity_id)")
        ),
        (
            .touch,
            sql(
                "touch_note", key: "touch_id", name: "touch_id",
                day: "(SELECT day FROM touch WHERE id = touch_id)",
                account: "(SELECT account_id FROM touch WHERE id = touch_id)")
        ),
        (.draft, sql("draft", name: "draft.id", day: "draft.day", account: "draft.account_id")),
    ]

    private static func sql(
        _ table: String, key: String = "id", name: String, day: String = "NULL", unsourced: String = "0",
        account: String
    ) -> String {
        """
        SELECT hit.rank AS rank, hit.snippet AS snippet, CAST(\(name) AS TEXT) AS name, \(day) AS day, \(unsourced) AS unsourced,
            (SELECT owner.handle FROM account AS owner WHERE owner.id = \(account)) AS account
        FROM (
            SELECT rowid, rank, snippet(\(table)_words, -1, char(2), char(3), '…', 16) AS snippet
            FROM \(table)_words WHERE \(table)_words MATCH ? ORDER BY rank LIMIT ?
        ) AS hit JOIN \(table) ON \(table).\(key) = hit.rowid ORDER BY hit.rank, hit.rowid
        """
    }
}

extension SearchHit {
    init(kind: Kind, row: Row) {
        self.init(
            kind: kind, name: row["name"], account: row["account"], snippet: Self.runs(of: row["snippet"]),
            day: row.day("day"), isUnsourced: row["unsourced"])
    }

    /// Cuts a snippet at the marks that the query put round its matches.
    private static func runs(of snippet: String) -> [Run] {
        var runs: [Run] = []
        var current = ""
        var matches = false
        func close() {
            if !current.isEmpty { runs.append(Run(text: current, matches: matches)) }
            current = ""
        }
        for character in snippet {
            switch character {
            case "\u{2}", "\u{3}":
                close()
                matches = character == "\u{2}"
            default: current.append(character)
            }
        }
        close()
        return runs
    }
}
