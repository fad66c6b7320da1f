/// Filters on a list as a whole.
enum ListFilters {
    static let all: [String: Filter] = [
        "concat": Filter(1...1) { input, arguments throws(FilterProblem) in
            switch arguments[0] {
            case .array, .range: return .array(input.listItems + arguments[0].loopItems)
            default: throw FilterProblem("a list is needed, not \"\(arguments.text(0).prefix(40))\"")
            }
        },
        "first": Filter { input, _ in end(input, at: 0, "first") }.choosingItem(),
        "join": Filter(0...1) { input, arguments throws(FilterProblem) in try join(input, arguments) },
        "last": Filter { input, _ in end(input, at: -1, "last") }.choosingItem(),
        "reverse": Filter { input, _ in .array(input.listItems.reversed()) },
        "size": Filter { input, _ in .integer(size(of: input)) },
    ]

    private static func end(_ input: Value, at index: Int, _ name: String) -> Value {
        if case .object = input {
            return index == 0 ? input.loopItems(0..<min(1, input.itemCount)).first ?? .null : .null
        }
        return input.property(name) ?? .null
    }

    private static func size(of input: Value) -> Int {
        if case .string(let text) = input { return text.count }
        return input.itemCount
    }

    private static func join(_ input: Value, _ arguments: Arguments) throws(FilterProblem) -> Value {
        let glue = arguments.positional.isEmpty ? " " : arguments.text(0)
        let items = input.listItems
        let (size, overflows) = items.count.multipliedReportingOverflow(by: glue.utf8.count)
        guard !overflows, size <= arguments.limits.outputBytes else { throw FilterProblem("the text becomes too long") }
        var text = ""
        for (index, item) in items.enumerated() {
            if index > 0 { text += glue }
            text += item.text
            guard text.utf8.count <= arguments.limits.outputBytes else {
                throw FilterProblem("the text becomes too long")
            }
        }
        return .string(text)
    }
}
