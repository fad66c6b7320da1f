/// A value that a template can print, compare, loop over or hand to a filter.
///
/// A template sees nothing else of the program, so that whatever a value holds stays data: it is never read as a
/// template again.
package enum Value: Sendable {
    /// Nothing: known, but without a value.
    case null
    case bool(Bool)
    case integer(Int)
    case decimal(DecimalNumber)
    case string(String)
    case array([Value])
    case object(Object)
    /// The whole numbers from the first to the last; none where the last is smaller.
    case range(first: Int, last: Int)
    /// The word `empty`: equal to a text, a list or an object without contents.
    case empty
    /// The word `blank`: equal to all that `empty` is, to nothing, to `false` and to white space.
    case blank
    /// A value that knows where it comes from; see `marked(_:)`. The marks are sorted and unique.
    indirect case sourced(Value, [Int])

    /// A decimal from a binary number; `.null` for one that is not finite or has over 18 whole digits.
    package static func number(_ double: Double) -> Value {
        DecimalNumber(double).map(Value.decimal) ?? .null
    }

    /// The value without its marks; those inside a list or an object stay.
    package var plain: Value {
        if case .sourced(let value, _) = self { return value.plain }
        return self
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Value: ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(floatLiteral value: Double) { self = .number(value) }
    package init(arrayLiteral elements: Value...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, Value)...) { self = .object(Object(elements)) }
}
