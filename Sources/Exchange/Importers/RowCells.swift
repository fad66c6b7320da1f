import Playbook

/// One row's cells as fields, and the problems met while they are read.
///
/// A bad cell does not stop the reading of the others, so that a user sees all that is wrong with a row at once.
struct RowCells {
    let record: CSVRecord
    let plan: ImportPlan
    let options: ImportOptions
    let hint: DecimalHint
    private(set) var problems: [RowProblem] = []
    /// Columns that served a field which has several.
    private var used: Set<Int> = []
    /// Columns whose cell could not be read as the field's value and is kept as it stands.
    private var unread: Set<Int> = []

    init(record: CSVRecord, plan: ImportPlan, options: ImportOptions, hint: DecimalHint) {
        self.record = record
        self.plan = plan
        self.options = options
        self.hint = hint
    }

    /// Text of a field, trimmed, or `nil` where nothing stands there.
    mutating func text(_ field: ImportField) -> String? {
        cell(field)?.text
    }

    /// The id of a record in another system.
    mutating func id(_ field: ImportField) -> String? {
        text(field).flatMap(SalesforceID.normalized)
    }

    /// The id of the record that a row belongs to; the first of several in one cell.
    mutating func link(_ field: ImportField) -> String? {
        texts(field).first.flatMap(SalesforceID.normalized)
    }

    /// The texts of a cell that may hold several, as `101;102`.
    mutating func texts(_ field: ImportField) -> [String] {
        text(field).map { $0.split(separator: ";").map { String($0.trimmingSpaces) }.filter { !$0.isEmpty } } ?? []
    }

    /// The e-mail addresses of a cell; what is none is left aside.
    mutating func emails(_ field: ImportField = .email) -> [String] {
        texts(field).flatMap { $0.split(separator: ",") }.compactMap { text in
            do throws(CellError) {
                return try EmailCell.email(String(text.trimmingSpaces))
            } catch {
                return nil
            }
        }
    }

    mutating func day(_ field: ImportField) -> Day? {
        let order = options.dayOrder
        return value(field) { (text) throws(CellError) in try DayCell.day(text, order: order) }
    }

    /// A point in time that nothing hangs on: what is none is kept with the other columns, and stops no row.
    mutating func instant(_ field: ImportField) -> Instant? {
        guard let (text, index) = cell(field), !RowCells.isBlank(text) else { return nil }
        do throws(CellError) {
            return try InstantCell.instant(text, order: options.dayOrder)
        } catch {
            unread.insert(index)
            return nil
        }
    }

    mutating func boolean(_ field: ImportField) -> Bool? {
        value(field) { (text) throws(CellError) in try BooleanCell.boolean(text) }
    }

    mutating func integer(_ field: ImportField) -> Int? {
        let hint = hint
        return value(field) { (text) throws(CellError) in try NumberCell.integer(text, hint: hint) }
    }

    /// Money in cents; a column that says it counts in thousands, or in cents, is believed.
    mutating func cents(_ field: ImportField) -> (cents: Int, currency: String?)? {
        let hint = hint
        let countsThousands = plan.countsThousands[field]
        let countsCents = plan.countsCents.contains(field)
        return value(field) { (text) throws(CellError) in
            func checked(_ cents: Int) throws(CellError) -> Int {
                guard cents.magnitude <= Money.mostCents else {
                    throw CellError(value: text, expectation: "is too large an amount")
                }
                return cents
            }
            if countsCents { return (try checked(try NumberCell.integer(text, hint: hint)), nil) }
            let amount = try NumberCell.cents(text, hint: hint)
            let cents = try checked(amount.cents)
            guard let countsThousands else { return (cents, amount.currency) }
            return (try checked(cents * 1000), amount.currency ?? countsThousands.currency)
        }
    }

    mutating func domain(_ field: ImportField = .domain) -> String? {
        value(field) { (text) throws(CellError) in try DomainCell.domain(text) }
    }

