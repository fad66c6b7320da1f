/// The bytes that mean something to the language.
enum Byte {
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let percent = UInt8(ascii: "%")
    static let hyphen = UInt8(ascii: "-")
    static let hash = UInt8(ascii: "#")
    static let newline = UInt8(ascii: "\n")
    static let quote = UInt8(ascii: "'")
    static let doubleQuote = UInt8(ascii: "\"")
    static let underscore = UInt8(ascii: "_")
    static let questionMark = UInt8(ascii: "?")
    static let dot = UInt8(ascii: ".")
}

extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// Whether a name may start with the byte; letters beyond ASCII count, since fields have names such as `päätös`.
    var startsName: Bool {
        (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || self == Byte.underscore || self >= 0x80
    }

    /// Whether a name may go on with the byte.
    var continuesName: Bool { startsName || isDigit || self == Byte.hyphen }
}

extension [UInt8] {
    /// The range without the blanks at its start.
    func skippingBlanks(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, self[start].isBlankByte { start += 1 }
        return start..<range.upperBound
    }

    /// The range without the spaces at its start, no-break spaces too, which word processors leave between words.
    func skippingSpaces(_ range: Range<Int>) -> Range<Int> {
        var rest = skippingBlanks(range)
        while rest.count >= 2, self[rest.lowerBound] == 0xC2, self[rest.lowerBound + 1] == 0xA0 {
            rest = skippingBlanks((rest.lowerBound + 2)..<rest.upperBound)
        }
        return rest
    }

    /// Whether a name may have the byte at an index: not one of a curly quote (E2 80 98…9F) or a no-break space.
    func isPartOfName(_ index: Int, before end: Int) -> Bool {
        let byte = self[index]
        guard byte >= 0x80 else { return byte.continuesName }
        if byte == 0xC2, index + 1 < end, self[index + 1] == 0xA0 { return false }
        return !isCurlyQuote(index, before: end)
    }

    /// Whether “, ”, ‘ or ’ stands at an index.
    func isCurlyQuote(_ index: Int, before end: Int) -> Bool {
        index + 2 < end && self[index] == 0xE2 && self[index + 1] == 0x80 && self[index + 2] >= 0x98
            && self[index + 2] <= 0x9F
    }

    /// The range without the blanks at its end.
    func droppingBlanks(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, self[end - 1].isBlankByte { end -= 1 }
        return range.lowerBound..<end
    }

    /// The bytes of a range as text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }

    /// The name of letters, digits and `_` at the start of a range, or `#`.
    func tagName(_ range: Range<Int>) -> Range<Int> {
        var end = range.lowerBound
        if end < range.upperBound, self[end] == Byte.hash { return end..<(end + 1) }
        while end < range.upperBound, self[end] != Byte.hyphen, isPartOfName(end, before: range.upperBound) {
            end += 1
        }
        return range.lowerBound..<end
    }
}
