import GRDB
package import Playbook

extension Reader {
    /// All campaigns, by name.
    package func campaigns() throws -> [Campaign] {
        try Row.fetchAll(database, sql: "SELECT * FROM campaign ORDER BY name COLLATE NOCASE, id").map(
            Campaign.init(row:))
    }

    /// One campaign by its handle.
    package func campaign(handle: String) throws -> Campaign? {
        try Row.fetchOne(database.cachedStatement(sql: "SELECT * FROM campaign WHERE handle = ?"), arguments: [handle])
            .map(Campaign.init(row:))
    }

    /// One campaign by its number.
    package func campaign(_ id: Campaign.ID) throws -> Campaign? {
        try Row.fetchOne(database, sql: "SELECT * FROM campaign WHERE id = ?", arguments: [id.number])
            .map(Campaign.init(row:))
    }

    /// The campaigns of a name.
    package func campaigns(named name: String) throws -> [Campaign] {
        try Row.fetchAll(database, sql: "SELECT * FROM campaign WHERE name = ? ORDER BY id", arguments: [name])
            .map(Campaign.init(row:))
    }

    /// The columns of an imported file that no field took, as they came.
    package func extra(of campaign: Campaign.ID) throws -> String? {
        try String.fetchOne(database, sql: "SELECT extra FROM campaign WHERE id = ?", arguments: [campaign.number])
    }

    /// How many touches each campaign has and how many accounts they reached.
    package func campaignReach() throws -> [Campaign.ID: (touches: Int, accounts: Int)] {
        var reach: [Campaign.ID: (touches: Int, accounts: Int)] = [:]
        for row in try Row.fetchAll(
            database,
            sql: """
                SELECT campaign_id, count(*) AS touches, count(DISTINCT account_id) AS accounts FROM touch
                WHERE campaign_id IS NOT NULL GROUP BY campaign_id
                """)
        {
            reach[Campaign.ID(row["campaign_id"])] = (row["touches"], row["accounts"])
        }
        return reach
    }
}

extension Writer {
    /// Adds a campaign; its `id` is given by the store.
    ///
    /// - Parameter extra: Columns of a file that no field takes, as a JSON object.
    package func add(_ campaign: Campaign, extra: String? = nil) throws -> Campaign.ID {
        Campaign.ID(
            try insert(
                """
                INSERT INTO campaign (uid, handle, name, channel, cost_cents, cost_currency, starts, ends, extra)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    uids.next(), campaign.handle, campaign.name, campaign.channel, campaign.cost?.cents,
                    campaign.cost?.currency.code, campaign.starts?.number, campaign.ends?.number, extra,
                ]))
    }

    /// Keeps the columns of a file that no field took, as a JSON object.
    package func setExtra(_ extra: String?, of campaign: Campaign.ID) throws {
        try execute("UPDATE campaign SET extra = ? WHERE id = ?", [extra, campaign.number])
    }

    /// Writes a campaign's fields over those of the same id.
    package func update(_ campaign: Campaign) throws {
        try execute(
            """
            UPDATE campaign SET handle = ?, name = ?, channel = ?, cost_cents = ?, cost_currency = ?, starts = ?, ends = ?
            WHERE id = ?
            """,
            [
                campaign.handle, campaign.name, campaign.channel, campaign.cost?.cents, campaign.cost?.currency.code,
                campaign.starts?.number, campaign.ends?.number, campaign.id.number,
            ])
    }
}

extension Campaign {
    init(row: Row) throws {
        self.init(
            id: ID(row["id"]), handle: row["handle"], name: row["name"], channel: row["channel"],
            cost: try row.money("cost_cents", "cost_currency", in: "campaign"), starts: row.day("starts"),
            ends: row.day("ends"))
    }
}
