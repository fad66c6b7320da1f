/// `date: "%d %B %Y"`: writes a date, a moment in seconds, or `'now'`, by a pattern.
enum DateFilter {
    static let all: [String: Filter] = [
        "date": Filter(1...1) { input, arguments throws(FilterProblem) in
            let pattern = arguments.text(0)
            guard !pattern.isEmpty, input != .null else { return input }
            guard pattern.utf8.count <= 1_024 else { throw FilterProblem("the pattern is too long") }
            if let date = date(input, arguments.now, isStrict: arguments.isStrict) {
                return .string(DatePattern.text(of: date, by: pattern))
            }
            guard arguments.isStrict, !input.isMissing else { return input }
            throw FilterProblem("\"\(input.text.prefix(40))\" is not a date; write it as 2026-03-14")
        }
    ]

    private static func date(_ input: Value, _ now: Moment, isStrict: Bool) -> CalendarDate? {
        switch input {
        case .integer(let seconds): return CalendarDate(Moment(unixSeconds: seconds, utcOffset: now.utcOffset))
        case .string(let string):
            let text = string.trimmed
            if text.lowercased() == "now" || text.lowercased() == "today" { return CalendarDate(now) }
            // The reference takes all digits for seconds; nobody who writes 20260314 means a day in 1970.
            if text.utf8.count != 8 || !isStrict, !text.isEmpty, text.utf8.allSatisfy(\.isDigit),
                let seconds = Int(text)
            {
                return CalendarDate(Moment(unixSeconds: seconds, utcOffset: now.utcOffset))
            }
            return DateParser.date(in: text, now: now)
        default: return nil
        }
    }
}
