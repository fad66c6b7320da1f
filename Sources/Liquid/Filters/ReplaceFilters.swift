/// Filters that put one text in place of another, or nothing in its place.
enum ReplaceFilters {
    static let all: [String: Filter] = [
        "remove": Filter(1...1) { input, arguments throws(FilterProblem) in try all(input, arguments) },
        "remove_first": Filter(1...1) { input, arguments in first(input, arguments) },
        "remove_last": Filter(1...1) { input, arguments in last(input, arguments) },
        "replace": Filter(1...2) { input, arguments throws(FilterProblem) in try all(input, arguments) },
        "replace_first": Filter(1...2) { input, arguments in first(input, arguments) },
        "replace_last": Filter(2...2) { input, arguments in last(input, arguments) },
    ]

    private static func all(_ input: Value, _ arguments: Arguments) throws(FilterProblem) -> Value {
        let pattern = Array(arguments.text(0).utf8)
        let replacement = Array(arguments.text(1).utf8)
        let text = input.text
        guard !pattern.isEmpty else {
            // Nothing stands before, between and after all characters.
            try checkSize(text.count + 1, replacement, arguments)
            let filler = arguments.text(1)
            guard !filler.isEmpty else { return .string(text) }
            return .string(filler + text.map { String($0) + filler }.joined())
        }
        let bytes = Array(text.utf8)
        let pieces = TextSearch.pieces(of: bytes, between: pattern)
        guard pieces.count > 1 else { return .string(text) }
        try checkSize(pieces.count, replacement, arguments)
        return .string(String(decoding: Array(pieces.joined(separator: replacement)), as: UTF8.self))
    }

    private static func checkSize(
        _ count: Int, _ replacement: [UInt8], _ arguments: Arguments
    ) throws(FilterProblem) {
        let (size, overflows) = count.multipliedReportingOverflow(by: replacement.count)
        guard !overflows, size <= arguments.limits.outputBytes else { throw FilterProblem("the text becomes too long") }
    }

    private static func first(_ input: Value, _ arguments: Arguments) -> Value {
        let bytes = Array(input.text.utf8)
        let pattern = Array(arguments.text(0).utf8)
        return replaced(bytes, pattern, at: TextSearch.first(of: pattern, in: bytes, from: 0), arguments)
    }

    private static func last(_ input: Value, _ arguments: Arguments) -> Value {
        let bytes = Array(input.text.utf8)
        let pattern = Array(arguments.text(0).utf8)
        return replaced(bytes, pattern, at: TextSearch.last(of: pattern, in: bytes), arguments)
    }

    private static func replaced(
        _ bytes: [UInt8], _ pattern: [UInt8], at index: Int?, _ arguments: Arguments
    ) -> Value {
        var text = bytes
        if let index { text.replaceSubrange(index..<(index + pattern.count), with: arguments.text(1).utf8) }
        return .string(String(decoding: text, as: UTF8.self))
    }
}
