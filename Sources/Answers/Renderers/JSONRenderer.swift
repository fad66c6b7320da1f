/// Writes an answer as an array of objects, one a line, with keys that programs can rely on.
///
/// - A row of a table is an object of the table's keys in their order; a record is one object. Where an answer has more
///   than one table or record, each object says its `table` first.
/// - Money under the key `k` is `k_cents`, a whole number, and `k_currency`; a key that already ends in `_cents` keeps it.
///   Shares are fractions, days `YYYY-MM-DD`, what is not known is `null`.
/// - A tree is one object a node with its `path`. Beside tables, records and trees nothing else is written; an answer
///   without any is its texts, `{"text": …}`, its problems, and one object a point of its charts.
/// - Headings and sums are left out.
package enum JSONRenderer {
    /// - Returns: The array and a line break.
    package static func render(_ answer: Answer) -> String {
        let answer = answer.forPrograms
        let grids = answer.blocks.count(where: \.isGrid)
        let objects = answer.blocks.flatMap { Self.objects(of: $0, named: grids > 1) }
        guard !objects.isEmpty else { return "[]\n" }
        return "[\n" + objects.map { "  " + $0.written }.joined(separator: ",\n") + "\n]\n"
    }

    private static func objects(of block: Answer.Block, named: Bool) -> [JSONText] {
        switch block {
        case .heading: []
        case .text(let text), .verbatim(let text): objects(of: MachineTable(texts: [text]))
        case .list(let items): objects(of: MachineTable(texts: items))
        case .record(let name, let fields):
            objects(
                of: MachineTable(name, keys: fields.map(\.key), rows: [fields.map(\.cell.untoned)]),
                named: named ? name : nil)
        case .table(let table): objects(of: MachineTable(table), named: named ? table.name : nil)
        case .tree(let tree): objects(of: MachineTable(tree), named: named ? "tree" : nil)
        case .chart(let chart): objects(of: MachineTable(chart))
        case .plot(let plot): objects(of: MachineTable(plot))
        case .problems(let problems): objects(of: MachineTable(problems))
        }
    }

    private static func objects(of table: MachineTable, named name: String? = nil) -> [JSONText] {
        let isMoney = table.keys.indices.map { table.isMoney($0) }
        let taken = Set(table.keys)
        return table.rows.map { row in
            var members: [(key: String, value: JSONText)] = name.map { [("table", .text($0))] } ?? []
            for (column, cell) in row.enumerated() {
                let key = table.keys[column]
                let stem = MachineTable.moneyStem(key)
                // A column of its own that already tells the currency is not told twice.
                let tellsCurrency = !taken.contains(stem + "_currency")
                switch cell {
                case .money(let cents, let currency):
                    members.append((stem + "_cents", .number("\(cents)")))
                    if tellsCurrency { members.append((stem + "_currency", .text(currency))) }
                case .none where isMoney[column]:
                    members.append((stem + "_cents", .null))
                    if tellsCurrency { members.append((stem + "_currency", .null)) }
                default: members.append((key, value(of: cell)))
                }
            }
            return .object(members)
        }
    }

    private static func value(of cell: Cell) -> JSONText {
        switch cell {
        case .none: .null
        case .text(let text): .text(text)
        case .integer(let value): .number("\(value)")
        case .decimal(let units, let places): .number(PlainFigure.text(units: units, places: places))
        case .money(let cents, _): .number("\(cents)")
        case .day(let day): .text(day)
        case .share(let points): .number(PlainFigure.trimmed(PlainFigure.text(units: points, places: 4)))
        case .shares(let percents): .list(PlainFigure.shares(percents).map { .number($0) })
        case .flag(let value): .flag(value)
        case .list(let words): .list(words.map { .text($0) })
        case .series(let values): .list(values.map { .number("\($0)") })
        case .toned(let cell, _): value(of: cell)
        }
    }
}
