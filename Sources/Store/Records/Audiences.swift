import GRDB
package import Playbook

/// What is asked about many people at once: one question each, however many they are.
extension Reader {
    /// Whom a message may be meant for; what is `nil` rules nobody out.
    package struct AudienceRule: Hashable, Sendable {
        package var account: Account.ID?
        package var tier: Tier?
        package var cluster: Cluster.ID?
        /// Only the people of these accounts.
        package var accounts: [Account.ID]?
        package var role: BuyingRole?

        package init(
            account: Account.ID? = nil, tier: Tier? = nil, cluster: Cluster.ID? = nil,
            accounts: [Account.ID]? = nil, role: BuyingRole? = nil
        ) {
            self.account = account
            self.tier = tier
            self.cluster = cluster
            self.accounts = accounts
            self.role = role
        }
    }

    /// The people of accounts, without placeholders, by the accounts' names and then their own.
    package func contacts(where rule: AudienceRule) throws -> [Contact] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT contact.* FROM contact JOIN account ON account.id = account_id
                WHERE (?1 IS NULL OR account_id = ?1) AND (?2 IS NULL OR account.tier = ?2)
                    AND (?3 IS NULL OR account.cluster_id = ?3) AND (?4 IS NULL OR contact.role = ?4)
                    AND contact.placeholder = 0
                    \(rule.accounts.map { "AND account_id IN (\(Self.list($0)))" } ?? "")
                ORDER BY account.name COLLATE NOCASE, account_id, last_name COLLATE NOCASE,
                    first_name COLLATE NOCASE, contact.id
                """,
            arguments: [
                rule.account?.number, rule.tier?.rawValue, rule.cluster?.number, rule.role?.rawValue,
            ])
        var contacts: [Contact] = []
        while let row = try rows.next() { contacts.append(try Contact(row: row)) }
        return contacts
    }

    /// People by their numbers.
    package func contacts(_ ids: some Sequence<Contact.ID>) throws -> [Contact.ID: Contact] {
        let rows = try Row.fetchCursor(database, sql: "SELECT * FROM contact WHERE id IN (\(Self.list(ids)))")
        var contacts: [Contact.ID: Contact] = [:]
        while let row = try rows.next() {
            let contact = try Contact(row: row)
            contacts[contact.id] = contact
        }
        return contacts
    }

    /// Accounts by their numbers.
    package func accounts(_ ids: some Sequence<Account.ID>) throws -> [Account.ID: Account] {
        let accounts = try accounts(where: "id IN (\(Self.list(ids)))", [])
        return Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0) })
    }

    /// Claims by their numbers.
    package func claims(_ ids: some Sequence<Claim.ID>) throws -> [Claim.ID: Claim] {
        let claims = try claims(where: "claim.id IN (\(Self.list(ids)))", [])
        return Dictionary(uniqueKeysWithValues: claims.map { ($0.id, $0) })
    }

    /// The claims about any of these, oldest first, by what they are about.
    package func claims(
        aboutContacts contacts: some Sequence<Contact.ID>, accounts: some Sequence<Account.ID>,
        clusters: some Sequence<Cluster.ID>, segments: some Sequence<Segment.ID>
    ) throws -> [Claim.Subject: [Claim]] {
        let claims = try claims(
            where: """
                contact_id IN (\(Self.list(contacts))) OR account_id IN (\(Self.list(accounts)))
                OR cluster_id IN (\(Self.list(clusters))) OR segment_id IN (\(Self.list(segments)))
                """, [])
        return Dictionary(grouping: claims, by: \.subject)
    }

    /// The deals of any of these accounts, in the order of their creation.
    package func opportunities(ofAny accounts: some Sequence<Account.ID>) throws -> [Account.ID: [Opportunity]] {
        Dictionary(
            grouping: try opportunities(where: "account_id IN (\(Self.list(accounts)))"), by: \.account)
    }

    /// The newest touch of some types for each of these people, up to a day.
    package func newestTouches(
        of contacts: some Sequence<Contact.ID>, types: Set<TouchType>, until day: Day
    ) throws -> [Contact.ID: Day] {
        var newest: [Contact.ID: Day] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT contact_id, max(day) FROM touch WHERE contact_id IN (\(Self.list(contacts))) AND day <= ?
                    AND type_id IN (SELECT id FROM touch_type WHERE name IN (\(Self.words(types))))
                GROUP BY contact_id
                """,
            arguments: [day.number])
        while let row = try rows.next() { newest[Contact.ID(row[0])] = Day(number: row[1]) }
        return newest
    }

    /// The last day on which we reached a person, other than by the drafts of one sequence; `nil` for never.
    package func lastContact(with contact: Contact.ID, besides enrolment: Enrolment.ID?, until day: Day) throws -> Day?
    {
        try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT max(day) FROM touch WHERE contact_id = ? AND day <= ?
                        AND type_id IN (SELECT id FROM touch_type WHERE name IN (\(Self.words(TouchType.reaching))))
                        AND id NOT IN (SELECT touch_id FROM draft_event JOIN draft ON draft.id = draft_id
                            WHERE enrolment_id = ? AND touch_id IS NOT NULL)
                    """),
            arguments: [contact.number, day.number, enrolment?.number]
        ).map(Day.init(number:))
    }

    /// What people did since a day: the types of the buyers' acts, by person.
    package func acts(of contact: Contact.ID, since day: Day, until last: Day) throws -> [String] {
        try String.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT DISTINCT touch_type.name FROM touch JOIN touch_type ON touch_type.id = type_id
                    WHERE contact_id = ? AND day BETWEEN ? AND ? ORDER BY 1
                    """), arguments: [contact.number, day.number, last.number])
    }

    /// Numbers as SQL lists them; they hold nothing that could be read otherwise.
    static func list<Record>(_ ids: some Sequence<Identifier<Record>>) -> String {
        ids.map { String($0.number) }.joined(separator: ", ")
    }

    private static func words(_ types: Set<TouchType>) -> String {
        types.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    }
}
