/// Texts in quotation marks.
extension JSONReader {
    mutating func string() throws(Problem) -> String {
        let opening = index
        index += 1
        var text: [UInt8] = []
        var plainStart = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                text += bytes[plainStart..<index]
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += bytes[plainStart..<index]
                text += String(try escape()).utf8
                plainStart = index
            case 0x0A, 0x0D:
                throw Problem(
                    offset: index,
                    message: "a text cannot go on over the end of a line: close it, or write \\n for a break")
            case ..<0x20:
                throw Problem(offset: index, message: "a text cannot hold a control character: write \\t for a tab")
            default: index += 1
            }
        }
        throw Problem(offset: opening, message: "a quotation mark opens here and is never closed")
    }

    /// The character that a backslash and what follows it stand for.
    private mutating func escape() throws(Problem) -> Character {
        let start = index
        index += 1
        if take("u") { return Character(try scalar(from: start)) }
        guard index < bytes.count else {
            throw Problem(offset: start, message: "the file ends within a text")
        }
        index += 1
        switch bytes[index - 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        default:
            throw Problem(offset: start, message: "this backslash means nothing: write \\\\ for a backslash itself")
        }
    }

    /// The character of `\u0041`, or of two such that are the halves of one.
    private mutating func scalar(from start: Int) throws(Problem) -> Unicode.Scalar {
        let first = try unit(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        let problem = Problem(
            offset: start, message: "\\u\(String(first, radix: 16)) is half a character: the other half is missing")
        guard UTF16.isLeadSurrogate(UInt16(first)), take("\\u") else { throw problem }
        let second = try unit(from: index - 2)
        guard second >> 10 == 0x37, let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw problem }
        return scalar
    }

    private mutating func unit(from start: Int) throws(Problem) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
                throw Problem(offset: start, message: "\\u needs four hexadecimal digits, as in \\u00e4")
            }
            unit = unit << 4 | UInt32(digit)
            index += 1
        }
        return unit
    }
}
