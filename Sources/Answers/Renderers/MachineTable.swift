/// One grid of keys and cells, the shape in which programs get every block of an answer.
///
/// CSV and JSON write the same rows under the same keys, so what is in one can be found in the other.
struct MachineTable {
    var name: String
    var keys: [String]
    /// Values alone; what they mean is for people.
    var rows: [[Cell]]

    init(_ name: String, keys: [String], rows: [[Cell]]) {
        self.name = name
        self.keys = keys
        self.rows = rows
    }

    init(_ table: Table) {
        self.init(table.name, keys: table.columns.map(\.key), rows: table.rows.map { $0.map(\.untoned) })
    }

    /// One row for each node, with the labels above it as its path.
    init(_ tree: Tree) {
        self.init("tree", keys: ["path", "label", "detail"], rows: [])
        func append(_ nodes: [Tree.Node], under path: [String]) {
            for node in nodes {
                rows.append([.list(path), .text(node.label), .text(node.detail)])
                append(node.children, under: path + [node.label])
            }
        }
        append(tree.roots, under: [])
    }

    init(_ chart: Chart) {
        self.init(
            "chart", keys: ["chart", "label", "value", "unit"],
            rows: chart.points.map { point in
                [.text(chart.title), .text(point.label), .integer(point.value), .text(chart.unit)]
            })
    }

    init(_ problems: [Problem]) {
        self.init(
            "problems", keys: ["severity", "message", "place", "line", "column"],
            rows: problems.map { problem in
                [
                    .text(problem.severity.rawValue), .text(problem.message),
                    problem.place.map { .text($0) } ?? .none, problem.line.map { .integer($0) } ?? .none,
                    problem.column.map { .integer($0) } ?? .none,
                ]
            })
    }

    init(texts: [String]) { self.init("text", keys: ["text"], rows: texts.map { [.text($0)] }) }

    /// Whether all that is known in a column is money, or its key promises cents.
    func isMoney(_ column: Int) -> Bool {
        var hasMoney = keys[column].hasSuffix("_cents")
        for row in rows {
            switch row[column] {
            case .money: hasMoney = true
            case .none: continue
            default: return false
            }
        }
        return hasMoney
    }

    /// The key of a column of money without its unit: `amount` for both `amount` and `amount_cents`.
    static func moneyStem(_ key: String) -> String { key.hasSuffix("_cents") ? String(key.dropLast(6)) : key }
}
