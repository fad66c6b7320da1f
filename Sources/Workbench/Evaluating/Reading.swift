import ArgumentParser
package import Playbook

/// A value that a person typed and that does not read, with what was expected.
package struct Unreadable: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String

    package init(_ description: String) { self.description = description }
}

extension Day {
    /// Reads a day as people here write it: `2026-11-22` or `22.11.2026`.
    ///
    /// - Throws: ``Unreadable``, which says whether the form or the calendar is wrong.
    package init(reading text: String) throws(Unreadable) {
        if let day = Day(iso: text) {
            self = day
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], text.count <= 10,
            let value = Day(year: year, month: month, day: day)
        {
            self = value
            return
        }
        let looksLikeDay =
            (8...10).contains(text.count) && text.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." }
            && text.contains { $0.isNumber }
        throw Unreadable(
            looksLikeDay
                ? "“\(text)” is not in the calendar (years run from 1900 to 2200). Write a day as 2026-11-22 or 22.11.2026."
                : "“\(text)” is not a day. Write it as 2026-11-22 or 22.11.2026.")
    }
}

extension Money {
    /// Reads an amount as people here write it: `120000`, `1234.56`, `1 234,56`, with or without `€` or a code.
    ///
    /// - Throws: ``Unreadable``.
    package init(reading text: String, currency: Currency) throws(Unreadable) {
        var digits = text.filter { !$0.isWhitespace && $0 != "€" && $0 != "'" }
        var unit = currency
        if digits.count > 3, let stated = Currency(String(digits.suffix(3))) {
            unit = stated
            digits = String(digits.dropLast(3))
        }
        let isNegative = digits.hasPrefix("-")
        if isNegative { digits.removeFirst() }
        // The last mark with one or two figures after it is the decimal mark; marks before three figures group them.
        let mark = digits.lastIndex { $0 == "." || $0 == "," }
        var whole = digits
        var fraction = ""
        if let mark, digits.distance(from: mark, to: digits.endIndex) - 1 <= 2 {
            whole = String(digits[..<mark])
            fraction = String(digits[digits.index(after: mark)...])
        }
        let groups = whole.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let isGrouped =
            groups.count == 1 || (groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count))
        let figures = groups.joined()
        guard isGrouped, !figures.isEmpty, figures.count <= 14, figures.allSatisfy(\.isASCIIDigit),
            fraction.allSatisfy(\.isASCIIDigit), let units = Int(figures),
            let hundredths = Int((fraction + "00").prefix(2))
        else { throw Unreadable("“\(text)” is not an amount. Write it as 120000 or 1234.56.") }
        let cents = units * 100 + hundredths
        self.init(cents: isNegative ? -cents : cents, currency: unit)
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
