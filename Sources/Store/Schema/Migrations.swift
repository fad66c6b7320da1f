import GRDB

/// The schema's history: a list that only ever grows at its end.
///
/// A migration names SQL, never Swift types, so that it means the same for ever. Journal entries keep the version that
/// they were made under, and a later migration may only append columns with defaults to a recorded table: changesets
/// apply by column position.
enum Migrations {
    /// `PRAGMA application_id`: the letters ABM1, so that somebody else's database is told from ours.
    static let applicationID: Int32 = 0x4142_4D31

    /// Each version's SQL, from nothing; its index plus one is `PRAGMA user_version`.
    static let all: [String] = [
        FirstSchema.tables + FirstSchema.journal + FirstSchema.search, DraftLifeSchema.tables, EntryTableSchema.tables,
        OriginSchema.tables, BulkRowsSchema.tables, CampaignColumnsSchema.tables, AgreementSchema.tables,
        BantSchema.tables,
        QuestionSchema.tables,
        PrivacySchema.tables,
        SalesProcessSchema.tables,
        DealHistorySchema.tables,
        ClaimPastSchema.tables,
    ]

    static var current: Int { all.count }

    // A migration either appends columns with defaults to a recorded table, which older changesets survive, or drops
    // the whole table, and then the journal refuses the entries that changed it.

    /// Brings a database of an older version, or an empty one, to the current one in a single transaction.
    static func migrate(_ database: Database, from version: Int) throws {
        try database.inTransaction(.immediate) {
            for sql in all[version...] { try database.execute(sql: sql) }
            try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(current)")
            return .commit
        }
    }
}
