import Playbook

extension SectionReader {
    /// A count and its unit, such as `1 office hour` or `24 hours`.
    mutating func responseTime(_ key: String) -> ResponseTime? {
        guard let value = value(key), let text = text(value, of: key) else { return nil }
        return responseTime(text, at: value.place, of: key)
    }

    mutating func responseTime(_ text: String, at place: TextPlace, of key: String) -> ResponseTime? {
        let words = text.split(whereSeparator: \.isWhitespace)
        let shown = SettingsProblem.shortened(text)
        guard let first = words.first, let count = Int(first), words.count > 1 else {
            report(place, "\(key): “\(shown)” is not a time; write a number and its unit, such as 4 office hours")
            return nil
        }
        guard ResponseTime.counts.contains(count) else {
            let (least, most) = (ResponseTime.counts.lowerBound, ResponseTime.counts.upperBound)
            report(place, "\(key) takes a number from \(least) to \(most) before its unit, not \(count)")
            return nil
        }
        let unit = words.dropFirst().joined(separator: " ")
        let known = ResponseTime.Unit.allCases
        // `1 office hours` is understood as well as `1 office hour`.
        if let found = known.first(where: { [$0.name, $0.singular].contains(unit.lowercased()) }) {
            return ResponseTime(count, found)
        }
        let names = known.map { count == 1 ? $0.singular : $0.name }
        report(
            place, "\(key): “\(SettingsProblem.shortened(unit))” is not a unit of time\(hint(unit, among: names))"
        )
        return nil
    }
}
