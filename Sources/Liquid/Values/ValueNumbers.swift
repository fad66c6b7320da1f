/// The number in a value, for arithmetic.
enum Number: Sendable {
    case integer(Int)
    case decimal(DecimalNumber)

    /// The number as a decimal, whichever it is.
    var exact: DecimalNumber {
        switch self {
        case .integer(let integer): return DecimalNumber(integer)
        case .decimal(let decimal): return decimal
        }
    }

    /// The number without its fraction.
    var whole: Int {
        switch self {
        case .integer(let integer): return integer
        case .decimal(let decimal): return decimal.truncated
        }
    }

    /// The number as a value of a template.
    var value: Value {
        switch self {
        case .integer(let integer): return .integer(integer)
        case .decimal(let decimal): return .decimal(decimal)
        }
    }
}

extension Value {
    /// The number that the value is or that its text spells; zero for everything else, as the reference has it.
    var number: Number {
        switch self {
        case .integer(let integer): return .integer(integer)
        case .decimal(let decimal): return .decimal(decimal)
        case .string(let string): return Self.number(in: string)
        case .sourced(let value, _): return value.number
        default: return .integer(0)
        }
    }

    /// Whether the value is a number or a text that is one from end to end.
    package var isNumeric: Bool {
        switch self {
        case .integer, .decimal: return true
        case .string(let string): return DecimalNumber(text: string.trimmed) != nil
        case .sourced(let value, _): return value.isNumeric
        default: return false
        }
    }

    /// `-12.5` is a decimal; otherwise the whole number with which the text starts, or zero.
    private static func number(in string: String) -> Number {
        let text = string.trimmed
        if text.utf8.contains(UInt8(ascii: ".")), text.utf8.allSatisfy({ !($0 >= 0x41) }),
            let decimal = DecimalNumber(text: text)
        {
            return .decimal(decimal)
        }
        var digits = text.utf8.prefix { _ in false }
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let start = isNegative || text.utf8.first == UInt8(ascii: "+") ? text.utf8.dropFirst() : text.utf8[...]
        digits = start.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let magnitude = Int(Substring(digits)) ?? 0
        return .integer(isNegative ? -magnitude : magnitude)
    }

    /// The whole number that an argument must be; nil for a text that is none and for a number with a fraction.
    var strictInteger: Int? {
        switch self {
        case .integer(let integer): return integer
        case .string(let string): return Int(string.trimmed)
        case .sourced(let value, _): return value.strictInteger
        default: return nil
        }
    }
}

extension String {
    /// The text without the blanks of ASCII at both ends.
    var trimmed: String {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { !$0.isBlankByte }),
            let last = bytes.lastIndex(where: { !$0.isBlankByte })
        else { return "" }
        if first == bytes.startIndex, bytes.index(after: last) == bytes.endIndex { return self }
        return String(self[first...last])
    }
}
