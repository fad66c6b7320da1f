/// `{% for item in list reversed limit: 3 offset: 2 %}…{% else %}…{% endfor %}`: prints a block for each item.
struct ForTag: Tag {
    static let name = "for"

    var loop: LoopHeader
    var body: Block
    /// What is printed where there are no items.
    var otherwise: Block?

    var isBlank: Bool { body.isBlank && otherwise?.isBlank ?? true }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let loop = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            guard !markup.current.isEnd else {
                throw SyntaxProblem("{% for %} needs a name and a list, as in {% for item in list %}", at: token.start)
            }
            return try LoopHeader(parsing: &markup, options: ["limit", "offset"])
        }
        var body = Block()
        var otherwise: Block?
        parser.parseParts(of: token) { parser in
            var ending: TagToken?
            (body, ending) = parser.parseBlock(until: ["else", "endfor"])
            while ending?.name == "else" {
                let block: Block
                (block, ending) = parser.parseBlock(until: ["else", "endfor"])
                otherwise = otherwise ?? block
            }
            return ending != nil
        }
        guard let loop else { return nil }
        var tag = ForTag(loop: loop, body: body, otherwise: otherwise)
        if tag.isBlank {
            tag.body = body.withoutBlanks()
            tag.otherwise = otherwise?.withoutBlanks()
        }
        return .tag(tag)
    }

    func render(_ renderer: Renderer) {
        guard let items = renderer.items(of: loop) else { return }
        guard !items.isEmpty else {
            if let otherwise { renderer.render(otherwise) }
            return
        }
        renderer.enterLoop(Loop(kind: .forLoop, name: loop.name, count: items.count), variable: loop.variable)
        defer { renderer.leaveLoop() }
        for item in items {
            guard renderer.nextRound(item, at: loop.position) else { return }
            renderer.render(body)
            if renderer.isInterrupted, renderer.endsLoop() { return }
        }
    }

    func survey(_ survey: inout Survey) {
        survey.use(loop)
        survey.scoped { survey in
            survey.declareItem(loop.variable, of: loop.collection)
            survey.declare("forloop")
            survey.visit(body)
        }
        if let otherwise { survey.visit(otherwise) }
    }
}
