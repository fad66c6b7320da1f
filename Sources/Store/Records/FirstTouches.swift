import GRDB
package import Playbook

extension Reader {
    /// Who was met for the first time in a span of days, by what counts as meeting, with their accounts.
    ///
    /// - Parameter ownActsAlone: Only what the buyer did counts: who becomes a lead and not who becomes a contact.
    package func firstTouches(
        in days: ClosedRange<Day>, ownActsAlone: Bool
    ) throws -> [(contact: Contact.ID, account: Account.ID?)] {
        let ours = TouchType.allCases.filter { !TouchType.isBuyersAct($0.rawValue) }.map { "'\($0.rawValue)'" }.sorted()
        let types = try Int.fetchAll(
            database, sql: "SELECT id FROM touch_type WHERE name NOT IN (\(ours.joined(separator: ", ")))")
        let condition =
            ownActsAlone ? "AND type_id IN (\(types.map(String.init).joined(separator: ", ")))" : ""
        return try Row.fetchAll(
            database,
            sql: """
                SELECT contact_id, contact.account_id, min(day) AS first FROM touch
                JOIN contact ON contact.id = contact_id WHERE contact_id IS NOT NULL \(condition)
                GROUP BY contact_id HAVING first BETWEEN ? AND ? ORDER BY contact_id
                """,
            arguments: [days.lowerBound.number, days.upperBound.number]
        ).map { (Contact.ID($0[0]), ($0[1] as Int?).map { Account.ID($0) }) }
    }
}
