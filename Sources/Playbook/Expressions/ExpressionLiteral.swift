/// A value that an expression sets against a field.
enum ExpressionLiteral: Hashable, Sendable {
    case text(String)
    /// A whole number; for amounts, of whole units.
    case number(Int)
    case day(Day)
    /// The day on which the expression is asked, or so many days after it.
    case today(offset: Int)

    /// As it is written in an expression.
    var written: String {
        switch self {
        case .text(let text): "\"\(text.map { $0 == "\"" ? "\"\"" : String($0) }.joined())\""
        case .number(let number): String(number)
        case .day(let day): day.iso
        case .today(0): "today"
        case .today(let offset): offset < 0 ? "today - \(-offset)" : "today + \(offset)"
        }
    }

    /// Figures that a number may have; more would overflow as cents, and mean nothing.
    static let mostFigures = 15
}
