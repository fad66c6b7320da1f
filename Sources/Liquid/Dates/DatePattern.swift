/// Writes a date by a pattern such as `%d %B %Y`, in English, as the reference does.
///
/// Between `%` and the letter may stand `-` (no padding), `_` (padding with spaces), `0`, `^` (capitals) and a width.
struct DatePattern {
    private let date: CalendarDate
    private let pattern: [UInt8]
    private var index = 0
    private var result: [UInt8] = []

    /// What stands between `%` and its letter.
    private struct Flags {
        var padding: UInt8?
        var isUnpadded = false
        var isUpper = false
        var colons = 0
        var width = 0
    }

    private init(_ date: CalendarDate, _ pattern: String) {
        self.date = date
        self.pattern = Array(pattern.utf8)
    }

    static func text(of date: CalendarDate, by pattern: String) -> String {
        var writer = DatePattern(date, pattern)
        writer.write()
        return String(decoding: writer.result, as: UTF8.self)
    }

    private mutating func write() {
        while index < pattern.count {
            let start = index
            guard pattern[index] == Byte.percent else {
                result.append(pattern[index])
                index += 1
                continue
            }
            index += 1
            let flags = self.flags()
            guard index < pattern.count, let text = text(pattern[index], flags) else {
                result += pattern[start..<min(index + 1, pattern.count)]
                index += 1
                continue
            }
            index += 1
            result += (flags.isUpper ? text.uppercased() : text).utf8
        }
    }

    private mutating func flags() -> Flags {
        var flags = Flags()
        while index < pattern.count {
            switch pattern[index] {
            case Byte.hyphen: flags.isUnpadded = true
            case Byte.underscore: flags.padding = 0x20
            case UInt8(ascii: "^"), Byte.hash: flags.isUpper = true
            case UInt8(ascii: ":"): flags.colons += 1
            case UInt8(ascii: "0") where flags.width == 0: flags.padding = 0x30
            case let digit where digit.isDigit: flags.width = min(64, flags.width * 10 + Int(digit - 0x30))
            default: return flags
            }
            index += 1
        }
        return flags
    }

    private func text(_ letter: UInt8, _ flags: Flags) -> String? {
        numeric(letter, flags) ?? named(letter, flags) ?? composed(letter, flags)
    }

    private func padded(_ number: Int, _ width: Int, _ flags: Flags, with filler: UInt8 = 0x30) -> String {
        guard !flags.isUnpadded else { return String(number) }
        let digits = String(number.magnitude)
        let sign = number < 0 ? "-" : ""
        let count = max(0, max(width, flags.width) - digits.utf8.count - sign.utf8.count)
        let isBlank = (flags.padding ?? filler) == 0x20
        let padding = String(repeating: isBlank ? " " : "0", count: count)
        return isBlank ? padding + sign + digits : sign + padding + digits
    }

    private func numeric(_ letter: UInt8, _ flags: Flags) -> String? {
        let twelve = date.hour % 12 == 0 ? 12 : date.hour % 12
        switch Character(UnicodeScalar(letter)) {
        case "Y": return padded(date.year, 4, flags)
        case "C": return padded(date.year / 100, 2, flags)
        case "y": return padded(((date.year % 100) + 100) % 100, 2, flags)
        case "m": return padded(date.month, 2, flags)
        case "d": return padded(date.day, 2, flags)
        case "e": return padded(date.day, 2, flags, with: 0x20)
        case "j": return padded(date.dayOfYear, 3, flags)
        case "H": return padded(date.hour, 2, flags)
        case "k": return padded(date.hour, 2, flags, with: 0x20)
        case "I": return padded(twelve, 2, flags)
        case "l": return padded(twelve, 2, flags, with: 0x20)
        case "M": return padded(date.minute, 2, flags)
        case "S": return padded(date.second, 2, flags)
        case "L": return padded(date.nanosecond / 1_000_000, 3, flags)
        case "N": return fraction(flags.width == 0 ? 9 : flags.width)
        case "u": return padded(date.weekday == 0 ? 7 : date.weekday, 1, flags)
        case "w": return padded(date.weekday, 1, flags)
        case "G": return padded(date.isoWeek.year, 4, flags)
        case "g": return padded(date.isoWeek.year % 100, 2, flags)
        case "V": return padded(date.isoWeek.week, 2, flags)
        case "U": return padded(date.week(startingOn: 0), 2, flags)
        case "W": return padded(date.week(startingOn: 1), 2, flags)
        case "s": return padded(date.unixSeconds, 1, flags)
        default: return nil
        }
    }

    private func fraction(_ places: Int) -> String {
        let digits = padded(date.nanosecond, 9, Flags())
        return String(digits.prefix(places)) + String(repeating: "0", count: max(0, places - 9))
    }

    private func named(_ letter: UInt8, _ flags: Flags) -> String? {
        switch Character(UnicodeScalar(letter)) {
        case "B": return CalendarDate.monthNames[date.month - 1]
        case "b", "h": return String(CalendarDate.monthNames[date.month - 1].prefix(3))
        case "A": return CalendarDate.weekdayNames[date.weekday]
        case "a": return String(CalendarDate.weekdayNames[date.weekday].prefix(3))
        case "p": return date.hour < 12 ? "AM" : "PM"
        case "P": return date.hour < 12 ? "am" : "pm"
        case "z": return zone(flags.colons)
        case "Z": return date.utcOffset == 0 ? "UTC" : zone(1)
        case "n": return "\n"
        case "t": return "\t"
        case "%": return "%"
        default: return nil
        }
    }

    private func zone(_ colons: Int) -> String {
        let minutes = abs(date.utcOffset) / 60
        let text = padded(minutes / 60, 2, Flags()) + (colons > 0 ? ":" : "") + padded(minutes % 60, 2, Flags())
        return (date.utcOffset < 0 ? "-" : "+") + text
    }

    private func composed(_ letter: UInt8, _ flags: Flags) -> String? {
        let pattern: String
        switch Character(UnicodeScalar(letter)) {
        case "c": pattern = "%a %b %e %H:%M:%S %Y"
        case "D", "x": pattern = "%m/%d/%y"
        case "F": pattern = "%Y-%m-%d"
        case "T", "X": pattern = "%H:%M:%S"
        case "R": pattern = "%H:%M"
        case "r": pattern = "%I:%M:%S %p"
        case "v": pattern = "%e-%^b-%Y"
        case "+": pattern = "%a %b %e %H:%M:%S %Z %Y"
        default: return nil
        }
        return Self.text(of: date, by: pattern)
    }
}
