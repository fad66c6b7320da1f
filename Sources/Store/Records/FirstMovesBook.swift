import GRDB
package import Playbook

/// The first touches of every account and every person until a day.
package struct FirstMovesBook: Sendable {
    package var accounts: [Account.ID: FirstMoves]
    package var people: [Contact.ID: FirstMoves]
}

extension Reader {
    /// Who first did something, and where we first did: one scan of the touches, in arrays.
    package func firstMoves(until day: Day) throws -> FirstMovesBook {
        var types: [Int: String] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type") { types[row[0]] = row[1] }
        // By the type's number: 0 means nothing, 1 the buyer's act, 2 ours.
        var sides = [UInt8](repeating: 0, count: (types.keys.max() ?? 0) + 1)
        for (number, name) in types where number > 0 {
            sides[number] =
                TouchType.isBuyersAct(name)
                ? 1 : TouchType(rawValue: name).map(TouchType.reaching.contains) == true ? 2 : 0
        }
        var homes = [Int](repeating: 0, count: try highest("contact") + 1)
        let contacts = try IntegerRows(
            "SELECT id, account_id FROM contact WHERE account_id IS NOT NULL", on: database)
        while try contacts.next() { homes[contacts.number(0)] = contacts.number(1) }
        var accounts = FirstRows(count: try highest("account") + 1)
        var people = FirstRows(count: homes.count)
        let rows = try IntegerRows(
            """
            SELECT id, day, account_id, contact_id, type_id, campaign_id FROM touch NOT INDEXED
            WHERE day <= \(day.number)
            """, on: database)
        while try rows.next() {
            let type = rows.number(4)
            guard type < sides.count, sides[type] > 0 else { continue }
            let first = FirstRows.First(
                day: rows.number(1), touch: rows.number(0), type: type, campaign: rows.number(5))
            let contact = rows.number(3)
            if contact > 0 { people.note(first, isOurs: sides[type] == 2, at: contact) }
            let account = rows.id(2) ?? (contact > 0 ? homes[contact] : 0)
            if account > 0 { accounts.note(first, isOurs: sides[type] == 2, at: account) }
        }
        return FirstMovesBook(
            accounts: accounts.moves(types) { Account.ID($0) }, people: people.moves(types) { Contact.ID($0) })
    }

    private func highest(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) FROM \(table)") ?? 0
    }
}

/// The earliest row of each side for each number, while the touches go by in the order of their numbers.
private struct FirstRows {
    struct First {
        var day: Int
        var touch: Int
        var type: Int
        var campaign: Int
    }

    private var theirs: [First]
    private var ours: [First]

    init(count: Int) {
        let none = First(day: .max, touch: 0, type: 0, campaign: 0)
        theirs = Array(repeating: none, count: count)
        ours = theirs
    }

    /// Of one day the touch that was written down first counts.
    mutating func note(_ first: First, isOurs: Bool, at number: Int) {
        if isOurs {
            if first.day < ours[number].day { ours[number] = first }
        } else if first.day < theirs[number].day {
            theirs[number] = first
        }
    }

    func moves<ID: Hashable>(_ types: [Int: String], _ id: (Int) -> ID) -> [ID: FirstMoves] {
        func move(_ first: First) -> FirstMoves.Move? {
            guard first.touch > 0, let type = types[first.type] else { return nil }
            return FirstMoves.Move(
                day: Day(number: first.day), touch: Touch.ID(first.touch), type: type,
                campaign: first.campaign > 0 ? Campaign.ID(first.campaign) : nil)
        }
        var moves: [ID: FirstMoves] = [:]
        for number in theirs.indices {
            let both = FirstMoves(theirs: move(theirs[number]), ours: move(ours[number]))
            if both.theirs != nil || both.ours != nil { moves[id(number)] = both }
        }
        return moves
    }
}
