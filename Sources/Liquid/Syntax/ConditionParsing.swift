/// Reads `a == b and c contains d or e`.
extension ExpressionParser {
    /// A condition, up to the end.
    mutating func condition() throws(SyntaxProblem) -> Condition {
        var condition = Condition(first: try comparison(), rest: [])
        while true {
            if takeWord("and") {
                condition.rest.append((.and, try comparison()))
            } else if takeWord("or") {
                condition.rest.append((.or, try comparison()))
            } else {
                break
            }
        }
        guard current.kind == .end else { throw misplaced() }
        return condition
    }

    /// What other languages write in conditions, answered with what to write here.
    private func misplaced() -> SyntaxProblem {
        switch reading.bytes[current.start] {
        case UInt8(ascii: "&"): return SyntaxProblem("write and instead of &&", at: current.start)
        case UInt8(ascii: "|"): return SyntaxProblem("a condition takes no filter; for || write or", at: current.start)
        default: return unexpected(expecting: "and, or or a comparison")
        }
    }

    private mutating func comparison() throws(SyntaxProblem) -> Comparison {
        let position = reading.position(of: current.start)
        let start = current
        let left = try expression()
        if reading.bytes.text(start.range) == "not", current.kind == .name, !isWord("contains"), !isWord("and"),
            !isWord("or")
        {
            throw SyntaxProblem("a condition cannot start with not; use {% unless %} or !=", at: start.start)
        }
        if case .comparison(let comparison) = current.kind {
            advance()
            return Comparison(left: left, right: (comparison, try expression()), position: position)
        }
        if current.kind == .assignment { throw SyntaxProblem("to compare, write == instead of =", at: current.start) }
        guard takeWord("contains") else { return Comparison(left: left, right: nil, position: position) }
        return Comparison(left: left, right: (.contains, try expression()), position: position)
    }
}
