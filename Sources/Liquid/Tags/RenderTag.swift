/// `{% render 'partial', key: value %}`: prints a partial that sees only the data and what it is given.
struct RenderTag: Tag {
    static let name = "render"

    var partial: String
    var call: PartialCall

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let tag = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            guard markup.current.kind == .string else {
                throw SyntaxProblem("{% render %} needs the name of a partial in quotes", at: token.start)
            }
            let name = markup.text
            return RenderTag(partial: name, call: try PartialCall(parsing: &markup))
        }
        return tag.map(Node.tag)
    }

    func render(_ renderer: Renderer) {
        guard let partial = renderer.partial(named: self.partial, at: call.position) else { return }
        var scope = Scope()
        for (name, value) in call.arguments { scope[name] = renderer.binding(of: value) }
        let variable = call.variable(for: self.partial)
        switch call.binding {
        case .each(let expression):
            let value = renderer.binding(of: expression).value
            switch value.plain {
            case .array, .range, .object:
                guard renderer.isWithinLimit(value) else { return }
                each(value.loopItems, as: variable, scope, partial, renderer)
            default:
                scope[variable] = Binding(value: value)
                renderer.isolated(scope, loop: nil) { renderer.render(partial, at: call.position) }
            }
        case .with(let expression):
            scope[variable] = renderer.binding(of: expression)
            renderer.isolated(scope, loop: nil) { renderer.render(partial, at: call.position) }
        case nil:
            renderer.isolated(scope, loop: nil) { renderer.render(partial, at: call.position) }
        }
    }

    private func each(
        _ items: [Value], as variable: String, _ scope: Scope, _ partial: Template, _ renderer: Renderer
    ) {
        var loop = Loop(kind: .forLoop, name: self.partial, count: items.count, isOfPartial: true)
        for item in items where !renderer.isInterrupted {
            var scope = scope
            scope[variable] = Binding(value: item)
            renderer.isolated(scope, loop: loop) { renderer.render(partial, at: call.position) }
            loop.index += 1
        }
    }

    func survey(_ survey: inout Survey) {
        survey.use(call, isIsolated: true)
    }
}
