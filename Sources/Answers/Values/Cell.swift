/// One typed value of an answer, before any destination has decided how to write it.
///
/// A command answers with values, not with text, so that a terminal, a notebook, a page, a CSV and JSON each write the
/// same value in their own way: money is whole cents, a day is a day, and nothing is parsed back out of a string.
package enum Cell: Hashable, Sendable {
    /// Nothing known: an empty cell in a table, `null` in JSON.
    case none
    case text(String)
    case integer(Int)
    /// A number with a fixed count of decimals, as `units × 10^-places`, so that it is exact.
    case decimal(units: Int, places: Int)
    /// Whole cents and an ISO 4217 code.
    case money(cents: Int, currency: String)
    /// A calendar day as `YYYY-MM-DD`, with the time of day behind it where that is known: `2026-11-02 14:00`.
    case day(String)
    /// A share, as basis points: 2,500 is 25 %.
    case share(basisPoints: Int)
    /// Between which shares something lies, in whole per cents.
    case shares(percents: ClosedRange<Int>)
    case flag(Bool)
    /// Several words that belong to one cell, such as the tags of a record.
    case list([String])
    /// Counts of equal spans of time, the oldest first, such as touches a week: drawn for people, numbers for programs.
    case series([Int])
    /// A value with what it means, for places that can colour it: never the only carrier of the meaning.
    indirect case toned(Cell, Tone)
}

extension Cell {
    /// What the value means: what its command says, and else that money owed or lost is bad.
    var tone: Tone {
        switch self {
        case .toned(_, let tone): tone
        case .money(let cents, _) where cents < 0: .bad
        default: .plain
        }
    }

    /// The value without what it means.
    var untoned: Cell {
        var cell = self
        while case .toned(let inner, _) = cell { cell = inner }
        return cell
    }

    /// The value with what it means; nothing stays nothing.
    package func toned(_ tone: Tone) -> Cell { tone == .plain || self == .none ? self : .toned(self, tone) }
}
