/// Reads a JSON file by the letter of RFC 8259, and nothing that only looks like JSON.
///
/// A file that is read generously here would be refused by the program it came from or goes to; so a comma too many, a
/// comment or a name without quotation marks is an error that says what to write instead. UTF-8, with or without a
/// byte order mark.
package struct JSONReader {
    /// How deep arrays and objects may stand within each other.
    package static let deepestNesting = 128

    /// What is wrong, at a byte.
    struct Problem: Error {
        var offset: Int
        var message: String
    }

    var bytes: [UInt8]
    var index = 0
    private var depth = 0

    /// A reader at the beginning of some bytes.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a file's bytes.
    ///
    /// - Parameter file: The name for errors.
    /// - Throws: The first mistake, with its line and column.
    package static func value(from bytes: [UInt8], file: String) throws(JSONError) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        do throws(Problem) {
            return try reader.wholeFile()
        } catch {
            throw JSONError(file: file, bytes: bytes, offset: error.offset, message: error.message)
        }
    }

    /// Goes to where the file's first value begins.
    mutating func begin() throws(Problem) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        try checkEncoding()
        skipBlanks()
        guard index < bytes.count else {
            throw Problem(
                offset: index, message: "there is nothing here: write an object such as {\"name\": \"Nordic\"}")
        }
    }

    private mutating func wholeFile() throws(Problem) -> JSONValue {
        try begin()
        let value = try value()
        skipBlanks()
        guard index == bytes.count else {
            throw Problem(offset: index, message: "the file goes on after its value has ended: take out what follows")
        }
        return value
    }

    private func checkEncoding() throws(Problem) {
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        throw Problem(offset: offset, message: "this is not UTF-8: save the file again in that encoding")
    }

    mutating func skipBlanks() {
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }

    mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
        index += count
        return true
    }

    /// The value that begins at the index.
    mutating func value() throws(Problem) -> JSONValue {
        guard index < bytes.count else { throw missing("a value") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return .object(try nested { reader throws(Problem) in try reader.object() })
        case UInt8(ascii: "["): return .array(try nested { reader throws(Problem) in try reader.array() })
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
        default: return try word()
        }
    }

    /// Reads what stands behind an opening bracket.
    mutating func nested<Result>(
        _ read: (inout JSONReader) throws(Problem) -> Result
    ) throws(Problem) -> Result {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepestNesting else {
            throw Problem(offset: index, message: "lists and objects are nested more than \(Self.deepestNesting) deep")
        }
        index += 1
        return try read(&self)
    }

    private mutating func word() throws(Problem) -> JSONValue {
        let start = index
        while index < bytes.count, bytes[index] | 0x20 >= 0x61, bytes[index] | 0x20 <= 0x7A { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "": throw Problem(offset: start, message: misplaced(expecting: "a value"))
        default:
            let known = ["null", "true", "false"].first { $0 == word.lowercased() }
            let advice = known.map { "write \($0)" } ?? "put a text in quotation marks"
            throw Problem(offset: start, message: "“\(word.prefix(40))” is no value: \(advice)")
        }
    }

    private mutating func array() throws(Problem) -> [JSONValue] {
        var items: [JSONValue] = []
        try elements { (reader) throws(Problem) in items.append(try reader.value()) }
        return items
    }

    /// Visits each element of a list, behind its bracket; the visitor reads the value.
    mutating func elements(_ visit: (inout JSONReader) throws(Problem) -> Void) throws(Problem) {
        skipBlanks()
        if take("]") { return }
        while true {
            try visit(&self)
            guard try goesOn(to: "]", "list") else { return }
        }
    }

    private mutating func object() throws(Problem) -> JSONObject {
        var object = JSONObject()
        try members { (reader, key) throws(Problem) in object.set(key, try reader.value()) }
        return object
    }

    /// Visits each name of an object, behind its bracket; the visitor reads the value.
    mutating func members(_ visit: (inout JSONReader, String) throws(Problem) -> Void) throws(Problem) {
        skipBlanks()
        if take("}") { return }
        while true {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                guard index < bytes.count else { throw missing("a name or }") }
                throw Problem(offset: index, message: misplaced(expecting: "a name in quotation marks"))
            }
            let key = try string()
            skipBlanks()
            guard take(":") else {
                guard index < bytes.count else { throw missing("a colon and a value") }
                throw Problem(
                    offset: index, message: misplaced(expecting: "a colon after the name “\(key.prefix(40))”"))
            }
            skipBlanks()
            try visit(&self, key)
            guard try goesOn(to: "}", "object") else { return }
        }
    }

    /// Moves past the comma before the next item, or past the end; says which.
    private mutating func goesOn(to end: StaticString, _ what: String) throws(Problem) -> Bool {
        skipBlanks()
        if take(end) { return false }
        let comma = index
        guard take(",") else {
            guard index < bytes.count else { throw missing("\(end)") }
            throw Problem(offset: index, message: misplaced(expecting: "a comma or \(end)"))
        }
        skipBlanks()
        if take("]") || take("}") {
            throw Problem(offset: comma, message: "nothing follows this comma in the \(what): take it out")
        }
        return true
    }

    private func missing(_ what: String) -> Problem {
        Problem(offset: bytes.count, message: "the file ends too early: \(what) is missing")
    }

    /// What stands at the index instead of what is needed, with what people write out of habit from elsewhere.
    private func misplaced(expecting what: String) -> String {
        let rest = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
        guard let first = rest.unicodeScalars.first else { return "\(what) is missing" }
        switch first {
        case "'", "“", "”", "„", "‘", "’":
            return "\(what) is needed: texts and names stand in straight double quotation marks, \""
        case "/", "#": return "\(what) is needed: JSON has no remarks, take this one out"
        case "+", ".": return "\(what) is needed: a number starts with a digit or a minus sign"
        case ",": return "\(what) is needed before this comma"
        default:
            let found = first.value < 0x20 || first.value == 0x7F ? "a control character" : "“\(first)”"
            return "\(what) is needed here, not \(found)"
        }
    }
}
