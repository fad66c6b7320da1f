/// `'name' with value as item, key: value, …`: which partial is called, and what it is given.
struct PartialCall: Sendable {
    /// How the value after `with` or `for` is handed over.
    enum Binding: Sendable {
        case with(Expression)
        case each(Expression)

        var expression: Expression {
            switch self {
            case .with(let expression), .each(let expression): return expression
            }
        }
    }

    var partial: Expression
    var binding: Binding?
    var alias: String?
    var arguments: [(name: String, value: Expression)] = []
    var position: Position

    init(parsing markup: inout ExpressionParser) throws(SyntaxProblem) {
        position = markup.reading.position(of: markup.current.start)
        partial = try markup.expression()
        if case .literal(.string(let name)) = partial { markup.reading.partials.append(name) }
        if markup.takeWord("with") {
            binding = .with(try markup.expression())
        } else if markup.takeWord("for") {
            binding = .each(try markup.expression())
        }
        if markup.takeWord("as") { alias = try markup.variableName("a name") }
        while !markup.current.isEnd {
            if markup.take(.comma) { continue }
            let name = try markup.variableName("a name")
            try markup.expect(.colon, ":")
            arguments.append((name, try markup.expression()))
        }
    }

    /// The name under which the partial finds the value after `with` or `for`: its own, without folders.
    func variable(for partial: String) -> String {
        alias ?? partial.split(separator: "/").last.map(String.init) ?? partial
    }
}
