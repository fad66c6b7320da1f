/// `{% increment name %}`: prints a counter of the rendering, from 0, and adds one.
struct IncrementTag: Tag {
    static let name = "increment"

    var counter: String

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        parser.attempt(token.markup, counterName).map { .tag(IncrementTag(counter: $0)) }
    }

    func render(_ renderer: Renderer) {
        let count = renderer.count(of: counter)
        renderer.appendLiteral(String(count))
        renderer.counters[counter] = count &+ 1
    }

    func survey(_ survey: inout Survey) {
        survey.declare(counter)
    }
}

/// `{% decrement name %}`: takes one from a counter of the rendering and prints it, so that the first is -1.
struct DecrementTag: Tag {
    static let name = "decrement"

    var counter: String

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        parser.attempt(token.markup, counterName).map { .tag(DecrementTag(counter: $0)) }
    }

    func render(_ renderer: Renderer) {
        let count = renderer.count(of: counter) &- 1
        renderer.appendLiteral(String(count))
        renderer.counters[counter] = count
    }

    func survey(_ survey: inout Survey) {
        survey.declare(counter)
    }
}

private func counterName(_ markup: inout ExpressionParser) throws(SyntaxProblem) -> String {
    let name = try markup.variableName("the counter's name")
    try markup.expectEnd()
    return name
}
