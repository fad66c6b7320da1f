/// `item in list reversed limit: 3 offset: continue cols: 2`: which items a loop goes over, and how.
struct LoopHeader: Sendable {
    /// Where in its list a loop starts.
    enum Offset: Sendable {
        /// From where the last loop of the same name stopped.
        case goingOn
        case from(Expression)
    }

    var variable: String
    var collection: Expression
    /// `item-list`, by which loops go on from each other.
    var name: String
    var isReversed = false
    var limit: Expression?
    var offset: Offset?
    /// Columns of a table row.
    var columns: Expression?
    /// Whether a limit or an offset that is no whole number counts as the number that it starts with, or 0.
    var takesAnyNumber = false
    var position: Position

    /// Reads a header that may have the named `options`.
    init(parsing markup: inout ExpressionParser, options: Set<String>) throws(SyntaxProblem) {
        position = markup.reading.position(of: markup.current.start)
        variable = try markup.variableName("a name")
        guard markup.takeWord("in") else { throw markup.unexpected(expecting: "“in”") }
        let start = markup.current.start
        collection = try markup.expression()
        let written = markup.reading.bytes.droppingBlanks(start..<markup.current.start)
        name = variable + "-" + markup.reading.bytes.text(written)
        while !markup.current.isEnd {
            if markup.take(.comma) { continue }
            if markup.takeWord("reversed") {
                isReversed = true
                continue
            }
            guard markup.current.kind == .name, options.contains(markup.text) else {
                let known = (options.sorted().map { $0 + ":" } + ["reversed"]).joined(separator: ", ")
                throw markup.unexpected(expecting: "one of \(known)")
            }
            let option = markup.text
            markup.advance()
            try markup.expect(.colon, ":")
            try read(option, &markup)
        }
    }

    private mutating func read(_ option: String, _ markup: inout ExpressionParser) throws(SyntaxProblem) {
        switch option {
        case "limit": limit = try markup.expression()
        case "cols": columns = try markup.expression()
        case "range": _ = try markup.expression()
        default: offset = markup.takeWord("continue") ? .goingOn : .from(try markup.expression())
        }
    }
}
