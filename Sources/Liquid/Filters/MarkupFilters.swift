/// Escaping of the five signs that mean something in HTML.
enum HTMLEscaping {
    /// The text with `&`, `<`, `>`, `"` and `'` as entities.
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: { entity(of: $0) != nil }) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if let entity = entity(of: byte) { escaped += entity } else { escaped.append(byte) }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    static func entity(of byte: UInt8) -> [UInt8]? {
        switch byte {
        case UInt8(ascii: "&"): return ampersand
        case UInt8(ascii: "<"): return less
        case UInt8(ascii: ">"): return greater
        case Byte.doubleQuote: return doubleQuote
        case Byte.quote: return quote
        default: return nil
        }
    }

    private static let ampersand = Array("&amp;".utf8)
    private static let less = Array("&lt;".utf8)
    private static let greater = Array("&gt;".utf8)
    private static let doubleQuote = Array("&quot;".utf8)
    private static let quote = Array("&#39;".utf8)
}

/// Filters about HTML and line breaks.
enum MarkupFilters {
    static let all: [String: Filter] = [
        "escape": escape,
        "escape_once": Filter { input, _ in .string(escapedOnce(Array(input.text.utf8))) },
        "h": escape,
        "newline_to_br": Filter { input, _ in .string(replaceBreaks(input.text, with: "<br />\n")) },
        "strip_html": Filter { input, _ in .string(withoutMarkup(Array(input.text.utf8))) },
        "strip_newlines": Filter { input, _ in .string(replaceBreaks(input.text, with: "")) },
    ]

    private static let escape = Filter { input, _ in
        input == .null ? .null : .string(HTMLEscaping.escape(input.text))
    }

    /// Escapes all but the entities that are there already.
    private static func escapedOnce(_ bytes: [UInt8]) -> String {
        var escaped: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "&"), startsEntity(bytes[(index + 1)...]) {
                escaped.append(byte)
            } else {
                escaped += HTMLEscaping.entity(of: byte) ?? [byte]
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// `name;`, `#12;` or `#x1F;`, as after an ampersand.
    private static func startsEntity(_ bytes: ArraySlice<UInt8>) -> Bool {
        let body = bytes.prefix(32).prefix { $0 != UInt8(ascii: ";") }
        guard body.endIndex < bytes.endIndex, bytes[body.endIndex] == UInt8(ascii: ";") else { return false }
        let isNumber = body.first == Byte.hash
        let digits = isNumber ? body.dropFirst() : body
        let isHexadecimal = isNumber && (digits.first.map { $0 | 0x20 } == UInt8(ascii: "x"))
        let rest = isHexadecimal ? digits.dropFirst() : digits
        return !rest.isEmpty
            && rest.allSatisfy { byte in
                byte.isDigit || (!isNumber && byte < 0x80 && byte.startsName)
                    || (isHexadecimal && byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
            }
    }

    private static func replaceBreaks(_ text: String, with replacement: String) -> String {
        guard text.utf8.contains(Byte.newline) else { return text }
        var result: [UInt8] = []
        for byte in text.utf8 {
            if byte == Byte.newline {
                if result.last == UInt8(ascii: "\r") { result.removeLast() }
                result += replacement.utf8
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let hidden: [(start: [UInt8], end: [UInt8])] = [
        (Array("<script".utf8), Array("</script>".utf8)), (Array("<style".utf8), Array("</style>".utf8)),
        (Array("<!--".utf8), Array("-->".utf8)),
    ]

    /// Drops scripts, styles and comments with all that they hold, and then the tags of what is left.
    private static func withoutMarkup(_ bytes: [UInt8]) -> String {
        let shown = dropping(hidden, from: bytes)
        return String(decoding: dropping([([UInt8(ascii: "<")], [UInt8(ascii: ">")])], from: shown), as: UTF8.self)
    }

    private static func dropping(_ pairs: [(start: [UInt8], end: [UInt8])], from bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        // An end that is not found once is not sought again, so that many openings do not cost a pass each.
        var missing: Set<[UInt8]> = []
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"),
                let pair = pairs.first(where: { bytes[index...].starts(with: $0.start) }), !missing.contains(pair.end)
            {
                if let found = TextSearch.first(of: pair.end, in: bytes, from: index + pair.start.count) {
                    index = found + pair.end.count
                    continue
                }
                missing.insert(pair.end)
            }
            result.append(bytes[index])
            index += 1
        }
        return result
    }
}
