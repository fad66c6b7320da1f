/// How a value reads in a text.
extension Value {
    /// Where the text of a list or object is cut, in bytes; well beyond what a rendering may print, so that a list of
    /// the same long text many times over cannot fill the memory.
    private static let longestText = 64 << 20

    /// The value as it is printed: a list as its items one after another, nothing as an empty text.
    package var text: String {
        switch self {
        case .string(let string): return string
        case .null, .empty, .blank: return ""
        case .bool(let bool): return bool ? "true" : "false"
        case .integer(let integer): return String(integer)
        case .decimal(let decimal): return decimal.text
        case .array(let items):
            var text = ""
            for item in items where text.utf8.count < Self.longestText { text += item.text }
            return text
        case .object: return written
        case .range(let first, let last): return "\(first)..\(last)"
        case .sourced(let value, _): return value.text
        }
    }

    /// The value as it reads within a printed object: texts in quotes, nothing as `nil`.
    var written: String {
        switch self {
        case .string(let string):
            return "\"" + Self.quoted(string) + "\""
        case .null: return "nil"
        case .array(let items): return "[" + Self.joined(items.lazy.map(\.written)) + "]"
        case .object(let object):
            let pairs = zip(object.keys, object.values).lazy.map { key, value in
                Value.string(key).written + "=>" + value.written
            }
            return "{" + Self.joined(pairs) + "}"
        case .sourced(let value, _): return value.written
        default: return text
        }
    }

    private static func joined(_ texts: some Sequence<String>) -> String {
        var joined = ""
        for text in texts {
            if !joined.isEmpty { joined += ", " }
            joined += text
            if joined.utf8.count >= longestText { break }
        }
        return joined
    }

    private static func quoted(_ string: String) -> String {
        var text = ""
        for character in string.unicodeScalars {
            if character == "\"" || character == "\\" { text.unicodeScalars.append("\\") }
            text.unicodeScalars.append(character)
        }
        return text
    }

    /// Whether a reader would see nothing: no value, no items, or only white space.
    package var isMissing: Bool {
        switch self {
        case .null, .empty, .blank: return true
        case .string(let string): return string.isWhiteSpace
        case .array(let items): return items.allSatisfy(\.isMissing)
        case .object(let object): return object.isEmpty
        case .range(let first, let last): return last < first
        case .bool, .integer, .decimal: return false
        case .sourced(let value, _): return value.isMissing
        }
    }

    /// Whether `if` takes the value for true: all but `false` and nothing.
    package var isTruthy: Bool {
        switch self {
        case .null: return false
        case .bool(let bool): return bool
        case .sourced(let value, _): return value.isTruthy
        default: return true
        }
    }
}

extension String {
    /// Whether the text has nothing but white space, or nothing at all.
    var isWhiteSpace: Bool {
        if let first = utf8.first, first > 0x20, first < 0x80 { return false }
        // The first byte that is no blank of ASCII decides, unless it begins a blank beyond ASCII.
        guard let byte = utf8.first(where: { !$0.isBlankByte }) else { return true }
        return byte >= 0x80 && allSatisfy(\.isWhitespace)
    }
}

extension UInt8 {
    /// Whether the byte is a space, a tab, a line break or another blank of ASCII.
    var isBlankByte: Bool {
        self == 0x20 || (self >= 0x09 && self <= 0x0D)
    }
}
