/// How far a loop has come: what `forloop` and `tablerowloop` tell.
struct Loop: Sendable {
    var kind: LoopKind
    var name: String
    var count: Int
    /// Columns of a table row; 0 for other loops.
    var columns = 0
    /// Items already gone over.
    var index = 0
    /// Whether `render … for` goes round, which the loops within the partial do not take for their parent.
    var isOfPartial = false

    /// The names of what a loop can tell.
    static func properties(_ kind: LoopKind) -> [String] {
        let common = ["index", "index0", "rindex", "rindex0", "first", "last", "length"]
        switch kind {
        case .forLoop: return common + ["name", "parentloop"]
        case .tableRow: return common + ["col", "col0", "col_first", "col_last", "row"]
        }
    }

    /// What the loop tells under a name, but for `parentloop`.
    func property(_ property: String) -> Value? {
        switch property {
        case "index": return .integer(index + 1)
        case "index0": return .integer(index)
        case "rindex": return .integer(count - index)
        case "rindex0": return .integer(count - index - 1)
        case "first": return .bool(index == 0)
        case "last": return .bool(index == count - 1)
        case "length": return .integer(count)
        case "name": return kind == .forLoop ? .string(name) : nil
        default: return kind == .tableRow ? column(property) : nil
        }
    }

    private func column(_ property: String) -> Value? {
        switch property {
        case "col": return .integer(index % columns + 1)
        case "col0": return .integer(index % columns)
        case "col_first": return .bool(index % columns == 0)
        case "col_last": return .bool((index + 1) % columns == 0)
        case "row": return .integer(index / columns + 1)
        default: return nil
        }
    }
}
