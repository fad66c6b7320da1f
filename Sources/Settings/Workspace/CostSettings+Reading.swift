import Playbook

extension CostSettings {
    /// Reads the group `costs`: a line for each quarter, its amounts in the workspace's currency.
    init(reading reader: inout SectionReader, currency: Currency) {
        self.init()
        for entry in reader.remainingEntries() where !entry.value.isEmpty {
            guard let quarter = Quarter(entry.key) else {
                let shown = SettingsProblem.shortened(entry.key)
                reader.report(entry.place, "“\(shown)” is not a quarter; write it as 2026-Q4")
                continue
            }
            let name = PlanSettings.QuarterName(year: quarter.year, number: quarter.number)
            reader.section(entry.key) { group in
                quarters[name] = QuarterCosts(
                    marketing: group.sourcedAmount("marketing", currency), sales: group.sourcedAmount("sales", currency)
                )
            }
        }
    }
}

extension SectionReader {
    /// An amount of zero or more, with its line.
    mutating func sourcedAmount(_ key: String, _ currency: Currency) -> Sourced<Money>? {
        guard let value = value(key), let cents = cents(value, of: key) else { return nil }
        return Sourced(Money(cents: cents, currency: currency), .setting(line: value.place.line))
    }
}
