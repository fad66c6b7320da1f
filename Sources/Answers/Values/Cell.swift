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
    /// A calendar day as `YYYY-MM-DD`.
    case day(String)
    /// A share, as basis points: 2,500 is 25 %.
    case share(basisPoints: Int)
    case flag(Bool)
    /// Several words that belong to one cell, such as the tags of a record.
    case list([String])
}

extension Cell {
    /// What the value means by itself: money that is owed or lost is bad.
    var tone: Tone {
        if case .money(let cents, _) = self, cents < 0 { .bad } else { .plain }
    }
}
