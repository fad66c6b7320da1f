/// One part of a figure: what it is for, and how much of the figure it makes up.
///
/// Every figure answers `why` with its terms, and the terms sum to it exactly; the unit (points, days, cents) is the
/// figure's own.
package struct Term: Hashable, Sendable {
    package var what: String
    package var amount: Int

    package init(what: String, amount: Int) {
        self.what = what
        self.amount = amount
    }
}

extension Sequence where Element == Term {
    /// The figure that the terms make up.
    package var total: Int { reduce(0) { $0 + $1.amount } }
}
