import GRDB
package import Playbook

/// The first days on which anything happened with accounts.
package struct FirstActs: Sendable {
    /// Of any touch, ours or theirs.
    package var touched: [Account.ID: Day] = [:]
    /// Of the buyer's own acts.
    package var own: [Account.ID: Day] = [:]
}

extension Reader {
    /// The first touch and the first act of the buyer of each account, up to a day.
    ///
    /// One scan into arrays, however many touches there are. A touch of a person that names no account counts for the
    /// account at which the person is now.
    package func firstActs(until last: Day) throws -> FirstActs {
        let never = Int.max
        let accounts = try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) FROM account") ?? 0
        var first = [Int](repeating: never, count: accounts + 1)
        var own = first
        let (theirs, companies) = try (buyersTypes(), accountsOfContacts())
        let rows = try IntegerRows(
            "SELECT day, account_id, contact_id, type_id FROM touch NOT INDEXED WHERE day <= \(last.number)",
            on: database)
        while try rows.next() {
            let account = rows.id(1) ?? rows.id(2).map { $0 < companies.count ? companies[$0] : 0 } ?? 0
            guard account > 0, account < first.count else { continue }
            let (day, type) = (rows.number(0), rows.number(3))
            if day < first[account] { first[account] = day }
            if day < own[account], type < theirs.count, theirs[type] { own[account] = day }
        }
        var acts = FirstActs()
        for account in first.indices where first[account] != never {
            acts.touched[Account.ID(account)] = Day(number: first[account])
            if own[account] != never { acts.own[Account.ID(account)] = Day(number: own[account]) }
        }
        return acts
    }

    /// How many touches of ours each account had in days; those of no account are counted under `nil`.
    package func ourTouches(in days: ClosedRange<Day>) throws -> [Account.ID?: Int] {
        let names = TouchType.allCases.filter(\.isOutbound).map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let types = try Int.fetchAll(database, sql: "SELECT id FROM touch_type WHERE name IN (\(names))")
        let ours = Reader.flags(types)
        let rows = try IntegerRows(
            """
            SELECT account_id, type_id FROM touch NOT INDEXED
            WHERE day BETWEEN \(days.lowerBound.number) AND \(days.upperBound.number)
            """, on: database)
        var counts: [Int: Int] = [:]
        while try rows.next() {
            let type = rows.number(1)
            guard type < ours.count, ours[type] else { continue }
            counts[rows.number(0), default: 0] += 1
        }
        return Dictionary(
            uniqueKeysWithValues: counts.map { ($0 == 0 ? Account.ID?.none : Account.ID($0), $1) })
    }

    /// For each number of a type whether it is the buyer's own act.
    private func buyersTypes() throws -> [Bool] {
        let rows = try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type")
        return Reader.flags(rows.compactMap { row in TouchType.isBuyersAct(row[1]) ? row[0] as Int : nil })
    }

    private static func flags(_ numbers: [Int]) -> [Bool] {
        var flags = [Bool](repeating: false, count: (numbers.max() ?? -1) + 1)
        for number in numbers { flags[number] = true }
        return flags
    }

    /// For each number of a contact that of the account, or 0.
    private func accountsOfContacts() throws -> [Int] {
        var accounts = [Int](
            repeating: 0, count: (try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) FROM contact") ?? 0) + 1)
        let rows = try IntegerRows("SELECT id, account_id FROM contact", on: database)
        while try rows.next() { accounts[rows.number(0)] = rows.number(1) }
        return accounts
    }
}
