/// What a loop or a list filter finds in a value.
extension Value {
    /// How many items a loop over the value has, without making them.
    var itemCount: Int {
        switch self {
        case .array(let items): return items.count
        case .object(let object): return object.count
        case .range(let first, let last):
            guard last >= first else { return 0 }
            let (width, overflows) = last.subtractingReportingOverflow(first)
            return overflows || width == Int.max ? Int.max : width + 1
        case .string(let string): return string.isEmpty ? 0 : 1
        case .sourced(let value, _): return value.itemCount
        default: return 0
        }
    }

    /// The items that a loop goes over: of an object its pairs, of a text the text itself; a number has none.
    ///
    /// The items of a marked value have its marks.
    var loopItems: [Value] { loopItems(0..<itemCount) }

    /// Some of the items that a loop goes over, without making the others.
    func loopItems(_ range: Range<Int>) -> [Value] {
        switch self {
        case .array(let items): return range.count == items.count ? items : Array(items[range])
        case .object(let object): return range.map { .array([.string(object.keys[$0]), object.values[$0]]) }
        case .range(let first, _): return range.map { .integer(first + $0) }
        case .string: return range.map { _ in self }
        case .sourced(let value, let sources): return value.loopItems(range).map { $0.marked(sources) }
        default: return []
        }
    }

    /// The items that a list filter works on: lists within lists opened, anything else as a list of one.
    var listItems: [Value] {
        switch self {
        case .array(let items):
            guard items.contains(where: \.isList) else { return items }
            var flat: [Value] = []
            for item in items { item.flatten(into: &flat) }
            return flat
        case .range: return loopItems
        case .null: return []
        case .sourced(let value, let sources): return value.listItems.map { $0.marked(sources) }
        default: return [self]
        }
    }

    private var isList: Bool {
        switch self {
        case .array: return true
        case .sourced(let value, _): return value.isList
        default: return false
        }
    }

    private func flatten(into flat: inout [Value]) {
        if isList { flat += listItems } else { flat.append(self) }
    }

    /// A property of a value by name: of an object its value, of a list or text also `size`, `first` and `last`.
    ///
    /// - Returns: nil where the value has no such property, which is not the same as one without a value.
    func property(_ name: String) -> Value? {
        switch self {
        case .object(let object):
            if let value = object[name] { return value }
            switch name {
            case "size": return .integer(object.count)
            case "first": return loopItems(0..<min(1, object.count)).first ?? .null
            default: return nil
            }
        case .array, .range:
            switch name {
            case "size": return .integer(itemCount)
            case "first": return item(at: 0) ?? .null
            case "last": return item(at: -1) ?? .null
            default: return nil
            }
        case .string(let string):
            switch name {
            case "size": return .integer(string.count)
            case "first": return string.first.map { .string(String($0)) } ?? .null
            case "last": return string.last.map { .string(String($0)) } ?? .null
            default: return nil
            }
        case .sourced(let value, let sources): return value.property(name)?.marked(sources)
        default: return nil
        }
    }

    /// The item of a list at a place counted from 0, or from the end with -1.
    func item(at index: Int) -> Value? {
        switch self {
        case .array(let items):
            let position = index < 0 ? items.count + index : index
            return items.indices.contains(position) ? items[position] : nil
        case .range(let first, let last):
            let count = itemCount
            let position = index < 0 ? count + index : index
            return position >= 0 && position < count ? .integer(index == -1 ? last : first + position) : nil
        case .sourced(let value, let sources): return value.item(at: index)?.marked(sources)
        default: return nil
        }
    }
}
