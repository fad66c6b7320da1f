/// Filters that choose among the items of a list by a property.
enum SelectFilters {
    static let all: [String: Filter] = [
        "compact": Filter(0...1) { input, arguments throws(FilterProblem) in
            var kept: [Value] = []
            let items = input.listItems
            guard arguments[0] == .null || items.allSatisfy(hasProperties) else { return .null }
            for item in items {
                let value = arguments[0] == .null ? item : try property(arguments[0], of: item)
                if value.plain != .null { kept.append(item) }
            }
            return .array(kept)
        },
        "find": Filter(1...2) { input, arguments throws(FilterProblem) in
            try matches(input, arguments)?.first { $0.matches }?.item ?? .null
        }.choosingItem(),
        "find_index": Filter(1...2) { input, arguments throws(FilterProblem) in
            try matches(input, arguments)?.firstIndex { $0.matches }.map(Value.integer) ?? .null
        },
        "has": Filter(1...2) { input, arguments throws(FilterProblem) in
            guard let matches = try matches(input, arguments) else { return .null }
            return .bool(matches.contains { $0.matches })
        },
        "map": Filter(1...1) { input, arguments throws(FilterProblem) in
            .array(
                try input.listItems.map { item throws(FilterProblem) in
                    try property(arguments[0], of: item)
                })
        },
        "reject": Filter(1...2) { input, arguments throws(FilterProblem) in
            try matches(input, arguments).map { .array($0.filter { !$0.matches }.map(\.item)) } ?? .null
        },
        "where": Filter(1...2) { input, arguments throws(FilterProblem) in
            try matches(input, arguments).map { .array($0.filter { $0.matches }.map(\.item)) } ?? .null
        },
    ]

    /// Each item with whether its property is the wanted value, or without one is truthy.
    ///
    /// - Returns: nil where an item has no properties at all, for which the reference gives nothing.
    private static func matches(
        _ input: Value, _ arguments: Arguments
    ) throws(FilterProblem) -> [(item: Value, matches: Bool)]? {
        let wanted = arguments[1]
        var matches: [(item: Value, matches: Bool)] = []
        for item in input.listItems {
            guard hasProperties(item) else { return nil }
            let value = try property(arguments[0], of: item)
            matches.append((item, wanted == .null ? value.isTruthy : value.equals(wanted)))
        }
        return matches
    }

    /// Whether an item can be asked for a property at all; where one cannot, the reference gives nothing for the list.
    static func hasProperties(_ item: Value) -> Bool {
        switch item.plain {
        case .null, .bool, .decimal: return false
        default: return true
        }
    }

    /// The property of an item: of an object the value of the name, of a text the part that reads so or the letter at
    /// a place.
    static func property(_ property: Value, of item: Value) throws(FilterProblem) -> Value {
        switch (item.plain, property) {
        case (.object(let object), _): return (object[property.text] ?? .null).marked(item.sources)
        case (.string(let text), .integer(let index)):
            let letters = Array(text)
            let place = index < 0 ? letters.count + index : index
            return letters.indices.contains(place) ? .string(String(letters[place])) : .null
        case (.string(let text), _):
            let pattern = property.text
            let found = TextSearch.first(of: Array(pattern.utf8), in: Array(text.utf8), from: 0) != nil
            return found ? .string(pattern) : .null
        case (.null, _), (.bool, _), (.decimal, _): return .null
        case (.integer(let number), .integer(let bit)):
            // A property of a whole number is one of its bits in the reference, and so never nothing.
            return .integer(bit < 0 ? 0 : number >> min(bit, Int.bitWidth - 1) & 1)
        case (.array(let items), .integer(let index)): return Value.array(items).item(at: index) ?? .null
        default: throw FilterProblem("\"\(item.text.prefix(40))\" has no \"\(property.text.prefix(40))\"")
        }
    }
}
