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
        var types: [String] = []
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type ORDER BY id") {
            let id: Int = row[0]
            guard (0..<1 << 16).contains(id) else { throw DamagedValue(table: "touch_type", value: "\(id)") }
            types.append(contentsOf: repeatElement("", count: max(0, id + 1 - types.count)))
            types[id] = row[1]
        }
        // In the table's own order: a grouping by SQLite would look up each row by itself, and sort them all.
        let source = account.map { "touch WHERE account_id = \($0.number)" } ?? "touch NOT INDEXED"
        let rows = try IntegerRows("SELECT account_id, type_id, day, campaign_id FROM \(source)", on: database)
        var tallies: [Int: Int] = [:]
        var cells: [(count: Int, newest: Int)] = []
        while try rows.next() {
            let day = rows.number(2)
            guard let account = rows.id(0), first.number <= day, day <= last.number else { continue }
            if let campaign, rows.number(3) == campaign.number { continue }
            let start = tallies[account] ?? cells.count
            if start == cells.count {
                tallies[account] = start
                cells.append(contentsOf: repeatElement((0, .min), count: types.count))
            }
            let cell = start + rows.number(1)
            cells[cell].count += 1
            cells[cell].newest = max(cells[cell].newest, day)
        }
        var acts: [Account.ID: AccountActs] = [:]
        for (account, start) in tallies {
            var own = AccountActs()
            for (type, name) in types.enumerated() where cells[start + type].count > 0 {
                own.counts[name] = cells[start + type].count
                own.newest[name] = Day(number: cells[start + type].newest)
            }
            acts[Account.ID(account)] = own
        }
        return acts
    }
}
