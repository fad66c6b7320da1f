/// Filters that write a text for an address or in base 64, and read it back.
enum EncodingFilters {
    static let all: [String: Filter] = [
        "base64_decode": decoder(plainAlphabet, needsPadding: true),
        "base64_encode": Filter { input, _ in .string(encoded(input.text, plainAlphabet)) },
        "base64_url_safe_decode": decoder(safeAlphabet, needsPadding: false),
        "base64_url_safe_encode": Filter { input, _ in .string(encoded(input.text, safeAlphabet)) },
        "url_decode": Filter { input, _ throws(FilterProblem) in try urlDecoded(input) },
        "url_encode": Filter { input, _ in input == .null ? .null : .string(urlEncoded(input.text)) },
    ]

    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    private static let plainAlphabet = Array((letters + "+/").utf8)
    private static let safeAlphabet = Array((letters + "-_").utf8)
    private static let padding = UInt8(ascii: "=")

    private static func encoded(_ text: String, _ alphabet: [UInt8]) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for offset in 0..<3 { bits = bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0) }
            for place in 0..<4 {
                result.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : padding)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func decoder(_ alphabet: [UInt8], needsPadding: Bool) -> Filter {
        var values = [Int?](repeating: nil, count: 256)
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = value }
        let table = values
        return Filter { input, _ throws(FilterProblem) in
            guard let text = decoded(input.text, table, needsPadding: needsPadding) else {
                throw FilterProblem("this is not base 64")
            }
            return .string(text)
        }
    }

    private static func decoded(_ text: String, _ table: [Int?], needsPadding: Bool) -> String? {
        let bytes = Array(text.utf8)
        let digits = bytes.prefix { $0 != padding }
        guard digits.count % 4 != 1, bytes.count % 4 == 0 || (!needsPadding && digits.count == bytes.count),
            bytes.count - digits.count <= 2, bytes[digits.endIndex...].allSatisfy({ $0 == padding })
        else { return nil }
        var result: [UInt8] = []
        var bits = 0
        var count = 0
        for byte in digits {
            guard let value = table[Int(byte)] else { return nil }
            bits = (bits << 6 | value) & 0xFFFF
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(bits >> count & 0xFF))
            }
        }
        return String(validating: result, as: UTF8.self)
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    private static func urlEncoded(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            let isPlain = byte.isDigit || (byte < 0x80 && byte.startsName) || [0x2D, 0x2E, 0x7E].contains(byte)
            if isPlain {
                result.append(byte)
            } else if byte == 0x20 {
                result.append(UInt8(ascii: "+"))
            } else {
                result += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func urlDecoded(_ input: Value) throws(FilterProblem) -> Value {
        guard input != .null else { return .null }
        let bytes = Array(input.text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.count, bytes[index + 1] != UInt8(ascii: "+"),
                let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                result.append(value)
                index += 3
                continue
            }
            result.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
            index += 1
        }
        guard let text = String(validating: result, as: UTF8.self) else {
            throw FilterProblem("this address does not hold a text")
        }
        return .string(text)
    }
}
