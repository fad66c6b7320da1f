import Spelling

/// Reads an expression by descending from `or` through `and` and `not` to its clauses.
struct ExpressionParser {
    private let tokens: [ExpressionToken]
    private var index = 0
    private var depth = 0

    private init(_ tokens: [ExpressionToken]) { self.tokens = tokens }

    static let example = "industry = \"Forestry\" and employees >= 500"
    static let tooLong = ExpressionProblem(
        column: AccountExpression.mostCharacters + 1,
        message:
            "an expression is at most \(AccountExpression.mostCharacters) characters long; split it in two segments")

    static func parse(_ text: String) throws(ExpressionProblem) -> ExpressionNode {
        guard text.count <= AccountExpression.mostCharacters else { throw tooLong }
        var parser = ExpressionParser(try ExpressionLexer.tokens(of: text))
        guard parser.peek.kind != .end else {
            throw ExpressionProblem(column: 1, message: "write what must hold, such as \(example)")
        }
        let node = try parser.alternatives()
        guard parser.peek.kind == .end else { throw parser.leftover() }
        return node
    }

    // MARK: The joints

    private mutating func alternatives() throws(ExpressionProblem) -> ExpressionNode {
        var parts = [try conjunction()]
        while take("or") { parts.append(try conjunction()) }
        return .joined(any: parts)
    }

    private mutating func conjunction() throws(ExpressionProblem) -> ExpressionNode {
        var parts = [try part()]
        while take("and") { parts.append(try part()) }
        return .joined(all: parts)
    }

    private mutating func part() throws(ExpressionProblem) -> ExpressionNode {
        let start = peek
        let isNot = take("not")
        guard isNot || start.kind == .open else { return .clause(try clause()) }
        depth += 1
        defer { depth -= 1 }
        guard depth <= AccountExpression.mostDepth else {
            throw problem(start, "brackets and not stand more than \(AccountExpression.mostDepth) deep")
        }
        if isNot { return .not(try part()) }
        step()
        let node = try alternatives()
        guard peek.kind == .close else {
            if peek.kind == .end { throw problem(start, "this bracket is never closed; write ) where it ends") }
            throw leftover()
        }
        step()
        return node
    }

    /// What to say of a token after a whole expression.
    private func leftover() -> ExpressionProblem {
        let before = index > 0 ? tokens[index - 1].kind : .end
        switch (peek.kind, before) {
        case (.close, _): return problem(peek, "there is no ( for this )")
        case (.word(let word), .word) where nearestName(to: word, among: ["and", "or"]) == nil:
            return problem(peek, "put a text of several words in quotes, and “and” or “or” between two comparisons")
        case (.word(let word), _):
            return problem(
                peek, "expected “and”, “or” or the end, not “\(peek.shown)”" + hint(word, among: ["and", "or"]))
        case (.plus, _): return problem(peek, "only today can be counted from, as in today + 30")
        case (.comma, _): return problem(peek, "write “and” or “or”, not a comma; a list stands in brackets after in")
        default: return problem(peek, "expected “and”, “or” or the end, not “\(peek.shown)”")
        }
    }

    // MARK: A clause

    private mutating func clause() throws(ExpressionProblem) -> ExpressionClause {
        let field = try field()
        let start = peek
        if case .comparison(let comparison) = start.kind {
            step()
            return try compared(field, comparison, start)
        }
        if take("is") {
            let isNegated = take("not")
            if take("known") { return ExpressionClause(field: field, test: .known, isNegated: isNegated) }
            if take("unknown") { return ExpressionClause(field: field, test: .known, isNegated: !isNegated) }
            if field.type.isOrdered, case .word(let word) = peek.kind,
                let near = nearestName(to: word, among: ["known", "unknown"])
            {
                throw problem(peek, "“\(peek.shown)” is not known or unknown — did you mean \(near)?")
            }
            return try compared(field, isNegated ? .notEqual : .equal, start)
        }
        let isNegated = take("not")
        if take("in") {
            return ExpressionClause(field: field, test: .oneOf(try list(field)), isNegated: isNegated)
        }
        if take("contains") {
            return ExpressionClause(
                field: field, test: .contains(try piece(field, of: "contains", start)), isNegated: isNegated)
        }
        if take("starts") {
            guard take("with") else { throw problem(peek, "write starts with and then a text") }
            return ExpressionClause(
                field: field, test: .startsWith(try piece(field, of: "starts with", start)), isNegated: isNegated)
        }
        if take("between") { return try between(field, start, isNegated: isNegated) }
        throw noOperator(after: field)
    }

