import Playbook

extension PlanSettings {
    /// Reads the group `plan`, whose amounts are in the workspace's currency.
    init(reading reader: inout SectionReader, currency: Currency) {
        self = .standard
        startMonth = reader.wholeNumber("year_starts", 1...12, of: "months") ?? startMonth
        whole = Part(reading: &reader, currency: currency)
        if let sources = reader.texts("marketing_sources") { marketingSources = Set(sources.map { $0.lowercased() }) }
        reader.section("segments") { group in
            for entry in group.remainingEntries() where !entry.value.isEmpty {
                guard Handle.of(entry.key) == entry.key else {
                    let shown = SettingsProblem.shortened(entry.key)
                    group.report(entry.place, "“\(shown)” is not a segment's handle; see: segment list")
                    continue
                }
                group.section(entry.key) { segments[entry.key] = Part(reading: &$0, currency: currency) }
            }
        }
    }
}

extension PlanSettings.Part {
    fileprivate init(reading reader: inout SectionReader, currency: Currency) {
        self.init(
            share: reader.percentage("share_from_marketing"), averageDeal: reader.averageDeal(currency),
            winRate: reader.percentage("win_rate"), contactToLead: reader.percentage("contact_to_lead"),
            leadToMQL: reader.percentage("lead_to_mql"))
        reader.section("revenue") { group in
            for entry in group.remainingEntries() where !entry.value.isEmpty { read(entry, of: &group, currency) }
            check(&group)
        }
    }

    private mutating func read(_ entry: YAMLValue.Entry, of group: inout SectionReader, _ currency: Currency) {
        let years = 1900...2199
        guard let cents = group.cents(entry.value, of: entry.key) else { return }
        let target = Sourced(Money(cents: cents, currency: currency), PlanSource.setting(line: entry.value.place.line))
        if entry.key.count == 4, let year = Int(entry.key), years.contains(year) {
            self.years[year] = target
        } else if let quarter = Quarter(entry.key) {
            quarters[PlanSettings.QuarterName(year: quarter.year, number: quarter.number)] = target
        } else {
            let shown = SettingsProblem.shortened(entry.key)
            group.report(entry.place, "“\(shown)” is neither a year nor a quarter; write 2026 or 2026-Q4")
        }
    }

    /// Quarters are parts of their year.
    private func check(_ group: inout SectionReader) {
        for (year, target) in years.sorted(by: { $0.key < $1.key }) {
            let parts = (1...4).compactMap { quarters[PlanSettings.QuarterName(year: year, number: $0)]?.value.cents }
            let sum = parts.reduce(0, +)
            guard sum > target.value.cents || (parts.count == 4 && sum != target.value.cents),
                case .setting(let line) = target.source
            else { continue }
            group.report(
                TextPlace(line: line, column: 1),
                "the quarters of \(year) add up to \(sum / 100), its year is \(target.value.cents / 100); mend one of them"
            )
        }
    }
}

extension SectionReader {
    /// A share above 0 % and at most 100 %, with its line.
    fileprivate mutating func percentage(_ key: String) -> Sourced<Percentage>? {
        guard let value = value(key), let text = text(value, of: key) else { return nil }
        do {
            return Sourced(try Percentage(reading: text), .setting(line: value.place.line))
        } catch {
            report(value.place, "\(key): “\(SettingsProblem.shortened(text))” \(error.advice)")
            return nil
        }
    }

    fileprivate mutating func averageDeal(_ currency: Currency) -> Sourced<Money>? {
        guard let value = value("average_deal"), let cents = cents(value, of: "average_deal") else { return nil }
        guard cents > 0 else {
            report(value.place, "average_deal cannot be 0: nothing can be divided by it; delete the line to measure it")
            return nil
        }
        return Sourced(Money(cents: cents, currency: currency), .setting(line: value.place.line))
    }

    /// An amount in whole units, with two decimals at most and blanks between groups of figures.
    mutating func cents(_ value: YAMLValue, of key: String) -> Int? {
        guard let text = text(value, of: key) else { return nil }
        let parts = text.filter { !$0.isWhitespace && $0 != "_" }.split(
            separator: ".", omittingEmptySubsequences: false)
        let isPlain =
            parts.joined().utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) && parts[0].count > 0
        guard isPlain, parts.count == 1 || (parts.count == 2 && (1...2).contains(parts[1].count)), parts[0].count <= 15,
            let units = Int(parts[0]), let rest = Int(((parts.count == 2 ? parts[1] : "") + "00").prefix(2)),
            units <= PlanSettings.mostCents / 100 - 1
        else {
            report(
                value.place,
                "\(key): “\(SettingsProblem.shortened(text))” is not an amount; write it as 40000, less than a trillion"
            )
            return nil
        }
        return units * 100 + rest
    }
}
