@testable import Liquid

/// Reads JSON into values, keeping the order of names, which Foundation's reader does not.
struct JSONReader {
    /// JSON that is none, from this byte on.
    private struct Malformed: Error {
        var offset: Int
    }

    private let bytes: [UInt8]
    private var index = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func value(from bytes: [UInt8]) throws -> Value {
        var reader = JSONReader(bytes)
        let value = try reader.value()
        reader.skipBlanks()
        guard reader.index == bytes.count else { throw Malformed(offset: reader.index) }
        return value
    }

    private mutating func skipBlanks() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    private mutating func value() throws -> Value {
        skipBlanks()
        if take("null") { return .null }
        if take("true") { return .bool(true) }
        if take("false") { return .bool(false) }
        if take("{") { return .object(try object()) }
        if take("[") { return .array(try array()) }
        if take("\"") { return .string(try string()) }
        let start = index
        while index < bytes.count, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if let integer = Int(text) { return .integer(integer) }
        guard let decimal = DecimalNumber(text: text) else { throw Malformed(offset: start) }
        return .decimal(decimal)
    }

    private mutating func object() throws -> Object {
        var object = Object()
        skipBlanks()
        if take("}") { return object }
        repeat {
            skipBlanks()
            guard take("\"") else { throw Malformed(offset: index) }
            let key = try string()
            skipBlanks()
            guard take(":") else { throw Malformed(offset: index) }
            object[key] = try value()
            skipBlanks()
        } while take(",")
        guard take("}") else { throw Malformed(offset: index) }
        return object
    }

    private mutating func array() throws -> [Value] {
        var items: [Value] = []
        skipBlanks()
        if take("]") { return items }
        repeat {
            items.append(try value())
            skipBlanks()
        } while take(",")
        guard take("]") else { throw Malformed(offset: index) }
        return items
    }

    private mutating func string() throws -> String {
        var units: [UInt16] = []
        var text = ""
        var plain: [UInt8] = []
        func flush() {
            text += String(decoding: plain, as: UTF8.self) + String(decoding: units, as: UTF16.self)
            (plain, units) = ([], [])
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                flush()
                return text
            }
            guard byte == UInt8(ascii: "\\"), index < bytes.count else {
                if !units.isEmpty { flush() }
                plain.append(byte)
                continue
            }
            let escape = bytes[index]
            index += 1
            if escape == UInt8(ascii: "u"), index + 4 <= bytes.count {
                guard let unit = UInt16(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16) else {
                    throw Malformed(offset: index)
                }
                if !plain.isEmpty { flush() }
                units.append(unit)
                index += 4
            } else {
                if !units.isEmpty { flush() }
                let replacements: [UInt8: UInt8] = [0x6E: 0x0A, 0x74: 0x09, 0x72: 0x0D, 0x62: 0x08, 0x66: 0x0C]
                plain.append(replacements[escape] ?? escape)
            }
        }
        throw Malformed(offset: index)
    }
}
