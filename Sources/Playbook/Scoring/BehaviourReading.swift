/// A model and a log made ready to be read together: which rule each type of the log has, and what is left at each age.
struct BehaviourReading: Sendable {
    let model: ScoringModel
    let day: Day
    private let log: ActivityLog
    /// For each type of the log the place of its rule, or -1.
    private let rules: [Int]
    /// For each rule its half-lives, or `nil`.
    private let decays: [Decay?]
    private let expiries: [Int]
    /// For each rule the place of its group, or `nil`.
    let groups: [Int?]

    init(_ model: ScoringModel, log: ActivityLog, on day: Day) {
        self.model = model
        self.day = day
        self.log = log
        rules = log.types.map { type in model.behaviourRules.firstIndex { $0.type == type } ?? -1 }
        var known: [Int: Decay] = [:]
        decays = model.behaviourRules.map { rule in
            guard let days = rule.halfLifeDays else { return nil }
            let decay = known[days] ?? Decay(halfLifeDays: days)
            known[days] = decay
            return decay
        }
        expiries = model.behaviourRules.map { $0.expiresAfterDays ?? Int.max }
        groups = model.behaviourRules.map { rule in model.groups.firstIndex { $0.types.contains(rule.type) } }
    }

    /// What somebody's touches give, rule by rule in the model's order, before any cap of a group.
    func parts(of actor: ActivityLog.Actor, contact: Contact.ID?) -> [BehaviourPart] {
        let places = log.places(of: actor)
        guard !places.isEmpty else { return [] }
        var counts = [RuleCount](repeating: RuleCount(), count: model.behaviourRules.count)
        var shares = [Int](repeating: 0, count: counts.count)
        var ages: [Int: [Int]] = [:]
        for place in places {
            let rule = rules[Int(log.kinds[place])]
            let touched = Int(log.days[place])
            guard rule >= 0, touched <= day.number else { continue }
            let age = day.number - touched
            guard age < expiries[rule] else {
                counts[rule].expired += 1
                continue
            }
            counts[rule].live += 1
            if (counts[rule].last?.number ?? Int.min) < touched { counts[rule].last = Day(number: touched) }
            guard let decay = decays[rule] else { continue }
            if model.behaviourRules[rule].cap == nil {
                shares[rule] += decay.share(atAge: age)
            } else {
                ages[rule, default: []].append(age)
            }
        }
        var parts: [BehaviourPart] = []
        for (index, rule) in model.behaviourRules.enumerated() where counts[index].live + counts[index].expired > 0 {
            var count = counts[index]
            count.counted = rule.counted(of: count.live)
            var share = count.counted * Decay.whole
            if let decay = decays[index] {
                share = shares[index]
                // The newest touches count: they are worth most.
                for age in (ages[index] ?? []).sorted().prefix(count.counted) { share += decay.share(atAge: age) }
            }
            parts.append(
                BehaviourPart(kind: .rule(index), contact: contact, count: count, amount: share * rule.points))
        }
        return parts
    }

    /// What goes beyond the caps of the groups of a reach, among some parts.
    func beyondGroups(
        _ parts: [BehaviourPart], contact: Contact.ID?, per reach: [RuleGroup.Reach]
    ) -> [BehaviourPart] {
        guard !model.groups.isEmpty, !parts.isEmpty else { return [] }
        var sums = [Int](repeating: 0, count: model.groups.count)
        for part in parts {
            if case .rule(let rule) = part.kind, let group = groups[rule] { sums[group] += part.amount }
        }
        return model.groups.indices.compactMap { index in
            let beyond = sums[index] - model.groups[index].atMost * Decay.whole
            guard beyond > 0, reach.contains(model.groups[index].reach) else { return nil }
            return BehaviourPart(kind: .beyondGroup(index), contact: contact, amount: -beyond)
        }
    }
}
