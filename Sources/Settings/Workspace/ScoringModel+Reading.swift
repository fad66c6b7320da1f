import Playbook
import Spelling

extension ScoringModel {
    /// Reads the group `scoring`; what it does not mention keeps the playbook's points.
    init(reading reader: inout SectionReader) {
        self = .standard
        let points = -1000...1000
        threshold = reader.wholeNumber("threshold", 1...1000, of: "points") ?? threshold
        minimumFit = reader.wholeNumber("minimum_fit", points, of: "points") ?? minimumFit
        minimumBehaviour = reader.wholeNumber("minimum_behaviour", 0...1000, of: "points") ?? minimumBehaviour
        if let days = reader.wholeNumber("expires_after_days", 1...3650, of: "days") {
            for index in behaviourRules.indices { behaviourRules[index].expiresAfterDays = days }
        }
        let expiry = behaviourRules.first?.expiresAfterDays
        reader.section("fit") { group in
            for (criterion, entry) in group.words(of: FitCriterion.self) {
                guard let given = group.wholeNumber(entry.value, of: entry.key, points, unit: "points") else {
                    continue
                }
                if let index = fitRules.firstIndex(where: { $0.criterion == criterion }) {
                    fitRules[index].points = given
                } else {
                    fitRules.append(FitRule(criterion, points: given))
                }
            }
        }
        reader.section("behaviour") { group in
            for (type, entry) in group.touchTypes() {
                guard let rule = group.behaviourRule(type, entry, expiry: expiry, over: behaviourRules) else {
                    continue
                }
                if let index = behaviourRules.firstIndex(where: { $0.type == type }) {
                    behaviourRules[index] = rule
                } else {
                    behaviourRules.append(rule)
                }
            }
        }
    }
}

extension SectionReader {
    /// The lines under known types of touch, then those under words of the workspace's own.
    ///
    /// Any word may be a touch's type, so only a near miss of a known one is taken for a mistake.
    fileprivate mutating func touchTypes() -> [(type: String, entry: YAMLValue.Entry)] {
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

    /// A rule written `click: 3` or `click: { points: 3, at_most: 5, expires_after_days: 90 }`.
    fileprivate mutating func behaviourRule(
        _ type: String, _ entry: YAMLValue.Entry, expiry: Int?, over rules: [BehaviourRule]
    ) -> BehaviourRule? {
        let points = -1000...1000
        var rule = rules.first { $0.type == type } ?? BehaviourRule(type, points: 0, expiresAfterDays: expiry)
        if case .group = entry.value.content {
            section(entry.key) { group in
                group.require("points", "how many points each is worth")
                rule.points = group.wholeNumber("points", points, of: "points") ?? rule.points
                rule.cap = group.wholeNumber("at_most", 1...1000, of: "touches") ?? rule.cap
                rule.expiresAfterDays =
                    group.wholeNumber("expires_after_days", 1...3650, of: "days")
                    ?? rule.expiresAfterDays
            }
        } else if let given = wholeNumber(entry.value, of: entry.key, points, unit: "points") {
            rule.points = given
        } else {
            return nil
        }
        if rule.points != 0, !TouchType.isBuyersAct(type) {
            report(entry.place, "“\(type)” is what we do ourselves; only what the buyer does earns points")
        }
        return rule
    }
}
