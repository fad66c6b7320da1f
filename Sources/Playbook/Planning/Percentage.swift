/// A share above zero and at most the whole, kept exactly: what a plan divides by.
///
/// What people write has two decimals; what was counted, such as 20 of 38, has as many as it has.
package struct Percentage: Hashable, Comparable, Sendable {
    /// So many of ``whole``; the two in lowest terms.
    package let part: Int
    package let whole: Int

    /// `nil` for nothing, less than nothing, and more than all.
    package init?(basisPoints: Int) { self.init(basisPoints, of: 10_000) }

    /// What was counted; `nil` for none of them, and for more than all.
    package init?(_ part: Int, of whole: Int) {
        guard part > 0, part <= whole, whole <= Int.max / 10_000 else { return nil }
        self.init(known: part, of: whole)
    }

    private init(known part: Int, of whole: Int) {
        var (divisor, rest) = (whole, part)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        (self.part, self.whole) = (part / divisor, whole / divisor)
    }

    /// A whole one; of per cents beyond 1 to 100 the nearest.
    package static func percent(_ count: Int) -> Percentage { Percentage(known: min(max(count, 1), 100), of: 100) }

    /// In hundredths of a per cent, as it is shown: 1 to 10,000.
    package var basisPoints: Int { max(1, roundedShare(of: part, in: whole)) }

    /// As `25%` or `12.5%`, to the nearest hundredth.
    package var text: String {
        let (whole, rest) = (basisPoints / 100, basisPoints % 100)
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return "\(whole)\(decimals)%"
    }

    /// Why a text is no percentage that a plan can divide by.
    package enum Mistake: Error, Hashable, Sendable {
        case notANumber
        /// 0, or below.
        case zero
        case moreThanAll
        /// `0.25` may be a quarter or a quarter of a per cent, `1` all or a hundredth of it, `1.5` half as much again.
        case ambiguous

        /// What to do about it, after the text itself in quotes.
        package var advice: String {
            switch self {
            case .notANumber: "is not a percentage; write it as 25%"
            case .zero: "cannot be reached by dividing; a share is above 0% and at most 100%"
            case .moreThanAll: "is more than all; a share is above 0% and at most 100%"
            case .ambiguous: "may be meant as a fraction; write it with its sign, such as 25%"
            }
        }
    }

    /// Reads `25 %`, `25%`, `25` or `12,5 %`; below 2 the sign must stand.
    package init(reading text: String) throws(Mistake) {
        let hasSign = text.contains("%")
        let figures = text.filter { !$0.isWhitespace && $0 != "%" }
        let parts = figures.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let digits = parts.joined()
        guard (1...2).contains(parts.count), !parts[0].isEmpty, digits.utf8.count <= 9, text.count < 40,
            digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), let whole = Int(parts[0])
        else {
            throw figures.hasPrefix("-") && Int(figures) != nil ? .zero : .notANumber
        }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        guard decimals.count <= 2, !(parts.count == 2 && decimals.isEmpty), let rest = Int((decimals + "00").prefix(2))
        else { throw .notANumber }
        let value = whole * 100 + rest
        guard value > 0 else { throw .zero }
        guard value <= 10_000 else { throw .moreThanAll }
        guard hasSign || value >= 200 else { throw .ambiguous }
        self.init(known: value, of: 10_000)
    }

    package static func < (left: Percentage, right: Percentage) -> Bool {
        UInt128(left.part) * UInt128(right.whole) < UInt128(right.part) * UInt128(left.whole)
    }
}
