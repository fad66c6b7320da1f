import GRDB
package import Playbook

/// What happened with an account in a span of days, by type of touch.
package struct AccountActs: Hashable, Sendable {
    /// The day of the newest touch of each type.
    package var newest: [String: Day] = [:]
    /// How many touches of each type there were.
    package var counts: [String: Int] = [:]

    package init() {}

    /// The buyer's own acts.
    package var buyers: Int { counts.reduce(0) { $0 + (TouchType.isBuyersAct($1.key) ? $1.value : 0) } }

    /// What we did.
    package var ours: Int {
        counts.reduce(0) { $0 + (TouchType(rawValue: $1.key)?.isOutbound == true ? $1.value : 0) }
    }
}

extension Reader {
    /// The touches of each account, or of one, from one day to another, counted by type: one scan, however many touches
    /// there are.
    ///
    /// - Parameter campaign: Its touches are left out.
    package func acts(
        of account: Account.ID? = nil, from first: Day, to last: Day, besides campaign: Campaign.ID? = nil
    ) throws -> [Account.ID: AccountActs] {
        var types: [Int: String] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type") { types[row[0]] = row[1] }
        let only = account.map { "account_id = \($0.number)" } ?? "account_id IS NOT NULL"
        let others = campaign.map { " AND campaign_id IS NOT \($0.number)" } ?? ""
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT account_id, type_id, count(*), max(day) FROM touch
                WHERE \(only) AND day BETWEEN ? AND ?\(others) GROUP BY account_id, type_id
                """, arguments: [first.number, last.number])
        var acts: [Account.ID: AccountActs] = [:]
        while let row = try rows.next() {
            guard let type = types[row[1]] else { continue }
            acts[Account.ID(row[0]), default: AccountActs()].counts[type] = row[2]
            acts[Account.ID(row[0]), default: AccountActs()].newest[type] = Day(number: row[3])
        }
        return acts
    }
}
