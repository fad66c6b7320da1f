package import Answers

/// The rows that figures and drawings of a report are made of, summed where they sum.
///
/// A page for people shows the first of them and one row that stands for all others, so that what is shown still sums to
/// the total; programs get every row.
package struct ReportRows: Hashable, Sendable {
    package var table: Table
    /// The columns that are sums, by their numbers.
    let summed: [Int]
    let most: Int

    /// - Parameters:
    ///   - summing: The keys of the columns whose sum means something.
    ///   - total: What stands before the sums; no sums where it is `nil`.
    ///   - most: How many rows people are shown.
    package init(_ table: Table, summing keys: [String] = [], total: String? = nil, most: Int = 40) {
        self.table = table
        self.most = most
        summed = table.columns.indices.filter { keys.contains(table.columns[$0].key) }
        if let total, !table.rows.isEmpty, !summed.isEmpty { self.table.totals = sums(of: table.rows[...], total) }
    }

    /// Where the rows stand on a page, and what figures refer to.
    package var name: String { table.name }

    /// The rows for people; `rest` names the row that stands for those that are left out, by their number.
    func shown(rest: (Int) -> String) -> Table {
        let left = table.rows.count - most
        guard left > 1 else { return table }
        var shown = table
        shown.rows = Array(table.rows.prefix(most)) + [sums(of: table.rows.dropFirst(most), rest(left))]
        return shown
    }

    var isShortened: Bool { table.rows.count - most > 1 }

    private func sums(of rows: ArraySlice<[Cell]>, _ name: String) -> [Cell] {
        table.columns.indices.map { column in
            if summed.contains(column) { return Self.sum(rows.map { $0[column] }) }
            return column == 0 ? .text(name) : .none
        }
    }

    /// The sum of cells of one kind; nothing where they are of two currencies, or beyond any number.
    static func sum(_ cells: [Cell]) -> Cell {
        var sum: Cell = .none
        for cell in cells {
            switch (sum, cell.plain) {
            case (_, .none): continue
            case (.none, let first): sum = first
            case (.integer(let total), .integer(let value)):
                let (result, overflows) = total.addingReportingOverflow(value)
                if overflows { return .none }
                sum = .integer(result)
            case (.money(let total, let currency), .money(let value, let other)):
                let (result, overflows) = total.addingReportingOverflow(value)
                if overflows || currency != other { return .none }
                sum = .money(cents: result, currency: currency)
            default: return .none
            }
        }
        return sum
    }
}

extension Cell {
    /// The value without what it means.
    fileprivate var plain: Cell {
        if case .toned(let cell, _) = self { cell.plain } else { self }
    }
}
