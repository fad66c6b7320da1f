package import Exchange

/// Columns that no field takes, as the JSON object that is kept beside a record.
package enum ExtraColumns {
    /// - Returns: `nil` for none; else an object in the order of the columns, so that the same row gives the same text.
    static func json(_ cells: [ExtraCell]) -> String? {
        guard !cells.isEmpty else { return nil }
        let members = combined(cells).map { "\(JSONQuotation.text($0.column)): \(JSONQuotation.text($0.value))" }
        return "{" + members.joined(separator: ", ") + "}"
    }

    /// One cell a column: an object has each key once, and what a column of the same name says stays beside the first.
    static func combined(_ cells: [ExtraCell]) -> [ExtraCell] {
        guard Set(cells.map(\.column)).count < cells.count else { return cells }
        var values: [String: [String]] = [:]
        var columns: [String] = []
        for cell in cells {
            if values[cell.column] == nil { columns.append(cell.column) }
            if values[cell.column]?.contains(cell.value) != true { values[cell.column, default: []].append(cell.value) }
        }
        return columns.map { ExtraCell(column: $0, value: (values[$0] ?? []).joined(separator: "; ")) }
    }

    /// Values that a row has and no field takes, as cells of their own.
    static func cells(_ pairs: [(String, String?)]) -> [ExtraCell] {
        pairs.compactMap { name, value in value.map { ExtraCell(column: name, value: $0) } }
    }

    /// The columns of a record's object, in its order; none where it holds no such object.
    package static func cells(of json: String?) throws -> [ExtraCell] {
        guard let json else { return [] }
        guard case .object(let object) = try JSONReader.value(from: Array(json.utf8), file: "extra columns") else {
            return []
        }
        return object.members.map { member in
            ExtraCell(column: member.key, value: text(of: member.value))
        }
    }

    /// Why a text is no such object; `nil` for one that is.
    static func problem(of json: String) -> String? {
        do throws(JSONError) {
            if case .object = try JSONReader.value(from: Array(json.utf8), file: "") { return nil }
            return "is no JSON object, such as {\"Column\": \"value\"}"
        } catch {
            return "is no JSON: \(error.message)"
        }
    }

    /// The object of a record once a row's cells have come to it: another system's columns stay beside them.
    ///
    /// - Returns: The object, and what of it is new or another than before.
    static func merged(_ old: String?, with cells: [ExtraCell]) throws -> (json: String?, changes: [FieldChange]) {
        guard !cells.isEmpty else { return (old, []) }
        let cells = combined(cells)
        guard let old else {
            return (json(cells), cells.map { FieldChange(field: $0.column, old: nil, new: $0.value) })
        }
        if json(cells) == old { return (old, []) }
        var kept = try Self.cells(of: old)
        var changes: [FieldChange] = []
        for cell in cells {
            if let place = kept.firstIndex(where: { $0.column == cell.column }) {
                if kept[place].value == cell.value { continue }
                changes.append(FieldChange(field: cell.column, old: kept[place].value, new: cell.value))
                kept[place] = cell
            } else {
                changes.append(FieldChange(field: cell.column, old: nil, new: cell.value))
                kept.append(cell)
            }
        }
        return (changes.isEmpty ? old : json(kept), changes)
    }

    private static func text(of value: JSONValue) -> String {
        switch value {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: ""
        }
    }

    /// The columns of two records that become one: those of the first, those that only the second had, and more.
    ///
    /// A column that both fill differently is kept twice, the second time named for the record that it came from.
    /// - Parameters:
    ///   - other: The handle of the second.
    ///   - more: Names and values that go in as they are.
    /// - Throws: `JSONError` where what is kept is no JSON.
    package static func merged(
        _ kept: String?, with theirs: String?, of other: String, and more: [(String, String)]
    ) throws -> String? {
        var cells = try cells(of: kept)
        let own = Dictionary(cells.map { ($0.column, $0.value) }, uniquingKeysWith: { first, _ in first })
        for cell in try self.cells(of: theirs) where own[cell.column] != cell.value {
            let name = own[cell.column] == nil ? cell.column : "\(cell.column) of \(other)"
            cells.append(ExtraCell(column: name, value: cell.value))
        }
        return json(cells + more.map { ExtraCell(column: $0.0, value: $0.1) })
    }
}
