package import Answers
import Playbook

/// The rows that figures and drawings of a report are made of, summed where they sum.
///
/// A page for people shows the first of them and one row that stands for all others, so that what is shown still sums to
/// the total; programs get every row.
package struct ReportRows: Hashable, Sendable {
    /// What people read otherwise than programs, by the keys of the columns.
    package struct Reading: Hashable, Sendable {
        /// The cells of a column that say more than a key does, such as a deal's name for its handle; one a row.
        package var cells: [String: [Cell]]
        package var hidden: Set<String>
        /// Estimates, whose cents would only pretend to be known. Where such a column sums, what is shown sums too.
        package var whole: Set<String>
        /// What the row for all that are not shown is called.
        package var rest: String?

        /// By default people read what programs do.
        package init(
            cells: [String: [Cell]] = [:], hidden: Set<String> = [], whole: Set<String> = [], rest: String? = nil
        ) {
            self.cells = cells
            self.hidden = hidden
            self.whole = whole
            self.rest = rest
        }
    }

    package var table: Table
    /// The columns that are sums, by their numbers.
    let summed: [Int]
    let most: Int
    let reading: Reading

    /// - Parameters:
    ///   - summing: The keys of the columns whose sum means something.
    ///   - total: What stands before the sums; no sums where it is `nil`.
    ///   - most: How many rows people are shown.
    package init(
        _ table: Table, summing keys: [String] = [], total: String? = nil, most: Int = 40, reading: Reading = Reading()
    ) {
        precondition(reading.cells.values.allSatisfy { $0.count == table.rows.count }, "a cell for each row")
        self.table = table
        self.most = most
        self.reading = reading
        summed = table.columns.indices.filter { keys.contains(table.columns[$0].key) }
        if let total, !table.rows.isEmpty, !summed.isEmpty { self.table.totals = sums(of: table.rows[...], total) }
    }

    /// Where the rows stand on a page, and what figures refer to.
    package var name: String { table.name }

    /// The rows for people; `rest` names the row that stands for those that are left out, by their number.
    func shown(rest: (Int) -> String) -> Table {
        var shown = table
        for (column, head) in table.columns.enumerated() {
            if let cells = reading.cells[head.key] {
                for (row, cell) in cells.enumerated() { shown.rows[row][column] = cell }
            }
            if reading.whole.contains(head.key) { shown.roundMoney(of: column, isSum: summed.contains(column)) }
        }
        if isShortened {
            let others = shown.rows.dropFirst(most)
            shown.rows = Array(shown.rows.prefix(most)) + [sums(of: others, reading.rest ?? rest(others.count))]
        }
        return shown.without(reading.hidden)
    }

    var isShortened: Bool { table.rows.count - most > 1 }

    private func sums(of rows: ArraySlice<[Cell]>, _ name: String) -> [Cell] {
        table.columns.indices.map { column in
            if summed.contains(column) {
                let cells = rows.map { $0[column] }
                // Where the cells say what they mean, the sign of their sum does not.
                return cells.contains { $0 != $0.plain } ? .toned(Self.sum(cells), .plain) : Self.sum(cells)
            }
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

extension Table {
    /// Rounds the amounts of a column to whole units.
    ///
    /// Where the column is a sum, each cell is what the rounded sum grows by, so that the cells still sum to the total:
    /// whole amounts stay as they are, and no other is off by more than one unit.
    fileprivate mutating func roundMoney(of column: Int, isSum: Bool) {
        var (sum, rounded) = (Int128(0), 0)
        for row in rows.indices {
            guard isSum, let cents = rows[row][column].cents else {
                rows[row][column] = rows[row][column].inWholeUnits
                continue
            }
            sum += Int128(cents)
            let next = Int(clamping: sum).roundedToHundreds
            rows[row][column] = rows[row][column].with(cents: Int(clamping: Int128(next) - Int128(rounded)))
            rounded = next
        }
        if let total = totals?[column] { totals?[column] = total.inWholeUnits }
    }
}

extension Cell {
    /// The value without what it means.
    fileprivate var plain: Cell {
        if case .toned(let cell, _) = self { cell.plain } else { self }
    }

    fileprivate var cents: Int? {
        if case .money(let cents, _) = plain { cents } else { nil }
    }

    /// The same amount in other cents, with what it means.
    fileprivate func with(cents: Int) -> Cell {
        switch self {
        case .toned(let cell, let tone): .toned(cell.with(cents: cents), tone)
        case .money(_, let currency): .money(cents: cents, currency: currency)
        default: self
        }
    }

    /// An amount without its cents, rounded half away from zero; everything else as it is.
    var inWholeUnits: Cell { cents.map { with(cents: $0.roundedToHundreds) } ?? self }
}

extension Int {
    fileprivate var roundedToHundreds: Int {
        let (rounded, overflows) = roundedQuotient(self, 100).multipliedReportingOverflow(by: 100)
        return overflows ? self : rounded
    }
}
