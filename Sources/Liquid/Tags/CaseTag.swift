/// `{% case value %}{% when a, b %}…{% else %}…{% endcase %}`: prints the blocks whose value is equal.
///
/// As in the reference, every value that is equal prints its block, so a value listed twice prints twice.
struct CaseTag: Tag {
    static let name = "case"

    /// The block for some values, or without values for all others.
    struct Branch: Sendable {
        var values: [Expression]?
        var body: Block
    }

    var subject: Expression
    var branches: [Branch]

    var isBlank: Bool { branches.allSatisfy(\.body.isBlank) }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let subject = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            guard !markup.current.isEnd else {
                throw SyntaxProblem("{% case %} needs a value to look at", at: token.start)
            }
            let subject = try markup.expression()
            try markup.expectEnd()
            return subject
        }
        var branches: [Branch] = []
        parser.parseParts(of: token) { parser in
            var (block, ending) = parser.parseBlock(until: ["when", "else", "endcase"])
            complainOfText(in: block, after: token, parser)
            while let part = ending, part.name != "endcase" {
                _ = parser.reading.enter(part.start)
                let values = part.name == "else" ? nil : parser.attempt(part.markup, Self.values)
                (block, ending) = parser.parseBlock(until: ["when", "else", "endcase"])
                if part.name == "else" || values != nil { branches.append(Branch(values: values, body: block)) }
            }
            return ending != nil
        }
        guard let subject else { return nil }
        var tag = CaseTag(subject: subject, branches: branches)
        if tag.isBlank {
            tag.branches = branches.map { Branch(values: $0.values, body: $0.body.withoutBlanks()) }
        }
        return .tag(tag)
    }

    private static func complainOfText(in block: Block, after token: TagToken, _ parser: TemplateParser) {
        guard parser.reading.isStrict, !block.isBlank else { return }
        parser.reading.report(
            SyntaxProblem("what stands between {% case %} and {% when %} is never printed; move it", at: token.start))
    }

    private static func values(_ markup: inout ExpressionParser) throws(SyntaxProblem) -> [Expression] {
        var values: [Expression] = []
        repeat { values.append(try markup.expression()) } while markup.take(.comma) || markup.takeWord("or")
        try markup.expectEnd()
        return values
    }

    func render(_ renderer: Renderer) {
        let value = renderer.value(of: subject)
        var isMatched = false
        for branch in branches {
            guard let values = branch.values else {
                if !isMatched { renderer.render(branch.body) }
                continue
            }
            for candidate in values where !renderer.isInterrupted {
                renderer.charge(for: value)
                guard renderer.value(of: candidate).equals(value) else { continue }
                isMatched = true
                renderer.render(branch.body)
            }
        }
    }

    func survey(_ survey: inout Survey) {
        survey.use(subject)
        for branch in branches {
            for value in branch.values ?? [] { survey.use(value) }
            survey.visit(branch.body)
        }
    }
}
