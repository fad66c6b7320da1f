package import Answers

/// One figure that a reader takes away, with where the rows that it is made of stand.
package struct ReportFigure: Hashable, Sendable {
    /// For programs; snake_case.
    package var key: String
    package var label: String
    /// Exact; people read large amounts in whole units, since the rows have their cents.
    package var cell: Cell
    /// A few words below it: of how many, against what.
    package var detail: String
    /// The name of the rows that it is made of.
    package var rows: String?

    /// A figure with the rows behind it.
    package init(_ key: String, _ label: String, _ cell: Cell, detail: String = "", rows: String? = nil) {
        self.key = key
        self.label = label
        self.cell = cell
        self.detail = detail
        self.rows = rows
    }

    /// The figure as people read it.
    var shown: Cell {
        if case .money(let cents, _) = cell, cents.magnitude < 10_000 { return cell }
        return cell.inWholeUnits
    }
}
