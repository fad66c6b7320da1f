import GRDB
package import Playbook

extension Reader {
    /// The touches of all accounts, or of one, in columns; those of no account play no part.
    ///
    /// One scan of the table in its own order, into arrays, of no more columns than are asked for.
    package func touchColumns(
        _ details: TouchColumns.Details = [], of account: Account.ID? = nil
    ) throws -> TouchColumns {
        let capacity =
            account == nil ? try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) FROM touch") ?? 0 : 0
        var builder = TouchColumns.Builder(details: details, capacity: min(capacity, 1 << 24))
        let channels = try numbered("channel") { builder.place(of: $0) }
        let acts = details.contains(.act) ? try numbered("touch_type") { TouchType.isBuyersAct($0) ? 1 : 0 } : []
        let source = account.map { "touch WHERE account_id = \($0.number) ORDER BY id" } ?? "touch NOT INDEXED"
        guard !details.isEmpty else {
            let rows = try IntegerRows("SELECT account_id, day, channel_id FROM \(source)", on: database)
            while try rows.next() {
                guard let account = rows.id(0) else { continue }
                builder.add(account: account, day: rows.number(1), channel: channels[rows.number(2)])
            }
            return builder.columns()
        }
        let rows = try IntegerRows(
            "SELECT account_id, day, channel_id, campaign_id, contact_id, type_id, id FROM \(source)", on: database)
        while try rows.next() {
            guard let account = rows.id(0) else { continue }
            builder.add(
                account: account, day: rows.number(1), channel: channels[rows.number(2)], campaign: rows.number(3),
                person: rows.number(4), isAct: details.contains(.act) && acts[rows.number(5)] == 1,
                number: rows.number(6))
        }
        return builder.columns()
    }

    /// The deals that were won or lost, in the order of their creation.
    package func closedDeals() throws -> [ClosedDeal] {
        let codes = try String.fetchAll(
            database, sql: "SELECT DISTINCT currency FROM opportunity WHERE currency IS NOT NULL ORDER BY currency")
        let currencies = try codes.map { code in
            guard let currency = Currency(code) else { throw DamagedValue(table: "opportunity", value: code) }
            return currency
        }
        // A currency is told by its place, so that a row is whole numbers alone.
        let cases = codes.enumerated().map { "WHEN '\($1)' THEN \($0)" }.joined(separator: " ")
        let place = codes.isEmpty ? "0" : "CASE currency \(cases) END"
        let rows = try IntegerRows(
            """
            SELECT id, account_id, outcome = 'won', amount_cents IS NULL, amount_cents, \(place), created,
                closes IS NULL, closes
            FROM opportunity WHERE outcome <> 'open' ORDER BY created, id
            """, on: database)
        var deals: [ClosedDeal] = []
        while try rows.next() {
            deals.append(
                ClosedDeal(
                    id: Opportunity.ID(rows.number(0)), account: Account.ID(rows.number(1)), isWon: rows.number(2) == 1,
                    amount: rows.number(3) == 1
                        ? nil : Money(cents: rows.number(4), currency: currencies[rows.number(5)]),
                    created: Day(number: rows.number(6)),
                    closed: rows.number(7) == 1 ? nil : Day(number: rows.number(8))))
        }
        return deals
    }

    /// The buying roles of people, where they are known.
    package func rolesOfPeople() throws -> [Contact.ID: BuyingRole] {
        var roles: [Contact.ID: BuyingRole] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, role FROM contact WHERE role IS NOT NULL") {
            roles[Contact.ID(row[0])] = try row.word(1, in: "contact")
        }
        return roles
    }

    /// A number for each row of a small table of names, by the row's id.
    private func numbered(_ table: String, _ number: (String) -> Int) throws -> [Int] {
        var numbers: [Int] = []
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM \(table) ORDER BY id") {
            let (id, name): (Int, String) = (row[0], row[1])
            guard (0..<1 << 24).contains(id) else { throw DamagedValue(table: table, value: "\(id)") }
            if id >= numbers.count { numbers.append(contentsOf: repeatElement(0, count: id + 1 - numbers.count)) }
            numbers[id] = number(name)
        }
        return numbers
    }
}
