import Playbook
import Spelling

extension ScoringModel {
    /// What a condition in a model may ask for: what a company is. What was done is the other side of a score.
    static let conditionFamilies: Set<FieldFamily> = [.record, .groups, .deals, .people, .research]

    private static let pointsRange = -1000...1000

    /// Reads a model's lines; what they do not mention is that of another model.
    init(reading reader: inout SectionReader, over base: ScoringModel) {
        self = base
        from = reader.day("from")
        version = reader.wholeNumber("version", 1...10_000, of: "versions") ?? 1
        readDemands(from: &reader)
        let (expiry, halfLife) = (reader.age("expires_after_days"), reader.age("half_life_days"))
        for index in behaviourRules.indices {
            if let expiry { behaviourRules[index].expiresAfterDays = expiry.days }
            if let halfLife { behaviourRules[index].halfLifeDays = halfLife.days }
        }
        readFit(from: &reader)
        readBehaviour(from: &reader)
        readGroups(from: &reader)
        reader.section("mqa") { group in
            qualification.score = group.wholeNumber("score", 1...1000, of: "points") ?? qualification.score
            qualification.people = group.wholeNumber("people", 1...1000, of: "people") ?? qualification.people
            qualification.withinDays =
                group.wholeNumber("within_days", 1...3650, of: "days") ?? qualification.withinDays
        }
        let place = reader.value("account")?.place
        reader.section("account") { group in
            accountRule.personAtMost =
                group.wholeNumber("person_at_most", 1...10_000, of: "points") ?? accountRule.personAtMost
            accountRule.peopleAtMost =
                group.wholeNumber("people_at_most", 1...1000, of: "people") ?? accountRule.peopleAtMost
        }
        if let place, let group = groups.first(where: { $0.reach == .account }), accountRule != AccountScoreRule() {
            // Both would take the same points away twice.
            reader.report(
                place, "use either caps on people here or a group per account (\(group.name)), not both")
        }
        for setting in ["mqa", "account"] { places[setting] = reader.value(setting)?.place.line ?? places[setting] }
    }

    private mutating func readDemands(from reader: inout SectionReader) {
        let points = ScoringModel.pointsRange
        threshold = reader.wholeNumber("threshold", 1...1000, of: "points") ?? threshold
        marketingThreshold =
            reader.wholeNumber("marketing_threshold", 1...1000, of: "points") ?? marketingThreshold
        minimumFit = reader.wholeNumber("minimum_fit", points, of: "points") ?? minimumFit
        minimumBehaviour = reader.wholeNumber("minimum_behaviour", 0...1000, of: "points") ?? minimumBehaviour
        if marketingThreshold > threshold, let place = reader.value("marketing_threshold")?.place {
            reader.report(
                place, "marketing_threshold (\(marketingThreshold)) is above threshold (\(threshold)); lower it")
        }
        for setting in ["threshold", "marketing_threshold", "minimum_fit", "minimum_behaviour"] {
            places[setting] = reader.value(setting)?.place.line ?? places[setting]
        }
    }

    private mutating func readFit(from reader: inout SectionReader) {
        reader.section("fit") { group in
            for (criterion, entry) in group.words(of: FitCriterion.self) {
                guard
                    let given = group.wholeNumber(
                        entry.value, of: entry.key, ScoringModel.pointsRange, unit: "points")
                else { continue }
                places["fit.\(criterion.rawValue)"] = entry.place.line
                if let index = fitRules.firstIndex(where: { $0.criterion == criterion }) {
                    fitRules[index].points = given
                } else {
                    fitRules.append(FitRule(criterion, points: given))
                }
            }
            for entry in group.remainingGroups() {
                guard let rule = group.conditionRule(entry, ScoringModel.pointsRange) else { continue }
                places["fit.\(rule.name)"] = entry.place.line
                if let index = conditionRules.firstIndex(where: { $0.name == rule.name }) {
                    conditionRules[index] = rule
                } else {
                    conditionRules.append(rule)
                }
            }
        }
    }

    private mutating func readBehaviour(from reader: inout SectionReader) {
        // A word of the workspace's own ages as the first rule does, which the lines above have set.
        let model = behaviourRules.first
        reader.section("behaviour") { group in
            for (type, entry) in group.touchTypes() {
                let known = behaviourRules.first { $0.type == type }
                let base =
                    known
                    ?? BehaviourRule(
                        type, points: 0, expiresAfterDays: model?.expiresAfterDays, halfLifeDays: model?.halfLifeDays)
                guard let rule = group.behaviourRule(base, entry, ScoringModel.pointsRange) else { continue }
                places["behaviour.\(type)"] = entry.place.line
                if let index = behaviourRules.firstIndex(where: { $0.type == type }) {
                    behaviourRules[index] = rule
                } else {
                    behaviourRules.append(rule)
                }
            }
        }
    }

    private mutating func readGroups(from reader: inout SectionReader) {
        reader.section("groups") { section in
            for entry in section.remainingEntries() where !entry.value.isEmpty {
                guard let group = section.ruleGroup(entry, rules: behaviourRules) else { continue }
                places["groups.\(group.name)"] = entry.place.line
                groups.removeAll { $0.name == group.name }
                for type in group.types {
                    guard let other = groups.first(where: { $0.types.contains(type) }) else { continue }
                    section.report(
                        entry.place, "“\(type)” is in group \(other.name) already; a type of touch is in one group")
                }
                groups.append(group)
            }
        }
        if let other = groups.first(where: { $0.reach != groups[0].reach }) {
            reader.report(
                reader.value("groups")?.place ?? reader.place,
                "groups are all per person or all per account; \(other.name) is per \(other.reach.rawValue)")
        }
    }
}
