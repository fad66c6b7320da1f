/// A word or sign within an output or a tag.
struct Lexeme {
    /// What a lexeme is.
    enum Kind: Equatable {
        case name, string, integer, decimal
        case pipe, colon, comma, dot, range, assignment
        case openBracket, closeBracket, openParenthesis, closeParenthesis
        case comparison(Comparison.Operator)
        case end
        /// A byte that no expression may have, or a text in quotes that nothing closes.
        case unknown
    }

    var kind: Kind
    /// The bytes in the template; of a text, those between its quotes.
    var range: Range<Int>
    /// The first byte, quotes included.
    var start: Int

    /// Whether nothing is left.
    var isEnd: Bool { kind == .end }
}

/// Cuts the inside of an output or a tag into words and signs.
struct ExpressionLexer {
    private let bytes: [UInt8]
    private var index: Int
    private let end: Int

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> Lexeme {
        index = bytes.skippingSpaces(index..<end).lowerBound
        guard index < end else { return Lexeme(kind: .end, range: end..<end, start: end) }
        let byte = bytes[index]
        if byte.startsName, !bytes.isCurlyQuote(index, before: end) { return name() }
        if byte.isDigit { return number() }
        if byte == Byte.hyphen, index + 1 < end, bytes[index + 1].isDigit { return number() }
        if byte == Byte.quote || byte == Byte.doubleQuote { return string(quote: byte) }
        return sign(byte)
    }

    private mutating func take(_ kind: Lexeme.Kind, _ length: Int) -> Lexeme {
        defer { index += length }
        return Lexeme(kind: kind, range: index..<(index + length), start: index)
    }

    private mutating func name() -> Lexeme {
        var stop = index
        while stop < end, bytes.isPartOfName(stop, before: end) { stop += 1 }
        if stop < end, bytes[stop] == Byte.questionMark { stop += 1 }
        return take(.name, stop - index)
    }

    private mutating func number() -> Lexeme {
        var stop = index + 1
        while stop < end, bytes[stop].isDigit { stop += 1 }
        guard stop + 1 < end, bytes[stop] == Byte.dot, bytes[stop + 1].isDigit else {
            return take(.integer, stop - index)
        }
        stop += 1
        while stop < end, bytes[stop].isDigit { stop += 1 }
        return take(.decimal, stop - index)
    }

    private mutating func string(quote: UInt8) -> Lexeme {
        let start = index
        var stop = index + 1
        while stop < end, bytes[stop] != quote { stop += 1 }
        guard stop < end else { return take(.unknown, end - index) }
        index = stop + 1
        return Lexeme(kind: .string, range: (start + 1)..<stop, start: start)
    }

    private mutating func sign(_ byte: UInt8) -> Lexeme {
        let following = index + 1 < end ? bytes[index + 1] : 0
        switch (byte, following) {
        case (UInt8(ascii: "="), UInt8(ascii: "=")): return take(.comparison(.equal), 2)
        case (UInt8(ascii: "!"), UInt8(ascii: "=")): return take(.comparison(.notEqual), 2)
        case (UInt8(ascii: "<"), UInt8(ascii: ">")): return take(.comparison(.notEqual), 2)
        case (UInt8(ascii: "<"), UInt8(ascii: "=")): return take(.comparison(.lessOrEqual), 2)
        case (UInt8(ascii: ">"), UInt8(ascii: "=")): return take(.comparison(.greaterOrEqual), 2)
        case (UInt8(ascii: "<"), _): return take(.comparison(.less), 1)
        case (UInt8(ascii: ">"), _): return take(.comparison(.greater), 1)
        case (UInt8(ascii: "="), _): return take(.assignment, 1)
        case (Byte.dot, Byte.dot): return take(.range, 2)
        case (Byte.dot, _): return take(.dot, 1)
        case (UInt8(ascii: "|"), _): return take(.pipe, 1)
        case (UInt8(ascii: ":"), _): return take(.colon, 1)
        case (UInt8(ascii: ","), _): return take(.comma, 1)
        case (UInt8(ascii: "["), _): return take(.openBracket, 1)
        case (UInt8(ascii: "]"), _): return take(.closeBracket, 1)
        case (UInt8(ascii: "("), _): return take(.openParenthesis, 1)
        case (UInt8(ascii: ")"), _): return take(.closeParenthesis, 1)
        default: return take(.unknown, 1)
        }
    }
}