    private mutating func field() throws(ExpressionProblem) -> AccountField {
        let start = peek
        guard case .word(let word) = start.kind else {
            if start.kind == .end { throw problem(start, "something is missing here, such as \(Self.example)") }
            throw problem(start, "expected a field, such as industry, not “\(start.shown)”")
        }
        let plain = word.lowercased().map { $0 == "-" ? "_" : String($0) }.joined()
        guard let field = AccountField(rawValue: plain) else {
            let near = didYouMean(word, among: AccountField.allCases.map(\.rawValue))
            let advice = near == "." ? "; segment fields lists them" : near
            throw problem(start, "“\(start.shown)” is not a field\(advice)")
        }
        step()
        return field
    }

    private mutating func compared(
        _ field: AccountField, _ comparison: Comparison, _ start: ExpressionToken
    ) throws(ExpressionProblem) -> ExpressionClause {
        if comparison != .equal, comparison != .notEqual, !field.type.isOrdered {
            throw problem(
                start, "\(field.rawValue) has no greater and smaller; use =, !=, in, contains or starts with")
        }
        return ExpressionClause(field: field, test: .compare(comparison, try value(for: field)))
    }

    private mutating func between(
        _ field: AccountField, _ start: ExpressionToken, isNegated: Bool
    ) throws(ExpressionProblem) -> ExpressionClause {
        guard field.type.isOrdered else {
            throw problem(start, "\(field.rawValue) has no between; use =, !=, in, contains or starts with")
        }
        let place = peek
        let low = try value(for: field)
        guard take("and") else { throw problem(peek, "between takes two values, as in between 500 and 5000") }
        let high = try value(for: field)
        let isSwapped =
            switch (low, high) {
            case (.number(let low), .number(let high)): low > high
            case (.day(let low), .day(let high)): low > high
            case (.today(let low), .today(let high)): low > high
            default: false
            }
        if isSwapped { throw problem(place, "\(low.written) is more than \(high.written); swap the two") }
        return ExpressionClause(field: field, test: .between(low, high), isNegated: isNegated)
    }

    private mutating func list(_ field: AccountField) throws(ExpressionProblem) -> [ExpressionLiteral] {
        let shape = "in takes a list in brackets, such as in (\"Forestry\", \"Paper\")"
        guard peek.kind == .open else { throw problem(peek, shape) }
        step()
        var literals = [try value(for: field)]
        while peek.kind == .comma {
            step()
            literals.append(try value(for: field))
        }
        guard peek.kind == .close else {
            if case .word = peek.kind {
                throw problem(peek, "put a comma before “\(peek.shown)”, or quotes round a text")
            }
            throw problem(peek, "close the list with )")
        }
        step()
        return literals
    }

    /// The text that a field is to contain or start with.
    private mutating func piece(
        _ field: AccountField, of test: String, _ start: ExpressionToken
    ) throws(ExpressionProblem) -> String {
        guard !field.type.isOrdered else {
            throw problem(start, "\(test) is for texts, but \(field.rawValue) holds \(field.type.takes)")
        }
        let place = peek
        guard case .text(let text) = try LiteralReader.read(place, for: .text, field: field, next: { _ in nil }).literal
        else { throw problem(place, "\(test) takes a text in quotes") }
        step()
        if case .word(let called, let known) = field.type,
            !known.contains(where: { FoldedText($0).contains(FoldedText(text)) })
        {
            throw problem(
                place,
                "no word of the list has “\(place.shown)” in it; \(called) is one of: "
                    + known.joined(separator: ", "))
        }
        return text
    }

    private mutating func value(for field: AccountField) throws(ExpressionProblem) -> ExpressionLiteral {
        let (literal, count) = try LiteralReader.read(peek, for: field.type, field: field) { offset in
            index + offset < tokens.count ? tokens[index + offset] : nil
        }
        index += count
        return literal
    }

    private func noOperator(after field: AccountField) -> ExpressionProblem {
        if case .word(let word) = peek.kind {
            let known = ["is", "in", "contains", "starts with", "between", "not in"]
            return problem(
                peek,
                "“\(peek.shown)” is no comparison"
                    + hint(word, among: known, or: "; use =, !=, \(known.joined(separator: ", "))"))
        }
        return problem(peek, "\(field.rawValue) is compared with nothing; write such as \(field.example)")
    }

    // MARK: Tokens

    private var peek: ExpressionToken { tokens[min(index, tokens.count - 1)] }

    private mutating func step() { index += 1 }

    /// Takes a word of the language, in either case.
    private mutating func take(_ word: String) -> Bool {
        guard case .word(let typed) = peek.kind, typed.lowercased() == word else { return false }
        step()
        return true
    }

    private func problem(_ token: ExpressionToken, _ message: String) -> ExpressionProblem {
        ExpressionProblem(column: token.column, message: message)
    }

    private func hint(_ word: String, among names: [String], or otherwise: String = "") -> String {
        nearestName(to: word, among: names).map { " — did you mean \($0)?" } ?? otherwise
    }
}
