import GRDB
package import Playbook

/// How many rows of a table were known on a day, beside how many there are.
package struct PastTally: Hashable, Sendable {
    /// What people call the rows.
    package var rows: String
    /// The day that counts, in words.
    package var day: String
    package var known: Int
    package var now: Int
}

extension Reader {
    /// What was known on a day, table by table, for a reader of that day; tables without a row are left out.
    package func pastTallies(of day: Day) throws -> [PastTally] {
        try StoreTable.allCases.compactMap { table in
            let date = table.factDate(day)
            guard let word = date.day else { return nil }
            func count(_ schema: String) throws -> Int {
                // People without a day of their own are not counted among those who have one.
                let dated = ["contact": "obtained", "campaign": "starts"][table.rawValue]
                return try Int.fetchOne(
                    database,
                    sql: "SELECT count(*) FROM \(schema).\(table.rawValue)"
                        + (dated.map { " WHERE \($0) IS NOT NULL" } ?? "")) ?? 0
            }
            let now = try count("main")
            guard now > 0 else { return nil }
            return PastTally(rows: date.rows, day: word, known: try count("temp"), now: now)
        }
    }

    /// How many deals were open then, have closed since, and have no step that tells in which stage they stood; they are put
    /// into the first.
    package func dealsOfGuessedStage(on day: Day) throws -> Int {
        try Int.fetchOne(
            database,
            sql: """
                SELECT count(*) FROM temp.opportunity AS past JOIN main.opportunity AS deal ON deal.id = past.id
                WHERE past.outcome = 'open' AND deal.outcome <> 'open' AND NOT EXISTS (
                    SELECT 1 FROM main.stage_change
                    WHERE opportunity_id = past.id AND day <= ? AND stage_change.stage NOT IN ('won', 'lost'))
                """, arguments: [day.number]) ?? 0
    }

    /// How many deals stood otherwise on the day than they do now, for a reader of that day.
    package func dealsPutBack() throws -> Int {
        try Int.fetchOne(
            database,
            sql: """
                SELECT count(*) FROM temp.opportunity AS past JOIN main.opportunity AS deal ON deal.id = past.id
                WHERE past.stage <> deal.stage OR past.outcome <> deal.outcome
                    OR past.amount_cents IS NOT deal.amount_cents OR past.currency IS NOT deal.currency
                    OR past.closes IS NOT deal.closes
                """) ?? 0
    }
}
