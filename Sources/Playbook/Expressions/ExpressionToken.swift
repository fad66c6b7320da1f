/// A word, a text in quotes or a sign of an expression.
struct ExpressionToken: Hashable {
    enum Kind: Hashable {
        /// Letters, figures and what joins them: a field, a word of the language, a number, a day or a bare text.
        case word(String)
        /// What stood between quotes.
        case text(String)
        case comparison(Comparison)
        case open, close, comma, plus
        case end
    }

    var kind: Kind
    /// From 1, in Unicode scalars.
    var column: Int

    /// The token as it is quoted in a message.
    var shown: String {
        switch kind {
        case .word(let word): ExpressionProblem.shortened(word)
        case .text(let text): ExpressionProblem.shortened(text)
        case .comparison(let comparison): comparison.rawValue
        case .open: "("
        case .close: ")"
        case .comma: ","
        case .plus: "+"
        case .end: "the end"
        }
    }
}

/// How a field is set against one value.
enum Comparison: String, Hashable, Sendable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
}
