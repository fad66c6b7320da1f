import Playbook

extension AttributionRules {
    /// Reads the group `attribution`; what it does not mention keeps the shipped rules.
    init(reading reader: inout SectionReader) {
        self = .standard
        span.windowDays = reader.window("window_days") ?? span.windowDays
        span.end = reader.word("until") ?? span.end
        halfLifeDays = reader.wholeNumber("half_life_days", AttributionRules.halfLives, of: "days") ?? halfLifeDays
        if let channels = reader.texts("direct") { direct = Set(channels.map { $0.lowercased() }) }
        reader.section("roles") { group in
            for (role, entry) in group.words(of: BuyingRole.self) {
                let factor = group.wholeNumber(
                    entry.value, of: "roles.\(entry.key)", AttributionRules.roleFactors, unit: "times")
                if let factor { roleWeights[role] = factor }
            }
            otherWeight = group.wholeNumber("other", AttributionRules.roleFactors, of: "times") ?? otherWeight
        }
        reader.section("models") { group in
            for entry in group.remainingEntries() where !entry.value.isEmpty {
                if let model = CustomWeights(entry, of: &group) { custom.append(model) }
            }
        }
    }
}

extension CustomWeights {
    private static let parts = 0...10_000

    /// A model under its name; `nil` where something is wrong with it, which has been noted.
    fileprivate init?(_ entry: YAMLValue.Entry, of group: inout SectionReader) {
        let name = SettingsProblem.shortened(entry.key)
        guard Handle.of(entry.key) == entry.key else {
            let meant = Handle.of(entry.key).map { ", such as \(SettingsProblem.shortened($0))" } ?? ""
            group.report(entry.place, "“\(name)”: write a model's name in lower case, words joined by -\(meant)")
            return nil
        }
        guard !AttributionRules.takenNames.contains(entry.key) else {
            group.report(entry.place, "\(name) is a model that is there already; choose another name")
            return nil
        }
        var read: CustomWeights?
        group.section(entry.key) { model in
            let before = model.problems.count
            let parts = ["first", "lead", "opportunity", "last", "other"].map { key in
                model.wholeNumber(key, Self.parts, of: "parts")
            }
            var channels: [String: Int] = [:]
            model.section("channels") { list in
                for channel in list.remainingEntries() where !channel.value.isEmpty {
                    let factor = list.wholeNumber(
                        channel.value, of: "channels.\(channel.key)", CustomWeights.factors, unit: "times")
                    if let factor { channels[channel.key.lowercased()] = factor }
                }
            }
            guard model.problems.count == before, model.isReadable else { return }
            let given = parts.map { $0 ?? 0 }
            let hasPositions = parts.contains { $0 != nil }
            guard hasPositions ? given.contains(where: { $0 > 0 }) : !channels.isEmpty else {
                model.report(
                    entry.place,
                    "\(name) weighs nothing; give parts, such as { first: 40, last: 40, other: 20 }, or channels, such as { channels: { event: 2 } }"
                )
                return
            }
            let positions = PositionParts(
                first: given[0], lead: given[1], opportunity: given[2], last: given[3], other: given[4])
            read = CustomWeights(name: entry.key, positions: hasPositions ? positions : nil, channels: channels)
        }
        guard let read else { return nil }
        self = read
    }
}

extension SectionReader {
    /// A count of days, or `all`, which is no count; `nil` where the key is absent or its value wrong.
    fileprivate mutating func window(_ key: String) -> Int?? {
        guard let value = value(key) else { return nil }
        if case .text(let text, _) = value.content, SectionReader.trimmed(text).lowercased() == "all" {
            return .some(nil)
        }
        return wholeNumber(value, of: key, CreditSpan.windows, unit: "days, or all,").map { .some($0) }
    }
}
