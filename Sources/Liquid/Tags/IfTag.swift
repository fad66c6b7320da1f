/// A block with the condition under which it is printed; without one, always.
struct Branch: Sendable {
    var condition: Condition?
    var body: Block
}

/// `{% if condition %}…{% elsif condition %}…{% else %}…{% endif %}`: prints the first block whose condition holds.
struct IfTag: Tag {
    static let name = "if"

    var branches: [Branch]

    var isBlank: Bool { branches.allSatisfy(\.body.isBlank) }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        parseBranches(token, &parser).map { .tag(IfTag(branches: $0)) }
    }

    /// The branches of `if` and `unless`; nil where a condition is wrong.
    static func parseBranches(_ token: TagToken, _ parser: inout TemplateParser) -> [Branch]? {
        let endings = ["elsif", "else", "end" + token.name]
        var branches: [Branch] = []
        var condition = parseCondition(token, parser)
        var isSound = condition != nil
        var hasElse = false
        parser.parseParts(of: token) { parser in
            while true {
                let (block, ending) = parser.parseBlock(until: endings)
                branches.append(Branch(condition: condition, body: block))
                guard let ending, ending.name != endings[2] else { return ending != nil }
                _ = parser.reading.enter(ending.start)
                complain(of: ending, hasElse: hasElse, parser)
                condition = nil
                if ending.name == "else" {
                    hasElse = true
                } else {
                    condition = parseCondition(ending, parser)
                    isSound = isSound && condition != nil
                }
            }
        }
        guard isSound else { return nil }
        guard branches.allSatisfy(\.body.isBlank) else { return branches }
        return branches.map { Branch(condition: $0.condition, body: $0.body.withoutBlanks()) }
    }

    private static func parseCondition(_ token: TagToken, _ parser: TemplateParser) -> Condition? {
        parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            guard !markup.current.isEnd else {
                throw SyntaxProblem("{% \(token.name) %} needs a condition", at: token.start)
            }
            return try markup.condition()
        }
    }

    /// The reference passes over these; a strict template hears of what it would never print.
    private static func complain(of part: TagToken, hasElse: Bool, _ parser: TemplateParser) {
        let reading = parser.reading
        guard reading.isStrict else { return }
        if hasElse {
            reading.report(
                SyntaxProblem("{% \(part.name) %} comes after {% else %} and is never used; remove it", at: part.start))
        } else if part.name == "else", !reading.bytes.skippingBlanks(part.markup).isEmpty {
            reading.report(
                SyntaxProblem("{% else %} takes no condition; use {% elsif … %} or remove it", at: part.start))
        }
    }

    func render(_ renderer: Renderer) {
        for branch in branches where branch.condition.map(renderer.holds) ?? true {
            renderer.render(branch.body)
            return
        }
    }

    func survey(_ survey: inout Survey) {
        survey.use(branches)
    }
}

/// `{% unless condition %}…{% endunless %}`: `if` with its first condition turned round.
struct UnlessTag: Tag {
    static let name = "unless"

    var branches: [Branch]

    var isBlank: Bool { branches.allSatisfy(\.body.isBlank) }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        IfTag.parseBranches(token, &parser).map { .tag(UnlessTag(branches: $0)) }
    }

    func render(_ renderer: Renderer) {
        for (index, branch) in branches.enumerated() {
            let holds = branch.condition.map(renderer.holds) ?? true
            guard holds != (index == 0) else { continue }
            renderer.render(branch.body)
            return
        }
    }

    func survey(_ survey: inout Survey) {
        survey.use(branches)
    }
}
