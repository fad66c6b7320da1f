/// One line of a card: a name, its parameters, and a value.
struct VCardProperty {
    /// In capitals, without its group.
    private(set) var name: String
    /// The values of the parameters TYPE and of those without a name, in small letters.
    private(set) var types: Set<String> = []
    /// How much it is preferred: 1 most, 100 least.
    private(set) var preference = 100
    private var charset: String?
    private var encoding = ""
    private let value: [UInt8]

    /// `nil` for a line that has no colon.
    init?(_ line: [UInt8]) {
        var parts: [ArraySlice<UInt8>] = []
        var start = 0
        var isQuoted = false
        var colon: Int?
        for (index, byte) in line.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
                parts.append(line[start..<index])
                start = index + 1
            }
            if byte == UInt8(ascii: ":") {
                colon = index
                break
            }
        }
        guard let colon, let first = parts.first else { return nil }
        let whole = String(decoding: first, as: UTF8.self)
        name = whole.split(separator: ".").last.map { Substring($0).trimmingSpaces.uppercased() } ?? ""
        guard !name.isEmpty else { return nil }
        value = Array(line[(colon + 1)...])
        for part in parts.dropFirst() { take(String(decoding: part, as: UTF8.self)) }
    }

    private mutating func take(_ parameter: String) {
        let sides = parameter.split(separator: "=", maxSplits: 1).map { Substring($0).trimmingSpaces.lowercased() }
        guard let key = sides.first else { return }
        guard sides.count == 2 else {
            // Version 2.1 leaves the parameter's name away.
            if ["quoted-printable", "base64", "8bit", "7bit"].contains(key) {
                encoding = String(key)
            } else {
                note(String(key))
            }
            return
        }
        let text = sides[1].filter { $0 != "\"" }
        switch key {
        case "type": for word in text.split(separator: ",") { note(String(word)) }
        case "pref": preference = min(preference, Int(text) ?? 100)
        case "charset": charset = String(text)
        case "encoding": encoding = String(text)
        default: break
        }
    }

    private mutating func note(_ type: String) {
        types.insert(type)
        if type == "pref" { preference = 1 }
    }

    /// Whether the value is a picture, a key or a sound.
    var isBinary: Bool { encoding == "b" || encoding == "base64" }

    /// The value as text, escapes resolved.
    var text: String { VCardProperty.unescaped(Substring(decoded)) }

    /// The parts between the value's semicolons.
    var parts: [String] {
        var parts: [String] = []
        var part = Substring()
        var rest = decoded[...]
        while let character = rest.popFirst() {
            if character == "\\", let next = rest.popFirst() {
                part.append(character)
                part.append(next)
            } else if character == ";" {
                parts.append(VCardProperty.unescaped(part))
                part = ""
            } else {
                part.append(character)
            }
        }
        return parts + [VCardProperty.unescaped(part)]
    }

    private var decoded: String {
        let plain = encoding == "quoted-printable" ? TransferDecoding.quotedPrintable(value) : value
        return CharsetText.text(plain, charset: charset)
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = ""
        var rest = text
        while let character = rest.popFirst() {
            guard character == "\\" else {
                result.append(character)
                continue
            }
            switch rest.popFirst() {
            case "n", "N": result.append("\n")
            case let next? where ["\\", ",", ";", ":"].contains(next): result.append(next)
            case let next?:
                result.append("\\")
                result.append(next)
            case nil: result.append("\\")
            }
        }
        return Substring(result).trimmingSpaces.description
    }

    /// Whether a line is `BEGIN:VCARD` or `END:VCARD`.
    static func isMark(_ line: [UInt8], _ word: StaticString) -> Bool {
        let text = line.filter { $0 > 0x20 }.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }
        return text.count == word.utf8CodeUnitCount + 6
            && text.starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
            && text.dropFirst(word.utf8CodeUnitCount).elementsEqual(":VCARD".utf8)
    }

    /// Whether a line says before its colon that its value is quoted-printable.
    static func isQuotedPrintable(_ line: [UInt8]) -> Bool {
        let head = line.prefix { $0 != UInt8(ascii: ":") }.prefix(512)
        return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
    }
}
