import Spelling

/// Reads `value | filter: argument, name: argument | …`.
extension ExpressionParser {
    /// A value with its filters, up to the end.
    mutating func filtered() throws(SyntaxProblem) -> FilteredExpression {
        let position = reading.position(of: current.start)
        let head = try expression()
        var calls: [FilterCall] = []
        while take(.pipe) { calls.append(try filterCall()) }
        guard current.isEnd else { throw unexpected(expecting: "| and a filter, or the end,") }
        return FilteredExpression(head: head, filters: calls, filterNames: calls.map(\.name), position: position)
    }

    private mutating func filterCall() throws(SyntaxProblem) -> FilterCall {
        guard current.kind == .name else { throw unexpected(expecting: "a filter's name") }
        let offset = current.start
        let name = text
        let position = reading.position(of: offset)
        advance()
        var positional: [Expression] = []
        var named: [(name: String, value: Expression)] = []
        if take(.colon) {
            repeat {
                let word = current
                let argument = try expression()
                if word.kind == .name, case .path(let path) = argument, path.segments.isEmpty, take(.colon) {
                    named.append((path.text, try expression()))
                } else {
                    positional.append(argument)
                }
            } while take(.comma)
        }
        reading.filters.append(name)
        var call = FilterCall(
            name: name, position: position, filter: reading.dialect.filter(named: name), positional: positional,
            named: named)
        call.constants = Self.constants(call)
        check(&call, at: offset)
        return call
    }

    private static func constants(_ call: FilterCall) -> Arguments? {
        var arguments = Arguments()
        for argument in call.positional {
            guard let value = argument.constant else { return nil }
            arguments.positional.append(value)
        }
        for (name, argument) in call.named {
            guard let value = argument.constant else { return nil }
            arguments.named.append((name, value))
        }
        return arguments
    }

    /// Strict templates hear at once of an unknown filter or of too many arguments; lax ones when they come to it.
    private func check(_ call: inout FilterCall, at offset: Int) {
        guard let filter = call.filter else {
            guard reading.isStrict, !reading.isFull else { return }
            let nearest = nearestName(to: call.name, among: reading.dialect.filterNames)
            let hint = nearest.map { "; did you mean \($0)?" } ?? ""
            reading.report(
                SyntaxProblem(
                    "the filter \(call.name) is not known\(hint)", at: offset, kind: .unknownFilter, name: call.name,
                    suggestion: nearest))
            return
        }
        guard let mistake = filter.mistake(positional: call.positional.count, named: call.named.map(\.name)) else {
            return
        }
        call.mistake = "the filter \(call.name) \(mistake)"
        if reading.isStrict {
            reading.report(
                SyntaxProblem("the filter \(call.name) \(mistake)", at: offset, kind: .badValue, name: call.name))
        }
    }
}
