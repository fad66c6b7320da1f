/// A block with the condition under which it is printed; without one, always.
final class Branch: Sendable {
    let condition: Condition?
    let body: Block

    init(condition: Condition?, body: Block) {
        self.condition = condition
        self.body = body
    }
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
        Self.render(branches, isTurnedRound: false, renderer)
    }

    /// Prints the first block whose condition holds, the first condition turned round for `unless`.
    static func render(_ branches: [Branch], isTurnedRound: Bool, _ renderer: Renderer) {
        let problemsBefore = renderer.problemCount
        for (index, branch) in branches.enumerated() {
            let holds = branch.condition.map(renderer.holds) ?? true
            // As in the reference, a condition that cannot be decided prints its error and no block.
            if renderer.mode == .lax, renderer.problemCount != problemsBefore { return }
            guard holds != (isTurnedRound && index == 0) else { continue }
            return renderer.render(branch.body)
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
        IfTag.render(branches, isTurnedRound: true, renderer)
    }

    func survey(_ survey: inout Survey) {
        survey.use(branches)
    }
}
