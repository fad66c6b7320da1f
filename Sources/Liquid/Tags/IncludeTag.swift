/// `{% include 'partial' with value %}`: prints a partial that sees and changes the variables around it.
struct IncludeTag: Tag {
    static let name = "include"

    var call: PartialCall

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let call = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            guard !markup.current.isEnd else {
                throw SyntaxProblem("{% include %} needs the name of a partial in quotes", at: token.start)
            }
            return try PartialCall(parsing: &markup)
        }
        return call.map { .tag(IncludeTag(call: $0)) }
    }

    func render(_ renderer: Renderer) {
        guard !renderer.isIsolated else {
            renderer.fail(
                "{% include %} cannot stand in a partial that {% render %} prints; use {% render %}", call.position)
            return
        }
        let problemsBefore = renderer.problemCount
        let name = renderer.value(of: call.partial).text
        guard renderer.problemCount == problemsBefore else { return }
        guard let partial = renderer.partial(named: name, at: call.position) else { return }
        var scope = Scope()
        for (name, value) in call.arguments { scope[name] = renderer.binding(of: value) }
        let bound = call.binding.map { renderer.binding(of: $0.expression) }
        renderer.scopes.append(scope)
        defer { renderer.scopes.removeLast() }
        guard let bound else { return renderer.render(partial, at: call.position) }
        let variable = call.variable(for: name)
        let place = renderer.scopes.count - 1
        guard case .array = bound.value.plain else {
            renderer.scopes[place][variable] = bound
            return renderer.render(partial, at: call.position)
        }
        for item in bound.value.loopItems {
            renderer.scopes[place][variable] = Binding(value: item)
            renderer.render(partial, at: call.position)
            if renderer.isInterrupted { return }
        }
    }

    func survey(_ survey: inout Survey) {
        survey.use(call, isIsolated: false)
    }
}
