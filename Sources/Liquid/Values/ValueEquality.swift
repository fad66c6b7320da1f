/// When two values are the same.
extension Value: Hashable {
    /// Equal contents, whatever the marks; 1 equals 1.0, and a text never equals a number.
    package static func == (left: Value, right: Value) -> Bool {
        switch (left, right) {
        case (.sourced(let value, _), _): return value == right
        case (_, .sourced(let value, _)): return left == value
        case (.null, .null), (.empty, .empty), (.blank, .blank): return true
        case (.bool(let first), .bool(let second)): return first == second
        case (.integer(let first), .integer(let second)): return first == second
        case (.decimal(let first), .decimal(let second)): return first == second
        case (.integer(let first), .decimal(let second)): return second == DecimalNumber(first)
        case (.decimal(let first), .integer(let second)): return first == DecimalNumber(second)
        case (.string(let first), .string(let second)): return first == second
        case (.array(let first), .array(let second)): return first == second
        case (.object(let first), .object(let second)): return first == second
        case (.range(let first, let last), .range(let otherFirst, let otherLast)):
            return first == otherFirst && last == otherLast
        default: return false
        }
    }

    /// Equal values have one hash, whole decimals that of the integer.
    package func hash(into hasher: inout Hasher) {
        switch self {
        case .sourced(let value, _): value.hash(into: &hasher)
        case .null: hasher.combine(0)
        case .empty: hasher.combine(1)
        case .blank: hasher.combine(2)
        case .bool(let bool): hasher.combine(bool)
        case .integer(let integer): hasher.combine(DecimalNumber(integer))
        case .decimal(let decimal): hasher.combine(decimal)
        case .string(let string): hasher.combine(string)
        case .array(let items): hasher.combine(items)
        case .object(let object): hasher.combine(object)
        case .range(let first, let last):
            hasher.combine(first)
            hasher.combine(last)
        }
    }

    /// Equality as a template's `==` has it, where `empty` and `blank` stand for whatever has no contents.
    func equals(_ other: Value) -> Bool {
        switch (plain, other.plain) {
        case (.empty, .empty), (.blank, .blank): return true
        case (.empty, .blank), (.blank, .empty): return false
        case (.empty, let value), (let value, .empty): return value.isEmptyContainer
        case (.blank, let value), (let value, .blank): return value.isBlank
        case (let left, let right): return left == right
        }
    }

    /// A text, list or object without contents.
    var isEmptyContainer: Bool {
        switch self {
        case .string(let string): return string.isEmpty
        case .array(let items): return items.isEmpty
        case .object(let object): return object.isEmpty
        case .sourced(let value, _): return value.isEmptyContainer
        default: return false
        }
    }

    private var isBlank: Bool {
        switch self {
        case .null, .bool(false): return true
        case .string(let string): return string.isWhiteSpace
        default: return isEmptyContainer
        }
    }
}
