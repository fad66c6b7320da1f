/// Filters that put a list in order or drop what is there twice. Equal items keep their order.
enum OrderFilters {
    static let all: [String: Filter] = [
        "sort": Filter(0...1) { input, arguments throws(FilterProblem) in
            try sorted(input, arguments, folding: { $0 }, by: compare)
        },
        "sort_natural": Filter(0...1) { input, arguments throws(FilterProblem) in
            try sorted(input, arguments, folding: { $0 == .null ? .null : .string($0.text.lowercased()) }, by: compare)
        },
        "uniq": Filter(0...1) { input, arguments throws(FilterProblem) in
            var seen: Set<Value> = []
            var kept: [Value] = []
            let items = input.listItems
            guard arguments[0] == .null || items.allSatisfy(SelectFilters.hasProperties) else { return .null }
            for item in items where seen.insert(try key(of: item, arguments)).inserted { kept.append(item) }
            return .array(kept)
        },
    ]

    private static func key(of item: Value, _ arguments: Arguments) throws(FilterProblem) -> Value {
        arguments[0] == .null ? item : try SelectFilters.property(arguments[0], of: item)
    }

    /// Whether the left comes before the right; nil where they cannot be compared.
    private typealias Order = (_ left: Value, _ right: Value) -> Bool?

    private static func sorted(
        _ input: Value, _ arguments: Arguments, folding: (Value) -> Value, by isBefore: Order
    ) throws(FilterProblem) -> Value {
        var keyed: [(key: Value, item: Value)] = []
        let items = input.listItems
        guard arguments[0] == .null || items.allSatisfy(SelectFilters.hasProperties) else { return .null }
        for item in items { keyed.append((folding(try key(of: item, arguments).plain), item)) }
        var isComparable = true
        keyed.sort { left, right in
            // Nothing comes last.
            if left.key == .null { return false }
            if right.key == .null { return true }
            guard let order = isBefore(left.key, right.key) else {
                isComparable = false
                return false
            }
            return order
        }
        guard isComparable else {
            throw FilterProblem("the list mixes values that have no order, as texts and numbers")
        }
        return .array(keyed.map(\.item))
    }

    private static func compare(_ left: Value, _ right: Value) -> Bool? {
        switch (left, right) {
        case (.integer(let first), .integer(let second)): return first < second
        case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
            return left.number.exact < right.number.exact
        case (.string(let first), .string(let second)): return first < second
        case (.array(let first), .array(let second)):
            for (one, other) in zip(first, second) where one != other { return compare(one.plain, other.plain) }
            return first.count < second.count
        default: return left == right ? false : nil
        }
    }
}
