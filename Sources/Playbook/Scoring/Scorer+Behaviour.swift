extension Scorer {
    /// The terms of a behaviour score in whole points, with what each counted.
    ///
    /// - Parameters:
    ///   - names: What the people are called, where the terms of several stand together.
    ///   - isAccount: Whether the terms are an account's, and so must say whose they are.
    func behaviourTerms(
        _ sum: BehaviourSum, by reading: BehaviourReading, names: [Contact.ID: String], isAccount: Bool
    ) -> [ScoreTerm] {
        zip(sum.parts, sum.wholePoints(by: reading)).map { part, points in
            let who = isAccount ? part.contact.map { names[$0] ?? "somebody" } ?? "an anonymous visitor" : nil
            var term = ScoreTerm(side: .behaviour, rule: "", what: "", points: points, contact: part.contact)
            switch part.kind {
            case .rule(let place):
                let rule = reading.model.behaviourRules[place]
                term.rule = rule.type
                term.what = what(rule, part.count, by: who)
                term.counted = part.count.counted
                term.last = part.count.last
                term.full = part.count.counted * rule.points
            case .beyondGroup(let place):
                let group = reading.model.groups[place]
                term.rule = "group \(group.name)"
                term.what = "beyond the cap of group \(group.name) (\(group.atMost) \(words(for: group.reach)))"
                if let who, group.reach == .person { term.what += " by \(who)" }
            case .beyondPerson:
                term.rule = "person-at-most"
                let most = reading.model.accountRule.personAtMost ?? 0
                term.what = "beyond the \(most) that one person gives the account at most"
                if let who { term.what += ": \(who)" }
            case .beyondPeople:
                term.rule = "people-at-most"
                let most = reading.model.accountRule.peopleAtMost ?? 0
                term.what = "not among the \(most) most active, who alone count"
                if let who { term.what += ": \(who)" }
            }
            return term
        }
    }

    private func words(for reach: RuleGroup.Reach) -> String { reach == .person ? "a person" : "an account" }

    private func what(_ rule: BehaviourRule, _ count: RuleCount, by who: String?) -> String {
        var what = "\(count.counted) × \(rule.type) (\(rule.points) each)"
        if let who { what += " by \(who)" }
        if let last = count.last { what += count.live > 1 ? ", last on \(last.iso)" : " on \(last.iso)" }
        if count.live > count.counted { what += ", \(count.live - count.counted) more beyond the cap" }
        if count.expired > 0 { what += ", \(count.expired) expired" }
        if let days = rule.halfLifeDays, count.live > 0, rule.points != 0 {
            what += ", halved every \(days == 1 ? "day" : "\(days) days")"
        }
        return what
    }
}
