/// What a template can ask the value of.
enum Expression: Sendable {
    case literal(Value)
    case path(Path)
    indirect case range(Expression, Expression)

    /// The value where it needs no variables.
    var constant: Value? {
        if case .literal(let value) = self { return value }
        return nil
    }
}

/// A variable and the way to a value within it: `account.contacts[0].name`.
final class Path: Sendable {
    /// One step from a value to a value within it.
    enum Segment: Sendable {
        /// `.name` or `["name"]`.
        case key(String)
        /// `[0]`, counted from the end where negative.
        case index(Int)
        /// `[variable]`.
        indirect case computed(Expression)
    }

    /// Where a path starts.
    enum Root: Sendable {
        case name(String)
        /// `[variable]`, the name being a value.
        indirect case computed(Expression)
    }

    let root: Root
    let segments: [Segment]
    /// The path as written, blanks left out.
    let text: String
    let position: Position
    /// Whether this is `forloop.…`, `tablerowloop.…`, which are looked up apart.
    let loop: LoopKind?
    /// The name that the path starts with, unless it is a loop's.
    let name: String?

    init(root: Root, segments: [Segment], text: String, position: Position, loop: LoopKind?) {
        self.root = root
        self.segments = segments
        self.text = text
        self.position = position
        self.loop = loop
        name = if loop == nil, case .name(let name) = root { name } else { nil }
    }
}

/// Which kind of loop a loop variable tells about.
enum LoopKind: String, Sendable {
    case forLoop = "forloop"
    case tableRow = "tablerowloop"
}

/// One comparison of a condition, or the truth of one value.
final class Comparison: Sendable {
    /// How two values are compared.
    enum Operator: Hashable, Sendable {
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, contains
    }

    let left: Expression
    let right: (Operator, Expression)?
    let position: Position

    init(left: Expression, right: (Operator, Expression)?, position: Position) {
        self.left = left
        self.right = right
        self.position = position
    }
}

/// Comparisons joined by `and` and `or`, grouped from the right: `a and b or c` is `a and (b or c)`.
struct Condition: Sendable {
    /// How a comparison is joined to what follows it.
    enum Joint: Sendable {
        case and, or
    }

    var first: Comparison
    var rest: [(Joint, Comparison)]
}

/// A value and the filters that it goes through.
struct FilteredExpression: Sendable {
    var head: Expression
    var filters: [FilterCall]
    /// The names of the filters, made once so that each span can share them.
    var filterNames: [String]
    var position: Position

    /// Whether one of the filters says what to print where there is nothing.
    var hasDefault: Bool { filters.contains { $0.isDefault } }
}

/// One use of a filter with its arguments.
struct FilterCall: Sendable {
    var name: String
    var position: Position
    /// The filter, found while reading; nil for an unknown one, which lax templates pass over.
    var filter: Filter?
    var positional: [Expression]
    var named: [(name: String, value: Expression)]
    /// The arguments' values where no variable is among them.
    var constants: Arguments?
    /// What is wrong with the number of arguments, for lax templates to say when they come to it.
    var mistake: String?

    var isDefault: Bool { name == "default" }
}
