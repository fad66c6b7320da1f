import CSQLite
import GRDB

/// A table while the rows of its file come in.
package final class DumpedTable {
    private let file: DumpFile
    private let loader: DumpLoader
    /// The columns of the table itself, by their places in the file.
    private let own: [Int]
    private let companions: [Int]
    private let place: (number: Int?, name: Int?, kind: Int?)
    private let insertion: SingleInsert
    /// Rows that name one of the same table that may come later.
    private var reporting: ReportingCircles?
    private var waiting: [(row: Int, column: Int, name: String, line: Int)] = []

    init(_ file: DumpFile, loader: DumpLoader) throws {
        self.file = file
        self.loader = loader
        own = file.columns.indices.filter { file.columns[$0].companion == nil }
        companions = file.columns.indices.filter { file.columns[$0].companion != nil }
        place = (
            file.columns.firstIndex { $0.column == "id" },
            file.columns.firstIndex { $0.column == file.table.nameColumn },
            file.columns.firstIndex { $0.column == "kind" }
        )
        reporting = file.table == .relation ? ReportingCircles() : nil
        insertion = try SingleInsert(
            into: file.table.rawValue, own.map { file.columns[$0].column }, on: loader.database)
    }

    /// Takes a row in.
    ///
    /// - Parameters:
    ///   - line: The line of the file, for a name that turns out to be nobody's at the end of it.
    ///   - fields: The text of each column; `nil` where it is empty and not quoted.
    /// - Throws: ``DumpRefusal``.
    package func add(line: Int, _ fields: [String?]) throws {
        for (index, field) in fields.enumerated() {
            loader.note(field, of: file.columns[index].companion ?? file.table)
            if field == nil, file.columns[index].isRequired {
                throw DumpRefusal(column: index, message: "\(file.columns[index].name) is missing")
            }
        }
        let values = try own.map { try value(of: $0, fields, line: line) }
        do {
            try insertion.run(values)
        } catch let refusal as SingleInsert.Refusal {
            throw self.refusal(refusal, fields)
        }
        reporting?.note(fields, line: line)
        guard let place = place.number, case .number(let number)? = own.firstIndex(of: place).map({ values[$0] }) else {
            return
        }
        if let name = self.place.name, let text = fields[name] { loader.remember(text, in: file.table, as: number) }
        for index in companions {
            guard let text = fields[index], let table = file.columns[index].companion else { continue }
            try loader.database.cachedStatement(
                sql: "INSERT INTO \(table.rawValue) (touch_id, \(file.columns[index].column)) VALUES (?, ?)"
            ).execute(arguments: [number, text])
        }
    }

    /// Ends the file.
    ///
    /// - Returns: A name that is nobody's, or that of a record within itself, and the line that it stands on, for each
    ///   there is.
    package func finish() throws -> [(line: Int, refusal: DumpRefusal)] {
        var above: [Int: Int] = [:]
        let unknown: [(line: Int, refusal: DumpRefusal)] = try waiting.compactMap { row, column, name, line in
            guard let number = try loader.number(of: name, in: file.table) else {
                return (line, self.unknown(name, in: file.table, at: column))
            }
            above[row] = number
            try loader.database.execute(
                sql: "UPDATE \(file.table.rawValue) SET \(file.columns[column].column) = ? WHERE id = ?",
                arguments: [number, row])
            return nil
        }
        return unknown + circles(above) + (reporting?.refusals ?? [])
    }

    /// A row for each circle of records that are above each other.
    private func circles(_ above: [Int: Int]) -> [(line: Int, refusal: DumpRefusal)] {
        // The row from which each was come by first: whoever comes by a row of their own again goes round.
        var visits: [Int: Int] = [:]
        var circles: Set<Int> = []
        for (start, _, _, _) in waiting {
            var row = start
            while visits[row] == nil, let next = above[row] {
                visits[row] = start
                row = next
            }
            if visits[row] == start { circles.insert(row) }
        }
        return waiting.filter { circles.contains($0.row) }.map { _, column, name, line in
            let message = "\(file.columns[column].name): by way of “\(name)” this would be a part of itself"
            return (line, DumpRefusal(column: column, message: message))
        }
    }

    private func value(of index: Int, _ fields: [String?], line: Int) throws -> SingleInsert.Value {
        guard let text = fields[index] else { return .null }
        let column = file.columns[index]
        switch column.form {
        case .text, .word, .whole, .day, .flag, .cents, .handle, .currency, .instant, .moment, .json:
            do {
                return try column.value(of: text)
            } catch {
                throw DumpRefusal(column: index, message: "\(column.name): \(error.reason)")
            }
        case .reference(let table):
            if table == file.table, let row = place.number.flatMap({ fields[$0] }).flatMap({ Int($0) }) {
                waiting.append((row, index, text, line))
                return .null
            }
            guard let number = try loader.number(of: text, in: table) else {
                throw unknown(text, in: table, at: index)
            }
            return .number(number)
        case .record:
            if text.hasPrefix("#"), let number = Int(text.dropFirst()) { return .number(number) }
            guard let kind = place.kind.flatMap({ fields[$0] }), let table = StoreTable(rawValue: kind) else {
                throw DumpRefusal(
                    column: place.kind, message: "“\(fields[place.kind ?? 0] ?? "")” is no kind of record")
            }
            guard let number = try loader.number(of: text, in: table) else { throw unknown(text, in: table, at: index) }
            return .number(number)
        }
    }

    private func unknown(_ name: String, in table: StoreTable, at column: Int) -> DumpRefusal {
        let what = table.rawValue.replacing("_", with: " ")
        return DumpRefusal(
            column: column,
            message: "\(file.columns[column].name): there is no \(what) “\(name)”\(loader.advice(name, in: table))")
    }

    /// What the schema's own refusal means to a person.
    private func refusal(_ refusal: SingleInsert.Refusal, _ fields: [String?]) -> DumpRefusal {
        guard refusal.isUnique else { return DumpRefusal(column: nil, message: "this row cannot be: \(file.rule)") }
        let index = file.columns.firstIndex { refusal.columns.first == $0.column }
        guard let index, refusal.columns.count == 1, let text = fields[index] else {
            return DumpRefusal(column: index, message: "what this row says stands here twice; keep one of them")
        }
        return DumpRefusal(
            column: index,
            message: "\(file.columns[index].name): “\(text)” stands in this file twice; give one of them another")
    }
}
