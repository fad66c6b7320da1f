import GRDB
package import Playbook

extension Reader {
    /// The touches of some accounts that are of some types, up to a day, without their notes and in no order.
    ///
    /// For replaying many scores: one scan, however many accounts they are.
    package func touches(of accounts: Set<Account.ID>, types: Set<String>, until day: Day) throws -> [Touch] {
        guard !accounts.isEmpty else { return [] }
        var names: [Int: String] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type") {
            let name: String = row[1]
            if types.contains(name) { names[row[0]] = name }
        }
        guard !names.isEmpty else { return [] }
        var channels: [Int: String] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM channel") { channels[row[0]] = row[1] }
        // Of a few accounts the index is quicker; of many a scan that leaves the others out.
        let isFew = accounts.count <= 200
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, day, account_id, contact_id, channel_id, type_id, campaign_id FROM touch
                WHERE day <= ? AND type_id IN (\(names.keys.sorted().map(String.init).joined(separator: ", ")))
                    AND account_id \(isFew ? "IN (\(Self.list(accounts.sorted())))" : "IS NOT NULL")
                """, arguments: [day.number])
        var touches: [Touch] = []
        while let row = try rows.next() {
            let account = Account.ID(row[2])
            guard isFew || accounts.contains(account), let type = names[row[5]] else { continue }
            touches.append(
                Touch(
                    id: Touch.ID(row[0]), day: Day(number: row[1]), account: account,
                    contact: (row[3] as Int?).map { Contact.ID($0) }, channel: channels[row[4]] ?? "", type: type,
                    campaign: (row[6] as Int?).map { Campaign.ID($0) }))
        }
        return touches
    }
}
