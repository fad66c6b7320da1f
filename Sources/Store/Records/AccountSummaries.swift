import GRDB
package import Playbook

/// What is known of accounts in sums and names: one question for all of them, or the same one for a single account.
extension Reader {
    /// An account's touches up to a day.
    package struct TouchSummary: Hashable, Sendable {
        package var count: Int
        package var newest: Day
    }

    /// How many touches each account has up to a day, and the newest of them.
    package func touchSummaries(of account: Account.ID?, until day: Day) throws -> [Account.ID: TouchSummary] {
        var summaries: [Account.ID: TouchSummary] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT account_id, count(*), max(day) FROM touch
                WHERE account_id IS NOT NULL AND day <= ? \(Self.only("account_id", account)) GROUP BY account_id
                """, arguments: [day.number])
        while let row = try rows.next() {
            summaries[Account.ID(row[0])] = TouchSummary(count: row[1], newest: Day(number: row[2]))
        }
        return summaries
    }

    /// How many people of each account did something of their own in a span of days.
    package func engagedCounts(of account: Account.ID?, from first: Day, to last: Day) throws -> [Account.ID: Int] {
        let types = try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type").filter {
            TouchType.isBuyersAct($0[1])
        }
        let numbers = types.map { String($0[0] as Int) }.joined(separator: ", ")
        var counts: [Account.ID: Int] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT contact.account_id, count(DISTINCT contact.id)
                FROM contact JOIN touch ON touch.contact_id = contact.id
                WHERE contact.account_id IS NOT NULL AND day BETWEEN ? AND ? AND type_id IN (\(numbers))
                    \(Self.only("contact.account_id", account))
                GROUP BY contact.account_id
                """, arguments: [first.number, last.number])
        while let row = try rows.next() { counts[Account.ID(row[0])] = row[1] }
        return counts
    }

    /// The campaigns that reached each account up to a day.
    package func campaigns(reaching account: Account.ID?, until day: Day) throws -> [Account.ID: [Campaign.ID]] {
        var campaigns: [Account.ID: [Campaign.ID]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT DISTINCT account_id, campaign_id FROM touch
                WHERE account_id IS NOT NULL AND campaign_id IS NOT NULL AND day <= ?
                    \(Self.only("account_id", account))
                ORDER BY account_id, campaign_id
                """, arguments: [day.number])
        while let row = try rows.next() { campaigns[Account.ID(row[0]), default: []].append(Campaign.ID(row[1])) }
        return campaigns
    }

    /// The texts of what still holds about each account or its people, by kind, oldest first.
    package func claimTexts(of account: Account.ID?) throws -> [Account.ID: [ClaimKind: [String]]] {
        var texts: [Account.ID: [ClaimKind: [String]]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT coalesce(claim.account_id, contact.account_id) AS home, kind, text
                FROM claim LEFT JOIN contact ON contact.id = contact_id
                WHERE retired = 0 AND home IS NOT NULL \(Self.only("home", account)) ORDER BY claim.id
                """)
        while let row = try rows.next() {
            texts[Account.ID(row[0]), default: [:]][try row.word(1, in: "claim"), default: []].append(row[2])
        }
        return texts
    }

    /// The handles and names of accounts that others are parts of.
    package func parentNames() throws -> [Account.ID: [String]] {
        var names: [Account.ID: [String]] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, handle, name FROM account
                WHERE id IN (SELECT parent_id FROM account WHERE parent_id IS NOT NULL)
                """)
        while let row = try rows.next() { names[Account.ID(row[0])] = [row[1], row[2]] }
        return names
    }

    /// A condition that holds for one account, or nothing for all: an index serves the one, a scan the other.
    private static func only(_ column: String, _ account: Account.ID?) -> String {
        account.map { "AND \(column) = \($0.number)" } ?? ""
    }
}
