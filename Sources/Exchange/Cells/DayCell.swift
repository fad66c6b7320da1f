package import Playbook

/// Which comes first in a date with slashes.
package enum DayOrder: Sendable, Equatable {
    case dayFirst
    case monthFirst
}

/// Reads days as people and systems write them.
///
/// `2026-11-22`, `22.11.2026`, `2006-06-15T20:47:07.000Z`, `2018-10-13 17:16:45`, `11/22/2026`. The time of day is
/// dropped and no zone is applied: the day is the one that is written.
package enum DayCell {
    /// A day from a cell's bytes.
    ///
    /// - Parameters:
    ///   - bytes: The cell, trimmed.
    ///   - order: What `3/4/2026` means, where it is known.
    /// - Throws: `CellError` where it is no day, or may be two.
    @inline(__always)
    package static func day(_ bytes: UnsafeRawBufferPointer, order: DayOrder?) throws(CellError) -> Day {
        if bytes.count == 10, let day = isoDay(bytes) { return day }
        return try day(String(decoding: bytes, as: UTF8.self), order: order)
    }

    /// The day that the first ten bytes write as `YYYY-MM-DD`, or `nil`.
    @inline(__always)
    package static func isoDay(_ bytes: UnsafeRawBufferPointer) -> Day? {
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        var isWrong = false
        @inline(__always)
        func figure(_ index: Int) -> Int {
            let value = bytes[index] &- UInt8(ascii: "0")
            if value > 9 { isWrong = true }
            return Int(value)
        }
        let century = figure(0) &* 10 &+ figure(1)
        let year = century &* 100 &+ figure(2) &* 10 &+ figure(3)
        let month = figure(5) &* 10 &+ figure(6)
        let day = figure(8) &* 10 &+ figure(9)
        return isWrong ? nil : Day(year: year, month: month, day: day)
    }

    /// A day from text.
    package static func day(_ text: String, order: DayOrder?) throws(CellError) -> Day {
        if text.utf8.count == 10, let day = Day(iso: text) { return day }
        guard let parts = DateParts(text) else { throw notADay(text) }
        let (first, second, third) = (parts.first, parts.second, parts.third)
        if parts.first.count == 4 { return try make(text, year: first, month: second, day: third) }
        switch parts.separator {
        case ".":
            return try make(text, year: third, month: second, day: first)
        default:
            let (left, right) = (first.value, second.value)
            if left > 12 || left == right { return try make(text, year: third, month: second, day: first) }
            if right > 12 { return try make(text, year: third, month: first, day: second) }
            switch order {
            case .dayFirst: return try make(text, year: third, month: second, day: first)
            case .monthFirst: return try make(text, year: third, month: first, day: second)
            case nil:
                throw CellError(
                    value: text, expectation: "may be day and month or month and day: write it like 2026-11-22")
            }
        }
    }

    private static func make(
        _ text: String, year: DateParts.Figure, month: DateParts.Figure, day: DateParts.Figure
    ) throws(CellError) -> Day {
        guard year.count == 4, month.count <= 2, day.count <= 2 else { throw notADay(text) }
        guard let found = Day(year: year.value, month: month.value, day: day.value) else {
            throw CellError(value: text, expectation: "is no day of the calendar: write it like 2026-11-22")
        }
        return found
    }

    private static func notADay(_ text: String) -> CellError {
        CellError(value: text, expectation: "is not a day: write it like 2026-11-22")
    }
}

/// The three figures of a written date.
struct DateParts {
    struct Figure {
        var value = 0
        /// How many figures were written.
        var count = 0
    }

    private(set) var first = Figure()
    private(set) var second = Figure()
    private(set) var third = Figure()
    private(set) var separator: Character = "-"

    /// Takes a date apart; a time of day may follow it after a space, a comma or a `T`. `nil` where it is no date.
    init?(_ text: String) {
        let trimmed = Substring(text).trimmingSpaces
        let date = trimmed.prefix { $0.isASCII && ($0.isNumber || ".-/".contains($0)) }
        let rest = trimmed.dropFirst(date.count)
        guard rest.isEmpty || DateParts.isTime(rest) else { return nil }
        if date.count == 8, date.allSatisfy(\.isNumber) {
            first = Figure(value: Int(date.prefix(4)) ?? 0, count: 4)
            second = Figure(value: Int(date.dropFirst(4).prefix(2)) ?? 0, count: 2)
            third = Figure(value: Int(date.suffix(2)) ?? 0, count: 2)
            return
        }
        guard let mark = date.first(where: { !$0.isNumber }) else { return nil }
        let figures = date.split(separator: mark, omittingEmptySubsequences: false)
        guard figures.count == 3 else { return nil }
        let read = figures.compactMap { figure in
            figure.count <= 4 ? Int(figure).map { Figure(value: $0, count: figure.count) } : nil
        }
        guard read.count == 3 else { return nil }
        (first, second, third, separator) = (read[0], read[1], read[2], mark)
    }

    /// Whether text is a time of day and perhaps a zone: `T20:47:07.000Z`, ` 17:16`, ` klo 9.30`, `, 3:05 PM`.
    private static func isTime(_ text: Substring) -> Bool {
        guard let first = text.first, first == "T" || first == "," || first.isWhitespace else { return false }
        let words = text.dropFirst().lowercased().split(whereSeparator: \.isWhitespace)
        let known: Set<String> = ["am", "pm", "a.m.", "p.m.", "klo", "utc", "gmt", "z"]
        guard words.contains(where: { $0.first?.isNumber == true }) else { return false }
        return words.allSatisfy { word in
            known.contains(String(word))
                || word.allSatisfy { $0.isASCII && ($0.isNumber || ":.+-zapm".contains($0)) }
        }
    }
}

extension Substring {
    /// The text without white space at either end.
    var trimmingSpaces: Substring {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
