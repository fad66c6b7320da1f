/// Cuts an expression into words, texts and signs.
struct ExpressionLexer {
    private let characters: [Character]
    private var index = 0
    private var column = 1

    init(_ text: String) { characters = Array(text) }

    /// All tokens, the last of which is the end.
    static func tokens(of text: String) throws(ExpressionProblem) -> [ExpressionToken] {
        var lexer = ExpressionLexer(text)
        var tokens: [ExpressionToken] = []
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func next() throws(ExpressionProblem) -> ExpressionToken {
        while let character = peek, character.isWhitespace { step() }
        let start = column
        guard let character = peek else { return ExpressionToken(kind: .end, column: start) }
        if Self.isPartOfWord(character) { return ExpressionToken(kind: .word(word()), column: start) }
        if let closers = Self.closers(of: character) {
            return ExpressionToken(kind: .text(try text(closers: closers)), column: start)
        }
        guard let kind = sign() else {
            throw ExpressionProblem(column: start, message: Self.advice(on: character))
        }
        return ExpressionToken(kind: kind, column: start)
    }

    private var peek: Character? { index < characters.count ? characters[index] : nil }

    private mutating func step() {
        column += characters[index].unicodeScalars.count
        index += 1
    }

    private mutating func word() -> String {
        var word = ""
        while let character = peek, Self.isPartOfWord(character) {
            word.append(character == "\u{2212}" ? "-" : character)
            step()
        }
        return word
    }

    /// A text up to its closing quote; a straight quote within is written twice.
    private mutating func text(closers: Set<Character>) throws(ExpressionProblem) -> String {
        let start = column
        var text = ""
        step()
        while let character = peek {
            if closers.contains(character) {
                step()
                guard closers.count == 1, peek == character else { return text }
            } else if character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
                throw ExpressionProblem(
                    column: column, message: "a text is of one line, without tabs or other control characters")
            }
            text.append(character)
            step()
        }
        throw ExpressionProblem(column: start, message: "this quote is never closed; write another one after the text")
    }

    private mutating func sign() -> ExpressionToken.Kind? {
        for (text, kind) in Self.signs where characters[index...].starts(with: text) {
            for _ in text { step() }
            return kind
        }
        return nil
    }

    /// The longer ones first, as one may begin another.
    private static let signs: [(String, ExpressionToken.Kind)] = [
        ("<=", .comparison(.atMost)), (">=", .comparison(.atLeast)), ("<>", .comparison(.notEqual)),
        ("!=", .comparison(.notEqual)), ("==", .comparison(.equal)), ("=", .comparison(.equal)),
        ("<", .comparison(.less)), (">", .comparison(.more)), ("≤", .comparison(.atMost)),
        ("≥", .comparison(.atLeast)), ("≠", .comparison(.notEqual)), ("(", .open), (")", .close), (",", .comma),
        ("+", .plus),
    ]

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "_.:-\u{2212}@".contains(character)
    }

    /// What closes a text that a character opens, or `nil` where it opens none. Typographic quotes differ from language
    /// to language (“…”, ”…”, „…“, »…«), so any of them closes any.
    private static func closers(of character: Character) -> Set<Character>? {
        if character == "\"" || character == "'" { return [character] }
        if doubleQuotes.contains(character) { return doubleQuotes }
        return singleQuotes.contains(character) ? singleQuotes : nil
    }

    private static let doubleQuotes: Set<Character> = ["“", "”", "„", "‟", "«", "»"]
    private static let singleQuotes: Set<Character> = ["‘", "’", "‚", "‛", "‹", "›"]

    private static func advice(on character: Character) -> String {
        switch character {
        case "&": "put a text with & in quotes, or write the word “and”"
        case "|": "write the word “or”"
        case "!": "write != for “is not”, or the word “not”"
        case "€", "$", "£": "leave out \(character): amounts are in the currency of the workspace"
        case "%": "leave out %: a field takes whole numbers"
        case ";": "write “and” or “or”, not ;"
        default: "“\(ExpressionProblem.shortened(String(character)))” does not belong here; put texts in quotes"
        }
    }
}
