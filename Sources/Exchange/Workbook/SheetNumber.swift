import Playbook

/// Numbers of a sheet as text: as Excel shows one without a format, and as the day that it stands for.
enum SheetNumber {
    /// The most figures that Excel keeps and shows.
    private static let figureLimit = 15
    /// Beyond so many zeros a number is written with an exponent.
    private static let plainExponentLimit = 25

    /// Appends a number. Figures stand as they are in the file; a binary fraction's seventeen, as in
    /// 0.30000000000000004, are the fifteen that Excel shows.
    ///
    /// - Returns: `false` for what is no number.
    static func append(_ raw: [UInt8], to target: inout [UInt8]) -> Bool {
        let isPlain = raw.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        let hasShortFraction =
            raw.count <= figureLimit && raw.allSatisfy { (0x2D...0x39).contains($0) && $0 != UInt8(ascii: "/") }
        guard let value = Double(String(decoding: raw, as: UTF8.self)), value.isFinite else { return false }
        if isPlain || hasShortFraction {
            target += raw
        } else {
            target += text(value).utf8
        }
        return true
    }

    /// A number with at most fifteen figures, without zeros at its end.
    static func text(_ value: Double) -> String {
        guard value != 0 else { return "0" }
        var (figures, point) = decimal(value.magnitude)
        if figures.count > figureLimit {
            let rest = figures[figureLimit]
            figures.removeLast(figures.count - figureLimit)
            if rest >= 5 {
                var index = figures.count - 1
                while index >= 0, figures[index] == 9 {
                    figures[index] = 0
                    index -= 1
                }
                if index >= 0 {
                    figures[index] += 1
                } else {
                    figures.insert(1, at: 0)
                    point += 1
                }
            }
        }
        while figures.count > 1, figures.last == 0 { figures.removeLast() }
        let sign = value < 0 ? "-" : ""
        let text = figures.map { String($0) }.joined()
        if point > plainExponentLimit || point < -plainExponentLimit {
            let fraction = text.dropFirst()
            return sign + text.prefix(1) + (fraction.isEmpty ? "" : "." + fraction) + "E\(point - 1)"
        }
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + text }
        if point >= text.count { return sign + text + String(repeating: "0", count: point - text.count) }
        return sign + text.prefix(point) + "." + text.dropFirst(point)
    }

    /// The shortest figures that give a number back, and where its decimal point stands behind the first of them.
    private static func decimal(_ value: Double) -> (figures: [UInt8], point: Int) {
        var figures: [UInt8] = []
        var (point, exponent, isExponent, isNegative) = (-1, 0, false, false)
        for byte in value.description.utf8 {
            switch byte {
            case UInt8(ascii: "."): point = figures.count
            case UInt8(ascii: "e"): isExponent = true
            case UInt8(ascii: "-"): isNegative = true
            case 0x30...0x39:
                if isExponent { exponent = exponent * 10 + Int(byte - 0x30) } else { figures.append(byte - 0x30) }
            default: break
            }
        }
        if point < 0 { point = figures.count }
        point += isNegative ? -exponent : exponent
        let zeros = figures.prefix { $0 == 0 }.count
        figures.removeFirst(zeros)
        return (figures, point - zeros)
    }

    /// The day, the time or both that a number stands for, as ISO 8601 writes them; `nil` for a number that is none.
    static func moment(_ raw: [UInt8], _ meaning: CellStyles.Meaning, from1904: Bool) -> String? {
        guard meaning != .number, let value = Double(String(decoding: raw, as: UTF8.self)), value.isFinite, value >= 0,
            value < 2_958_466
        else { return nil }
        var day = Int(value)
        var seconds = Int(((value - value.rounded(.down)) * 86_400).rounded())
        if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
        if meaning == .duration { return time(seconds, hours: day * 24) }
        if day == 0, meaning == .time || !from1904 { return time(seconds, hours: 0) }
        let date = Day(number: number(ofSerial: day, from1904: from1904)).iso
        return seconds == 0 ? date : date + "T" + time(seconds, hours: 0)
    }

    /// A serial number as days since 1970. Excel counts a 29 February 1900 that never was, so that from March 1900 on
    /// its numbers are one too high.
    private static func number(ofSerial serial: Int, from1904: Bool) -> Int {
        if from1904 { return serial - 24_107 }
        return serial - 25_569 + (serial < 60 ? 1 : 0)
    }

    private static func time(_ seconds: Int, hours: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(hours + seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }
}
