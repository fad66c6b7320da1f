/// Whether a text is a day or an instant that exists.
///
/// The clock of a notebook decides all its figures, so a thirtieth of February is refused where it is written.
enum FrontMatterClock {
    /// `YYYY-MM-DD`, a day of the Gregorian calendar.
    static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4,
            let year = number(parts[0], in: 1...9999),
            parts[1].utf8.count == 2, let month = number(parts[1], in: 1...12),
            parts[2].utf8.count == 2
        else { return false }
        return number(parts[2], in: 1...days(in: month, of: year)) != nil
    }

    /// `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`, then `Z` or an offset `+HH:MM` or `-HH:MM` (RFC 3339).
    static func isInstant(_ text: String) -> Bool {
        let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, isDay(String(halves[0])) else { return false }
        var time = halves[1]
        if time.hasSuffix("Z") {
            time.removeLast()
        } else if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard isTime(time[time.index(after: sign)...], parts: 2...2) else { return false }
            time = time[..<sign]
        } else {
            return false
        }
        return isTime(time, parts: 2...3)
    }

    private static func isTime(_ text: Substring, parts allowed: ClosedRange<Int>) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard allowed.contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else { return false }
        return number(parts[0], in: 0...23) != nil && parts.dropFirst().allSatisfy { number($0, in: 0...59) != nil }
    }

    private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
        guard text.utf8.allSatisfy(\.isDigit), let value = Int(text), range.contains(value) else { return nil }
        return value
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }
}
