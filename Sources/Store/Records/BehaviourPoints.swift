import GRDB
package import Playbook

/// An account's points of behaviour on two days.
package struct BehaviourChange: Hashable, Sendable {
    package var earlier: Int
    package var later: Int

    package init(earlier: Int, later: Int) {
        self.earlier = earlier
        self.later = later
    }
}

extension Reader {
    /// The points of behaviour of the accounts in which something that scores happened after the earlier day, up to the
    /// later one.
    ///
    /// One scan of the touches into counts, since a workspace may hold a hundred thousand of them and only who did
    /// something lately can have crossed a threshold by it.
    package func behaviourChanges(
        by model: ScoringModel, from earlier: Day, to later: Day
    ) throws -> [Account.ID: BehaviourChange] {
        var rules: [Int: BehaviourRule] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type") {
            let name: String = row[1]
            rules[row[0]] = model.behaviourRules.first { $0.type == name && $0.points != 0 }
        }
        guard !rules.isEmpty else { return [:] }
        let oldest = rules.values.map { $0.expiresAfterDays.map { earlier.adding(days: -$0).number } ?? Int.min }.min()
        let types = rules.keys.sorted().map(String.init).joined(separator: ", ")
        let touches = try Row.fetchCursor(
            database,
            sql: """
                SELECT contact_id, account_id, type_id, day FROM touch
                WHERE day > ? AND day <= ? AND type_id IN (\(types)) AND coalesce(contact_id, account_id) IS NOT NULL
                """,
            arguments: [oldest ?? Int.min, later.number])
        var counts: [Key: BehaviourChange] = [:]
        var moved: Set<Int> = []
        while let row = try touches.next() {
            let (contact, account, type, day): (Int?, Int?, Int, Int) = (row[0], row[1], row[2], row[3])
            // People's numbers stand beside those of accounts whose visitors nobody knows.
            let actor = contact ?? -(account ?? 0)
            let life = rules[type]?.expiresAfterDays ?? Int(Int32.max)
            var count = counts[Key(actor: actor, type: type)] ?? BehaviourChange(earlier: 0, later: 0)
            if day <= earlier.number, earlier.number - day < life { count.earlier += 1 }
            if later.number - day < life { count.later += 1 }
            counts[Key(actor: actor, type: type)] = count
            if day > earlier.number { moved.insert(actor) }
        }
        guard !moved.isEmpty else { return [:] }
        return try points(counts, moved: moved, rules: rules)
    }

    private struct Key: Hashable {
        var actor: Int
        var type: Int
    }

    /// Sums the counts by account, for the accounts of those who moved.
    private func points(
        _ counts: [Key: BehaviourChange], moved: Set<Int>, rules: [Int: BehaviourRule]
    ) throws -> [Account.ID: BehaviourChange] {
        var homes: [Int: Int] = [:]
        let people = try Row.fetchCursor(
            database, sql: "SELECT id, account_id FROM contact WHERE account_id IS NOT NULL")
        while let row = try people.next() { homes[row[0]] = row[1] }
        func home(_ actor: Int) -> Int? { actor < 0 ? -actor : homes[actor] }
        let wanted = Set(moved.compactMap(home))
        var sums: [Account.ID: BehaviourChange] = [:]
        for (key, count) in counts {
            guard let account = home(key.actor), wanted.contains(account), let rule = rules[key.type] else { continue }
            let id = Account.ID(account)
            sums[id, default: BehaviourChange(earlier: 0, later: 0)].earlier +=
                rule.counted(of: count.earlier) * rule.points
            sums[id, default: BehaviourChange(earlier: 0, later: 0)].later +=
                rule.counted(of: count.later) * rule.points
        }
        return sums
    }
}
