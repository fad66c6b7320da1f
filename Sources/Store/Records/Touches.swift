import GRDB
package import Playbook

extension Reader {
    static var selection: String {
        """
        SELECT touch.id, day, account_id, contact_id, channel.name AS channel, touch_type.name AS type, campaign_id,
            touch_note.text AS note
        FROM touch JOIN channel ON channel.id = channel_id JOIN touch_type ON touch_type.id = type_id
        LEFT JOIN touch_note ON touch_note.touch_id = touch.id
        """
    }

    /// The touches of one account, or of all, in the order of their days.
    package func touches(of account: Account.ID? = nil) throws -> [Touch] {
        try Row.fetchAll(
            database,
            sql: "\(Self.selection) \(account == nil ? "" : "WHERE account_id = ?1") ORDER BY day, touch.id",
            arguments: account.map { [$0.number] } ?? []
        ).map(Touch.init(row:))
    }

    /// The touches of one account since a day, in the order of their days.
    package func touches(of account: Account.ID, since day: Day) throws -> [Touch] {
        try Row.fetchAll(
            database, sql: "\(Self.selection) WHERE account_id = ? AND day >= ? ORDER BY day, touch.id",
            arguments: [account.number, day.number]
        ).map(Touch.init(row:))
    }

    /// The touches of one person, in the order of their days.
    package func touches(ofContact contact: Contact.ID) throws -> [Touch] {
        try Row.fetchAll(
            database, sql: "\(Self.selection) WHERE contact_id = ? ORDER BY day, touch.id", arguments: [contact.number]
        ).map(Touch.init(row:))
    }

    /// Passes the touches of one account, or of all, in the order of their days, without ever holding all of them.
    package func forEachTouch(of account: Account.ID? = nil, _ body: (Touch) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database, sql: "\(Self.selection) WHERE (?1 IS NULL OR account_id = ?1) ORDER BY day, touch.id",
            arguments: [account?.number])
        while let row = try rows.next() { try body(Touch(row: row)) }
    }

    /// All touches of some types, in the order of their days.
    package func touches(of types: Set<TouchType>) throws -> [Touch] {
        let words = types.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        return try Row.fetchAll(
            database, sql: "\(Self.selection) WHERE touch_type.name IN (\(words)) ORDER BY day, touch.id"
        ).map(Touch.init(row:))
    }

    /// The newest touches first, at most `limit`.
    package func newestTouches(of account: Account.ID?, limit: Int) throws -> [Touch] {
        try Row.fetchAll(
            database,
            sql: "\(Self.selection) WHERE (?1 IS NULL OR account_id = ?1) ORDER BY day DESC, touch.id DESC LIMIT ?2",
            arguments: [account?.number, limit]
        ).map(Touch.init(row:))
    }

    /// How many touches there are, of one account or of all.
    package func touchCount(of account: Account.ID? = nil) throws -> Int {
        try Int.fetchOne(
            database, sql: "SELECT count(*) FROM touch \(account == nil ? "" : "WHERE account_id = ?1")",
            arguments: account.map { [$0.number] } ?? []) ?? 0
    }

    /// How many touches each account has, and the day of the newest.
    package func touchSummary() throws -> [Account.ID: (count: Int, newest: Day)] {
        var summary: [Account.ID: (count: Int, newest: Day)] = [:]
        for row in try Row.fetchAll(
            database,
            sql: """
                SELECT account_id, count(*) AS touches, max(day) AS newest FROM touch
                WHERE account_id IS NOT NULL GROUP BY account_id
                """)
        {
            summary[Account.ID(row["account_id"])] = (row["touches"], Day(number: row["newest"]))
        }
        return summary
    }

    /// How many touches each of the last weeks had, the oldest week first; the last one ends on a day.
    ///
    /// - Parameters:
    ///   - account: Only those of an account.
    ///   - campaign: Only those of a campaign.
    package func weeklyTouches(
        of account: Account.ID? = nil, in campaign: Campaign.ID? = nil, weeks: Int, until day: Day
    ) throws -> [Int] {
        var counts = [Int](repeating: 0, count: weeks)
        for row in try Row.fetchAll(
            database,
            sql: """
                SELECT (?1 - day) / 7 AS age, count(*) AS touches FROM touch
                WHERE day > ?1 - ?2 * 7 AND day <= ?1
                    AND (?3 IS NULL OR account_id = ?3) AND (?4 IS NULL OR campaign_id = ?4)
                GROUP BY age
                """, arguments: [day.number, weeks, account?.number, campaign?.number])
        {
            counts[weeks - 1 - (row["age"] as Int)] = row["touches"]
        }
        return counts
    }

    /// The types of touch in use.
    package func touchTypes() throws -> [String] {
        try String.fetchAll(database, sql: "SELECT name FROM touch_type ORDER BY name")
    }

    /// The channels in use.
    package func channels() throws -> [String] {
        try String.fetchAll(database, sql: "SELECT name FROM channel ORDER BY name")
    }
}

extension Writer {
    /// Adds a touch; its `id` is given by the store, its channel and type are made where they are new.
    package func add(_ touch: Touch) throws -> Touch.ID {
        let channel = try lookup(touch.channel, in: "channel")
        let type = try lookup(touch.type, in: "touch_type")
        let number = try insert(
            """
            INSERT INTO touch (day, account_id, contact_id, channel_id, type_id, campaign_id) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                touch.day.number, touch.account?.number, touch.contact?.number, channel, type, touch.campaign?.number,
            ])
        if let note = touch.note {
            try execute("INSERT INTO touch_note (touch_id, text) VALUES (?, ?)", [number, note])
        }
        return Touch.ID(number)
    }

    /// The number of a word in a lookup table, which is made where it is new.
    func lookup(_ word: String, in table: String) throws -> Int {
        let found = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM \(table) WHERE name = ?"), arguments: [word])
        return try found ?? insert("INSERT INTO \(table) (name) VALUES (?)", [word])
    }
}

extension Touch {
    init(row: Row) {
        self.init(
            id: ID(row["id"]), day: Day(number: row["day"]), account: row.id("account_id"),
            contact: row.id("contact_id"), channel: row["channel"], type: row["type"], campaign: row.id("campaign_id"),
            note: row["note"])
    }
}
