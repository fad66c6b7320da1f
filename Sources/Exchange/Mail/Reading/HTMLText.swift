/// The words of a message in HTML, for reading only: its tags are dropped, never shown or run.
enum HTMLText {
    private static let breaking: Set<String> = [
        "br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "blockquote", "table", "ul", "ol", "hr",
    ]
    private static let silent: Set<String> = ["script", "style", "head", "title"]

    /// Text with a line break where a paragraph ends, and with `>` before what is quoted.
    static func text(_ html: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(html.utf8)
        var index = 0
        var silentUntil: String?
        var quoteDepth = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                let (name, isEnd, next) = tag(bytes, at: index)
                index = next
                if let waiting = silentUntil {
                    if isEnd, name == waiting { silentUntil = nil }
                    continue
                }
                if silent.contains(name), !isEnd { silentUntil = name }
                if name == "blockquote" { quoteDepth = max(0, quoteDepth + (isEnd ? -1 : 1)) }
                if breaking.contains(name) {
                    result.append(0x0A)
                    if quoteDepth > 0 { result += "> ".utf8 }
                }
                continue
            }
            if silentUntil != nil {
                index += 1
            } else if byte == UInt8(ascii: "&"), let (text, next) = entity(bytes, at: index) {
                result += text.utf8
                index = next
            } else {
                // A source's own line breaks are spaces.
                result.append(byte < 0x20 ? 0x20 : byte)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The tag that begins here, its name in small letters, and where it ends; a remark is a tag without a name.
    private static func tag(_ bytes: [UInt8], at start: Int) -> (name: String, isEnd: Bool, next: Int) {
        if bytes[start...].starts(with: "<!--".utf8) {
            var index = start + 4
            while index + 2 < bytes.count {
                if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
                    return ("", false, index + 3)
                }
                index += 1
            }
            return ("", false, bytes.count)
        }
        var index = start + 1
        let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        var name: [UInt8] = []
        while index < bytes.count, name.count < 16,
            bytes[index] | 0x20 >= 0x61 && bytes[index] | 0x20 <= 0x7A || (0x30...0x39).contains(bytes[index])
        {
            name.append((0x41...0x5A).contains(bytes[index]) ? bytes[index] | 0x20 : bytes[index])
            index += 1
        }
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return (String(decoding: name, as: UTF8.self), isEnd, min(bytes.count, index + 1))
    }

    private static func entity(_ bytes: [UInt8], at start: Int) -> (String, Int)? {
        guard let end = bytes[start..<min(bytes.count, start + 12)].firstIndex(of: UInt8(ascii: ";")) else {
            return nil
        }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        if let text = named[name] { return (text, end + 1) }
        guard name.hasPrefix("#") else { return nil }
        let figures = name.dropFirst()
        let isHex = figures.first == "x" || figures.first == "X"
        let number = isHex ? UInt32(figures.dropFirst(), radix: 16) : UInt32(figures)
        return number.flatMap(Unicode.Scalar.init).map { (String(Character($0)), end + 1) }
    }

    private static let named = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "auml": "ä", "ouml": "ö",
        "aring": "å",
        "Auml": "Ä", "Ouml": "Ö", "Aring": "Å", "euro": "€", "ndash": "–", "mdash": "—", "rsquo": "’", "ldquo": "“",
        "rdquo": "”", "hellip": "…", "eacute": "é", "uuml": "ü",
    ]
}
