import Playbook

/// When a message was written, out of its Date field (RFC 5322, 3.3).
enum MailMoment {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// `2026-11-22T09:30:00+02:00`, the writer's own day and hour; empty where the field is none.
    static func iso(_ text: String) -> String {
        let words = text.split { $0 == " " || $0 == "," || $0 == "\t" }
        guard let month = words.indices.first(where: { months.contains(words[$0].prefix(3).lowercased()) }), month >= 1,
            month + 1 < words.count, let dayNumber = Int(words[month - 1]), var year = Int(words[month + 1]),
            let monthNumber = months.firstIndex(of: words[month].prefix(3).lowercased())
        else { return "" }
        // Two figures are of a time before this century's programs (4.3).
        if year < 50 { year += 2000 } else if year < 1000 { year += 1900 }
        guard let day = Day(year: year, month: monthNumber + 1, day: dayNumber) else { return "" }
        guard month + 2 < words.count, let time = time(words[month + 2]) else { return day.iso }
        return day.iso + "T" + time + (month + 3 < words.count ? zone(words[month + 3]) : "")
    }

    private static func time(_ word: Substring) -> String? {
        let parts = word.split(separator: ":").map { Int($0) ?? -1 }
        guard parts.count == 2 || parts.count == 3, (0...23).contains(parts[0]), (0...59).contains(parts[1]),
            parts.count < 3 || (0...60).contains(parts[2])
        else { return nil }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(parts[0])):\(two(parts[1])):\(two(parts.count == 3 ? min(59, parts[2]) : 0))"
    }

    private static func zone(_ word: Substring) -> String {
        let figures = word.dropFirst()
        guard let sign = word.first, figures.count == 4, figures.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return ["gmt", "ut", "utc", "z"].contains(word.lowercased()) ? "Z" : ""
        }
        guard sign == "+" || sign == "-" else { return "" }
        return "\(sign)\(figures.prefix(2)):\(figures.suffix(2))"
    }
}
