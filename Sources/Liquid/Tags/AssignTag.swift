/// `{% assign name = value | filters %}`: keeps a value under a name.
struct AssignTag: Tag {
    static let name = "assign"

    var target: String
    var expression: FilteredExpression

    var isBlank: Bool { true }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let tag = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            guard !markup.current.isEnd else {
                throw SyntaxProblem(
                    "{% assign %} needs a name and a value, as in {% assign name = value %}",
                    at: token.start)
            }
            let target = try markup.variableName("a name")
            guard !target.hasSuffix("?") else {
                throw SyntaxProblem("the name \(target) cannot end with a question mark", at: token.markup.lowerBound)
            }
            try markup.expect(.assignment, "=")
            return AssignTag(target: target, expression: try markup.filtered())
        }
        return tag.map(Node.tag)
    }

    func render(_ renderer: Renderer) {
        let result = renderer.evaluate(expression)
        if result.hasFailed, renderer.mode == .lax { return renderer.appendLiteral(result.value.text) }
        renderer.assign(target, result)
    }

    func survey(_ survey: inout Survey) {
        survey.use(expression)
        survey.assign(target, from: expression)
    }
}
