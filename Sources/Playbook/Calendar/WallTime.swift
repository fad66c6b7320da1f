/// A time of day on the wall's clock, in whole minutes after midnight, of no time zone and no day.
package struct WallTime: Hashable, Comparable, Sendable {
    /// 0 to 1,440; the last is the midnight at which a day ends.
    package let minute: Int

    /// - Precondition: 0 to 1,440, as whoever reads a line or settings has checked.
    package init(minute: Int) {
        precondition((0...WallTime.minutesOfDay).contains(minute), "a day has 24 hours")
        self.minute = minute
    }

    package static let minutesOfDay = 1440

    /// A time written `8:00`, `08:00` or, as Finns do, `8.00`; `nil` for anything else. `24:00` ends a day.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...59).contains(minute),
            (0...23).contains(hour) || (hour == 24 && minute == 0)
        else { return nil }
        self.minute = hour * 60 + minute
    }

    /// As `08:00`.
    package var text: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(minute / 60)):\(two(minute % 60))"
    }

    package static func < (left: WallTime, right: WallTime) -> Bool { left.minute < right.minute }
}
