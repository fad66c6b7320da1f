/// The parts of a person's or an account's behaviour: exact, and summed.
struct BehaviourSum: Hashable, Sendable {
    var parts: [BehaviourPart] = []
    /// How many people did something that earns points, within the days that a marketing-qualified account asks for.
    var activePeople = 0

    /// The points, rounded to the nearest whole one.
    var points: Int { roundedQuotient(parts.reduce(0) { $0 + $1.amount }, Decay.whole) }

    /// One person's own: every cap of a group is a cap on the person.
    static func person(_ contact: Contact.ID, by reading: BehaviourReading) -> BehaviourSum {
        let parts = reading.parts(of: .contact(contact), contact: contact)
        return BehaviourSum(
            parts: parts + reading.beyondGroups(parts, contact: contact, per: RuleGroup.Reach.allCases),
            activePeople: isActive(parts, by: reading) ? 1 : 0)
    }

    /// An account's: what its people and its anonymous visitors did, each within the caps, and then together.
    static func account(
        _ account: Account.ID, people contacts: some Sequence<Contact.ID>, by reading: BehaviourReading
    ) -> BehaviourSum {
        var sum = BehaviourSum()
        var people: [(parts: [BehaviourPart], amount: Int)] = []
        func add(_ actor: ActivityLog.Actor, _ contact: Contact.ID?) {
            var parts = reading.parts(of: actor, contact: contact)
            guard !parts.isEmpty else { return }
            if contact != nil, isActive(parts, by: reading) { sum.activePeople += 1 }
            parts += reading.beyondGroups(parts, contact: contact, per: [.person])
            var amount = parts.reduce(0) { $0 + $1.amount }
            if let most = reading.model.accountRule.personAtMost, amount > most * Decay.whole {
                let beyond = amount - most * Decay.whole
                parts.append(BehaviourPart(kind: .beyondPerson, contact: contact, amount: -beyond))
                amount -= beyond
            }
            people.append((parts, amount))
        }
        for contact in contacts { add(.contact(contact), contact) }
        add(.anonymous(account), nil)
        if let most = reading.model.accountRule.peopleAtMost, people.count > most {
            let ranked = people.indices.sorted { (people[$1].amount, $0) < (people[$0].amount, $1) }
            // Who speaks against the account does so however many count.
            for index in ranked.dropFirst(most) where people[index].amount > 0 {
                let contact = people[index].parts[0].contact
                people[index].parts.append(
                    BehaviourPart(kind: .beyondPeople, contact: contact, amount: -people[index].amount))
            }
        }
        sum.parts = people.flatMap(\.parts)
        sum.parts += reading.beyondGroups(sum.parts, contact: nil, per: [.account])
        return sum
    }

    private static func isActive(_ parts: [BehaviourPart], by reading: BehaviourReading) -> Bool {
        let since = reading.day.adding(days: -reading.model.qualification.withinDays)
        return parts.contains { part in
            guard case .rule(let rule) = part.kind, let last = part.count.last else { return false }
            return reading.model.behaviourRules[rule].points > 0 && last > since
        }
    }

    /// Each part in whole points, so that they sum to ``points``, and those of a capped group to its cap.
    ///
    /// Rounded from the top down: account, group or person, group of a person, rule. What is capped is whole, and stays
    /// so.
    func wholePoints(by reading: BehaviourReading) -> [Int] {
        func group(_ part: BehaviourPart) -> Int? {
            switch part.kind {
            case .rule(let rule): reading.groups[rule]
            case .beyondGroup(let group): group
            case .beyondPerson, .beyondPeople: nil
            }
        }
        func sharedGroup(_ part: BehaviourPart) -> Int? {
            group(part).flatMap { reading.model.groups[$0].reach == .account ? $0 : nil }
        }
        let all = Array(parts.indices)
        return round(all, to: points) { index in
            sharedGroup(parts[index]).map { Cluster.group($0) } ?? .person(parts[index].contact)
        } then: { clusters, whole in
            round(clusters, to: whole) { index in
                group(parts[index]).map { Cluster.group($0) } ?? .part(index)
            } then: { places, whole in
                roundTogether(places.map { parts[$0].amount }, over: Decay.whole, to: whole)
            }
        }
    }

    private enum Cluster: Hashable {
        case group(Int)
        case person(Contact.ID?)
        case part(Int)
    }

    /// Rounds the sums of clusters together, then what is in each of them.
    private func round(
        _ places: [Int], to whole: Int, by key: (Int) -> Cluster, then inner: ([Int], Int) -> [Int]
    ) -> [Int] {
        var order: [Cluster] = []
        var members: [Cluster: [Int]] = [:]
        for (position, place) in places.enumerated() {
            let cluster = key(place)
            if members[cluster] == nil { order.append(cluster) }
            members[cluster, default: []].append(position)
        }
        let sums = order.map { (members[$0] ?? []).reduce(0) { $0 + parts[places[$1]].amount } }
        let wholes = roundTogether(sums, over: Decay.whole, to: whole)
        var rounded = [Int](repeating: 0, count: places.count)
        for (cluster, whole) in zip(order, wholes) {
            let positions = members[cluster] ?? []
            for (position, points) in zip(positions, inner(positions.map { places[$0] }, whole)) {
                rounded[position] = points
            }
        }
        return rounded
    }
}