    mutating func email(_ field: ImportField = .email) -> String? {
        value(field) { (text) throws(CellError) in try EmailCell.email(text) }
    }

    /// A name that must be readable where it stands.
    mutating func name(_ field: ImportField) -> String? {
        guard let (text, index) = cell(field) else { return nil }
        return parse(field, text, index) { (text) throws(CellError) in try NameCell.name(text) }
    }

    /// The year a company was founded: the first one of `2013 (1888)`.
    mutating func year(_ field: ImportField) -> Int? {
        value(field) { (text) throws(CellError) in
            let figures = text.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let year = figures.first { $0.count == 4 }.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
            guard let year, (1000...2200).contains(year) else {
                throw CellError(value: text, expectation: "is not a year: write it like 1910")
            }
            return year
        }
    }

    /// Notes that a field without which the row is nothing is missing.
    mutating func missing(_ field: ImportField, _ reason: String) {
        let index = plan.columns[field]?.first
        add(field, index, reason)
    }

    /// What stands in the columns that are no field, and in those of which another was taken.
    func extra() -> [ExtraCell] {
        var columns = plan.extraColumns + unread
        for places in plan.columns.values where places.count > 1 { columns += places.filter { !used.contains($0) } }
        return columns.sorted().compactMap { index in
            guard index < record.count else { return nil }
            let text = CellText.trimmed(record[index])
            // Salesforce's id of nothing.
            let isNothing = text.isEmpty || text == "000000000000000AAA"
            return isNothing ? nil : ExtraCell(column: plan.header[index], value: text)
        }
    }

    /// A row of a problems file that was no row of cells says so until somebody has put it right.
    mutating func checkCorrected() {
        guard let column = plan.rawTextColumn, column < record.count, !CellText.trimmed(record[column]).isEmpty else {
            return
        }
        add(nil, column, "still holds the text of a broken row: correct the cells beside it, and empty this one")
    }

    // MARK: - Cells

    private mutating func cell(_ field: ImportField) -> (text: String, index: Int)? {
        guard let columns = plan.columns[field] else { return nil }
        for index in columns where index < record.count {
            let bytes = CellText.trim(record[index])
            // The id of nothing says no more than an empty cell, and the next column may say who it is.
            guard !bytes.isEmpty, !bytes.elementsEqual("000000000000000AAA".utf8) else { continue }
            if columns.count > 1 { used.insert(index) }
            return (String(decoding: bytes, as: UTF8.self), index)
        }
        return nil
    }

    /// A cell that is more than text; what exports write for nothing is nothing.
    private mutating func value<Value>(
        _ field: ImportField, _ parse: (String) throws(CellError) -> Value
    ) -> Value? {
        guard let (text, index) = cell(field), !RowCells.isBlank(text) else { return nil }
        return self.parse(field, text, index, parse)
    }

    private static func isBlank(_ text: String) -> Bool { text.utf8.count <= 7 && blanks.contains(text.lowercased()) }

    private static let blanks: Set<String> = ["-", "–", "—", "n/a", "#n/a", "null", "(blank)", "none"]

    private mutating func parse<Value>(
        _ field: ImportField, _ text: String, _ index: Int, _ parse: (String) throws(CellError) -> Value
    ) -> Value? {
        do throws(CellError) {
            return try parse(text)
        } catch {
            add(field, index, error.description)
            return nil
        }
    }

    private mutating func add(_ field: ImportField?, _ index: Int?, _ reason: String) {
        let position = index.flatMap { $0 < record.count ? record.position(of: $0) : nil }
        problems.append(
            RowProblem(
                line: position?.line ?? record.line, column: position?.column ?? 1, field: field,
                columnName: index.map { plan.header[$0] }, reason: reason))
    }
}

/// A cell of a column that is no field of ours, kept under the name that the file gave it.
package struct ExtraCell: Hashable, Sendable {
    package let column: String
    package let value: String

    /// A cell under its column's name.
    package init(column: String, value: String) {
        self.column = column
        self.value = value
    }
}
