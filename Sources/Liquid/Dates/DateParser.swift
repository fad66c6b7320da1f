/// Reads a date as people and programs write it.
///
/// `2026-03-14`, `2026-03-14T10:30:00Z`, `March 14, 2026`, `14 Mar 2026 10:30 pm`, `14.3.2026`, `14/3/2026`,
/// `Sat, 14 Mar 2026 10:30:00 +0200`. Where days and months are both numbers the day comes first, as in the reference.
struct DateParser {
    private let bytes: [UInt8]
    private var index = 0
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var time: (hour: Int, minute: Int, second: Int, nanosecond: Int)?
    private var utcOffset: Int?

    private init(_ text: String) {
        bytes = Array(text.lowercased().utf8)
    }

    /// The date in a text; nil where it is none. What the text leaves out is taken from `now`.
    static func date(in text: String, now: Moment) -> CalendarDate? {
        var parser = DateParser(text)
        guard text.utf8.count <= 64, parser.parse(), let today = CalendarDate(now) else { return nil }
        guard parser.month != nil || parser.day != nil || parser.time != nil else { return nil }
        var date = CalendarDate(
            year: parser.year ?? today.year,
            month: parser.month ?? today.month,
            day: parser.day ?? (parser.month == nil ? today.day : 1))
        if let time = parser.time { (date.hour, date.minute, date.second, date.nanosecond) = time }
        date.utcOffset = parser.utcOffset ?? now.utcOffset
        return date.isValid ? date : nil
    }

    private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func parse() -> Bool {
        while index < bytes.count {
            if byte.isDigit {
                guard numbers() else { return false }
            } else if byte.startsName {
                guard word() else { return false }
            } else if time != nil, byte == Byte.hyphen || byte == UInt8(ascii: "+") {
                guard zone() else { return false }
            } else if byte.isBlankByte || [UInt8(ascii: ","), Byte.dot, Byte.hyphen, Byte.quote].contains(byte) {
                index += 1
            } else {
                return false
            }
        }
        return true
    }

    /// A number and how many digits it has.
    private mutating func number() -> (value: Int, digits: Int)? {
        let start = index
        var value = 0
        while byte.isDigit, index - start < 10 {
            value = value * 10 + Int(byte - 0x30)
            index += 1
        }
        return index > start ? (value, index - start) : nil
    }

    private mutating func numbers() -> Bool {
        guard let first = number() else { return false }
        if byte == UInt8(ascii: ":") { return clock(hour: first.value) }
        let separator = byte
        if [Byte.hyphen, Byte.dot, UInt8(ascii: "/")].contains(separator), index + 1 < bytes.count,
            bytes[index + 1].isDigit
        {
            return parts(first, separator)
        }
        if first.digits == 8, year == nil {
            (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
            return true
        }
        if first.digits >= 3 {
            guard year == nil else { return false }
            year = first.value
        } else if day == nil {
            day = first.value
            skipOrdinal()
        } else {
            guard year == nil else { return false }
            year = Self.century(first.value)
        }
        return true
    }

    /// `10pm` is a time after all.
    private mutating func skipOrdinal() {
        for ending in ["st", "nd", "rd", "th"] where bytes[index...].starts(with: ending.utf8) {
            index += 2
            return
        }
        guard let hour = day, bytes[index...].starts(with: "am".utf8) || bytes[index...].starts(with: "pm".utf8) else {
            return
        }
        day = nil
        time = (hour, 0, 0, 0)
    }

    /// `2026-03-14`, `14.3.2026` or `14/3`.
    private mutating func parts(_ first: (value: Int, digits: Int), _ separator: UInt8) -> Bool {
        index += 1
        guard year == nil, month == nil, let second = number() else { return false }
        var third: (value: Int, digits: Int)?
        if byte == separator, index + 1 < bytes.count, bytes[index + 1].isDigit {
            index += 1
            third = number()
        }
        if first.digits >= 3 {
            (year, month, day) = (first.value, second.value, third?.value)
        } else {
            (day, month) = (first.value, second.value)
            year = third.map { $0.digits <= 2 ? Self.century($0.value) : $0.value }
        }
        if byte == UInt8(ascii: "t") { index += 1 }
        return true
    }

    private static func century(_ year: Int) -> Int {
        year < 69 ? year + 2_000 : year + 1_900
    }

    private mutating func clock(hour: Int) -> Bool {
        index += 1
        guard time == nil, let minute = number() else { return false }
        var second = 0
        var nanosecond = 0
        if byte == UInt8(ascii: ":") {
            index += 1
            guard let number = number() else { return false }
            second = number.value
            if byte == Byte.dot {
                index += 1
                guard let fraction = self.number(), fraction.digits <= 9 else { return false }
                nanosecond = fraction.value * DecimalNumber.powersOfTen[9 - fraction.digits]
            }
        }
        time = (hour, minute.value, second, nanosecond)
        return true
    }

    private mutating func word() -> Bool {
        let start = index
        while byte.startsName { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "am", "pm":
            guard let (hour, minute, second, nanosecond) = time, (1...12).contains(hour) else { return false }
            time = (hour % 12 + (word == "pm" ? 12 : 0), minute, second, nanosecond)
        case "z", "utc", "gmt": utcOffset = 0
        case "t", "at", "of", "klo": break
        default:
            guard word.utf8.count >= 3 else { return false }
            if let found = CalendarDate.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(word) })
                ?? (word == "sept" ? 8 : nil)
            {
                month = found + 1
            } else if !CalendarDate.weekdayNames.contains(where: { $0.lowercased().hasPrefix(word) }) {
                return false
            }
        }
        return true
    }

    /// `+0200`, `+02:00` or `-05`.
    private mutating func zone() -> Bool {
        let sign = byte == Byte.hyphen ? -1 : 1
        index += 1
        guard let first = number() else { return false }
        var minutes = 0
        var hours = first.value
        if first.digits == 4 {
            (hours, minutes) = (first.value / 100, first.value % 100)
        } else if byte == UInt8(ascii: ":") {
            index += 1
            guard let number = number() else { return false }
            minutes = number.value
        }
        guard hours <= 24, minutes < 60 else { return false }
        utcOffset = sign * (hours * 3_600 + minutes * 60)
        return true
    }
}
