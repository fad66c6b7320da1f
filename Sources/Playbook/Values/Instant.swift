/// A point in time, in whole seconds since 1970-01-01 00:00 UTC: when something was written down.
package struct Instant: Hashable, Comparable, Sendable {
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// Noon in UTC of a day: the instant that a clock set by a day alone shows.
    package init(noonOf day: Day) { seconds = day.number * 86_400 + 43_200 }

    /// An instant written `YYYY-MM-DDTHH:MM[:SS]` with `Z` or `±HH:MM`, or `nil` for anything else, and
    /// for what is outside the calendar in UTC.
    package init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T"), let day = Day(iso: text.prefix(10)) else { return nil }
        func figure(at offset: Int) -> Int? {
            guard offset + 2 <= bytes.count else { return nil }
            let digits = bytes[offset..<offset + 2]
            // `Int` alone would take a sign for a digit.
            guard digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
        guard bytes[13] == UInt8(ascii: ":"), let hour = figure(at: 11), let minute = figure(at: 14),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        var next = 16
        var second = 0
        if bytes[next] == UInt8(ascii: ":") {
            guard let value = figure(at: 17), (0...59).contains(value) else { return nil }
            second = value
            next = 19
        }
        guard next < bytes.count else { return nil }
        var offset = 0
        if bytes[next] == UInt8(ascii: "Z") {
            guard next + 1 == bytes.count else { return nil }
        } else {
            guard next + 6 == bytes.count, bytes[next + 3] == UInt8(ascii: ":"), let hours = figure(at: next + 1),
                let minutes = figure(at: next + 4), (0...14).contains(hours), (0...59).contains(minutes)
            else { return nil }
            switch bytes[next] {
            case UInt8(ascii: "+"): offset = hours * 3600 + minutes * 60
            case UInt8(ascii: "-"): offset = -(hours * 3600 + minutes * 60)
            default: return nil
            }
        }
        seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset
        guard Day.calendar.contains(self.day) else { return nil }
    }

    /// The day in UTC.
    package var day: Day { Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400) }

    /// The instant as `YYYY-MM-DDTHH:MM:SSZ`.
    package var iso: String {
        let second = seconds - day.number * 86_400
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day.iso)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}
