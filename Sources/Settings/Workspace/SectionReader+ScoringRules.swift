import Playbook
import Spelling

extension SectionReader {
    /// A count of days, or `never`; `nil` where the key is absent or its value wrong.
    mutating func age(_ key: String) -> (days: Int?, Void)? {
        guard let value = value(key) else { return nil }
        if case .text(let text, _) = value.content, SectionReader.trimmed(text).lowercased() == "never" {
            return (nil, ())
        }
        return wholeNumber(value, of: key, 1...3650, unit: "days").map { ($0, ()) }
    }

    /// The lines under known types of touch, then those under words of the workspace's own.
    ///
    /// Any word may be a touch's type, so only a near miss of a known one is taken for a mistake.
    mutating func touchTypes() -> [(type: String, entry: YAMLValue.Entry)] {
        var lines = words(of: TouchType.self).map { (type: $0.word.rawValue, entry: $0.entry) }
        let known = TouchType.allCases.map(\.rawValue)
        for entry in remainingEntries() where !entry.value.isEmpty {
            let near = entry.key.count <= 60 ? nearestName(to: entry.key, among: known) : nil
            if let near {
                report(entry.place, "“\(entry.key)” is not a type of touch — did you mean \(near)?")
            } else if Handle.of(entry.key) == entry.key {
                lines.append((entry.key, entry))
            } else {
                let shown = SettingsProblem.shortened(entry.key)
                report(entry.place, "“\(shown)” is not a type of touch; write it in lower case, words joined by -")
            }
        }
        return lines
    }

    /// A rule written `click: 3` or `click: { points: 3, at_most: 5, expires_after_days: 90, half_life_days: 30 }`.
    mutating func behaviourRule(
        _ base: BehaviourRule, _ entry: YAMLValue.Entry, _ points: ClosedRange<Int>
    ) -> BehaviourRule? {
        var rule = base
        if case .group = entry.value.content {
            section(entry.key) { group in
                group.require("points", "how many points each is worth")
                rule.points = group.wholeNumber("points", points, of: "points") ?? rule.points
                if case .text("all", _)? = group.value("at_most")?.content {
                    rule.cap = nil
                } else {
                    rule.cap = group.wholeNumber("at_most", 1...1000, of: "touches") ?? rule.cap
                }
                if let age = group.age("expires_after_days") { rule.expiresAfterDays = age.days }
                if let age = group.age("half_life_days") { rule.halfLifeDays = age.days }
            }
        } else if let given = wholeNumber(entry.value, of: entry.key, points, unit: "points") {
            rule.points = given
        } else {
            return nil
        }
        let known = TouchType(rawValue: rule.type)
        if rule.points != 0, known?.isOutbound == true {
            report(entry.place, "“\(rule.type)” is what we do ourselves; only what the buyer does earns points")
        } else if rule.points > 0, known?.isAutomatic == true {
            report(entry.place, "“\(rule.type)” is a machine's answer; it can only cost points")
        }
        return rule
    }

    /// A rule of fit written `nordic: { points: 8, when: country = "FI" }`.
    mutating func conditionRule(_ entry: YAMLValue.Entry, _ range: ClosedRange<Int>) -> ConditionRule? {
        if Handle.of(entry.key) != entry.key {
            let shown = SettingsProblem.shortened(entry.key)
            report(entry.place, "“\(shown)” cannot name a rule; write it in lower case, words joined by -")
        }
        var rule: ConditionRule?
        section(entry.key) { group in
            group.require("points", "how many points it is worth")
            group.require("when", "a condition on accounts, such as country = \"FI\"")
            let points = group.wholeNumber("points", range, of: "points")
            let condition = group.accountCondition("when")
            if let points, let condition { rule = ConditionRule(name: entry.key, when: condition, points: points) }
        }
        return rule
    }

    /// A group written `content: { at_most: 40, types: [guide, click] }`.
    mutating func ruleGroup(_ entry: YAMLValue.Entry, rules: [BehaviourRule]) -> RuleGroup? {
        if Handle.of(entry.key) != entry.key {
            let shown = SettingsProblem.shortened(entry.key)
            report(entry.place, "“\(shown)” cannot name a group; write it in lower case, words joined by -")
            return nil
        }
        var read: RuleGroup?
        section(entry.key) { group in
            group.require("at_most", "the most points that its rules give together")
            group.require("types", "the types of touch in it, such as [guide, click]")
            let capPlace = group.value("at_most")?.place ?? group.place
            let most = group.wholeNumber("at_most", 1...100_000, of: "points")
            let types = group.groupTypes(rules.map(\.type))
            let reach = group.word("per", as: RuleGroup.Reach.self) ?? .person
            guard let most, let types, !types.isEmpty else { return }
            for rule in rules where types.contains(rule.type) && rule.points > most {
                group.report(
                    capPlace,
                    "at_most (\(most)) is below the \(rule.points) points of one \(rule.type), which could never count in full"
                )
            }
            read = RuleGroup(name: entry.key, atMost: most, types: types, per: reach)
        }
        return read
    }

    private mutating func groupTypes(_ known: [String]) -> [String]? {
        locatedTexts("types")?.compactMap { text in
            let plain = (try? TouchType(reading: text.text))?.rawValue ?? text.text
            if known.contains(plain) { return plain }
            let near = text.text.count <= 60 ? nearestName(to: text.text, among: known) : nil
            let hint = near.map { " — did you mean \($0)?" } ?? "; give it points under behaviour first"
            report(
                TextPlace(line: text.line, column: text.column),
                "types: no rule gives points for “\(SettingsProblem.shortened(text.text))”\(hint)")
            return nil
        }
    }
}
