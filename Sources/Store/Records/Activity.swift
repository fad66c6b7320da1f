import GRDB
package import Playbook

extension Reader {
    /// Everything that was done under types that count, by all people and by visitors whom nobody knows.
    ///
    /// One scan of the table in its own order, into arrays: a million touches are read in a quarter of a second.
    ///
    /// - Parameters:
    ///   - types: Types of touch; others are left out.
    ///   - day: The last day that will be asked for.
    package func activity(of types: Set<String>, until day: Day) throws -> ActivityLog {
        try activity(
            of: types,
            from: "touch NOT INDEXED", until: day.number,
            capacity: try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) FROM touch") ?? 0)
    }

    /// What the people of an account did, wherever they worked then, and its anonymous visitors.
    package func activity(of types: Set<String>, in account: Account.ID) throws -> ActivityLog {
        try activity(
            of: types,
            from: """
                (
                    SELECT touch.* FROM contact JOIN touch ON touch.contact_id = contact.id
                    WHERE contact.account_id = \(account.number)
                    UNION ALL SELECT * FROM touch WHERE account_id = \(account.number) AND contact_id IS NULL
                )
                """)
    }

    /// What one person did.
    package func activity(of types: Set<String>, by contact: Contact.ID) throws -> ActivityLog {
        try activity(of: types, from: "touch WHERE contact_id = \(contact.number)")
    }

    /// What SQLite does for a row is most of the time, so it is asked for no more than three numbers and no condition;
    /// whoever acted is one of them: a person, or else an account with its sign turned.
    private func activity(
        of types: Set<String>, from source: String, until last: Int = .max, capacity: Int = 0
    ) throws -> ActivityLog {
        var builder = ActivityLog.Builder(capacity: min(capacity, 1 << 24))
        // The kind of each type's number, one more than it is; 0 for those that do not count.
        var kinds: [UInt16] = []
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type") {
            let (number, name): (Int, String) = (row[0], row[1])
            guard types.contains(name), (1..<Int(UInt16.max)).contains(number) else { continue }
            if number >= kinds.count { kinds.append(contentsOf: repeatElement(0, count: number + 1 - kinds.count)) }
            kinds[number] = builder.kind(of: name) + 1
        }
        guard !kinds.isEmpty else { return builder.log() }
        let rows = try IntegerRows(
            "SELECT coalesce(contact_id, -account_id), type_id, day FROM \(source)", on: database)
        while try rows.next() {
            let type = rows.number(1)
            guard type < kinds.count, kinds[type] > 0 else { continue }
            let day = rows.number(2)
            guard day <= last else { continue }
            let actor = rows.number(0)
            builder.add(
                contact: actor > 0 ? actor : nil, account: actor < 0 ? -actor : nil, kind: kinds[type] - 1, day: day)
        }
        return builder.log()
    }

    /// The people of each account, by their numbers.
    package func peopleOfAccounts() throws -> [Account.ID: [Contact.ID]] {
        var people: [Account.ID: [Contact.ID]] = [:]
        let rows = try IntegerRows(
            "SELECT id, account_id FROM contact WHERE account_id IS NOT NULL ORDER BY id", on: database)
        while try rows.next() {
            people[Account.ID(rows.number(1)), default: []].append(Contact.ID(rows.number(0)))
        }
        return people
    }
}
