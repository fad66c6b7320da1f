/// The cells of a row that no field takes, as the bytes of a JSON object.
///
/// The same row gives the same bytes. They are made without a string, since a million touches may have such cells.
struct ExtraObject {
    /// A column, what stands before its cell in the object, and the columns of which only the first filled one is
    /// taken by a field.
    private struct Column {
        var index: Int
        var key: [UInt8]
        var alternatives: [Int]?
    }

    private let columns: [Column]
    /// The object of the row that was read last; empty for none.
    private(set) var bytes: [UInt8] = []

    /// - Returns: `nil` where every column of the file is taken by a field.
    init?(plan: ImportPlan) {
        var columns = plan.extraColumns.map { Column(index: $0, key: Self.key(plan.header[$0]), alternatives: nil) }
        for places in plan.columns.values where places.count > 1 {
            columns += places.map { Column(index: $0, key: Self.key(plan.header[$0]), alternatives: places) }
        }
        guard !columns.isEmpty else { return nil }
        self.columns = columns.sorted { $0.index < $1.index }
    }

    /// Makes the object of a row.
    mutating func read(_ record: CSVRecord) {
        bytes.removeAll(keepingCapacity: true)
        for column in columns where column.index < record.count {
            let cell = CellText.trim(record[column.index])
            guard !cell.isEmpty, !isTaken(column, in: record) else { continue }
            bytes += bytes.isEmpty ? Array("{".utf8) : Array(", ".utf8)
            bytes += column.key
            JSONQuotation.append(cell, to: &bytes)
        }
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "}")) }
    }

    private func isTaken(_ column: Column, in record: CSVRecord) -> Bool {
        guard let alternatives = column.alternatives else { return false }
        return column.index == alternatives.first { $0 < record.count && !CellText.trim(record[$0]).isEmpty }
    }

    private static func key(_ name: String) -> [UInt8] {
        var key: [UInt8] = []
        Array(name.utf8).withUnsafeBytes { JSONQuotation.append($0, to: &key) }
        return key + Array(": ".utf8)
    }
}
