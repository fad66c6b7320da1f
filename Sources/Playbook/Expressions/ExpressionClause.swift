/// One comparison of an expression: a field and what is asked of it.
struct ExpressionClause: Hashable, Sendable {
    /// What is asked of a field's value.
    enum Test: Hashable, Sendable {
        case compare(Comparison, ExpressionLiteral)
        case oneOf([ExpressionLiteral])
        case contains(String)
        case startsWith(String)
        case between(ExpressionLiteral, ExpressionLiteral)
        case known
    }

    let field: AccountField
    let test: Test
    /// Whether the test is to fail: `not in`, `is unknown`. Of `!=` the comparison itself says it.
    let isNegated: Bool
    /// The texts of the test, made ready for comparing once.
    private let folded: [FoldedText]

    init(field: AccountField, test: Test, isNegated: Bool = false) {
        self.field = field
        self.test = test
        self.isNegated = isNegated
        folded =
            switch test {
            case .compare(_, .text(let text)), .contains(let text), .startsWith(let text): [FoldedText(text)]
            case .oneOf(let literals):
                literals.compactMap { if case .text(let text) = $0 { FoldedText(text) } else { nil } }
            case .compare, .between, .known: []
            }
    }

    /// Whether it holds for an account.
    ///
    /// A value that nobody has said equals nothing, is in no list and lies on no side of a limit; so `!=`, `not in` and
    /// `not contains` hold for it. An account is thus always in exactly one of an expression and its opposite.
    func holds(_ value: FieldValue, on today: Day, in currency: Currency) -> Bool {
        meets(value, on: today, in: currency) != isNegated
    }

    private func meets(_ value: FieldValue, on today: Day, in currency: Currency) -> Bool {
        switch value {
        case .unknown:
            if case .compare(.notEqual, _) = test { return true }
            return false
        case .text(let text): return meets(texts: CollectionOfOne(text))
        case .texts(let texts): return meets(texts: texts)
        case .number(let number): return meets(number) { Self.number($0) }
        case .day(let day): return meets(day.number) { Self.dayNumber($0, today) }
        case .money(let money):
            if money.currency != currency, test != .known {
                if case .compare(.notEqual, _) = test { return true }
                return false
            }
            return meets(money.cents) { Self.number($0).map { $0 * 100 } }
        }
    }

    private func meets(texts: some Collection<String>) -> Bool {
        switch test {
        case .known: return !texts.isEmpty
        case .compare(let comparison, _):
            let isEqual = texts.contains { folded.contains(FoldedText($0)) }
            return isEqual == (comparison == .equal)
        case .oneOf: return texts.contains { folded.contains(FoldedText($0)) }
        case .contains: return texts.contains { text in folded.contains { FoldedText(text).contains($0) } }
        case .startsWith: return texts.contains { text in folded.contains { FoldedText(text).starts(with: $0) } }
        case .between: return false
        }
    }

    private func meets(_ value: Int, read: (ExpressionLiteral) -> Int?) -> Bool {
        switch test {
        case .known: return true
        case .compare(let comparison, let literal):
            guard let other = read(literal) else { return false }
            return switch comparison {
            case .equal: value == other
            case .notEqual: value != other
            case .less: value < other
            case .atMost: value <= other
            case .more: value > other
            case .atLeast: value >= other
            }
        case .oneOf(let literals): return literals.contains { read($0) == value }
        case .between(let low, let high):
            guard let low = read(low), let high = read(high) else { return false }
            return low <= value && value <= high
        case .contains, .startsWith: return false
        }
    }

    private static func number(_ literal: ExpressionLiteral) -> Int? {
        if case .number(let number) = literal { number } else { nil }
    }

    private static func dayNumber(_ literal: ExpressionLiteral, _ today: Day) -> Int? {
        switch literal {
        case .day(let day): day.number
        case .today(let offset): today.number + offset
        case .text, .number: nil
        }
    }

    /// As it is written in an expression.
    var written: String {
        let not = isNegated ? "not " : ""
        return switch test {
        case .compare(let comparison, let literal): "\(field.rawValue) \(comparison.rawValue) \(literal.written)"
        case .oneOf(let literals):
            "\(field.rawValue) \(not)in (\(literals.map(\.written).joined(separator: ", ")))"
        case .contains(let text): "\(field.rawValue) \(not)contains \(ExpressionLiteral.text(text).written)"
        case .startsWith(let text): "\(field.rawValue) \(not)starts with \(ExpressionLiteral.text(text).written)"
        case .between(let low, let high): "\(field.rawValue) \(not)between \(low.written) and \(high.written)"
        case .known: "\(field.rawValue) is \(isNegated ? "unknown" : "known")"
        }
    }
}
