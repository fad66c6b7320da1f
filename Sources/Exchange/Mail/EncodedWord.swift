/// Text outside ASCII as the words that a header may hold (RFC 2047).
enum EncodedWord {
    /// The longest encoded word (RFC 2047, 2).
    private static let wordLimit = 75
    private static let opening: StaticString = "=?utf-8?Q?"
    private static let closing: StaticString = "?="
    private static let frameLength = opening.utf8CodeUnitCount + closing.utf8CodeUnitCount

    /// Writes the words of a text, each of which a fold may precede; a reader joins them without the space between.
    ///
    /// No character is split between two words. Text is weighed as quoted (`Q`) text, which keeps Finnish readable.
    /// - Parameter text: UTF-8 of whole characters, without control characters.
    static func append(_ text: [UInt8], to line: inout FoldedLine) {
        var index = 0
        while index < text.count {
            // A word begins on this line if its first character fits, and on the next one otherwise.
            let first = width(of: text, at: index)
            var room = min(wordLimit, line.room) - frameLength
            if room < first { room = wordLimit - frameLength }
            var end = index
            var taken = 0
            while end < text.count {
                let width = width(of: text, at: end)
                guard taken + width <= room else { break }
                taken += width
                end += length(text[end])
            }
            line.open(count: taken + frameLength)
            line.append(opening)
            for byte in text[index..<end] {
                if byte == UInt8(ascii: " ") {
                    line.bytes.append(UInt8(ascii: "_"))
                } else if standsForItself.contains(byte) {
                    line.bytes.append(byte)
                } else {
                    QuotedPrintable.appendEscaped(byte, to: &line.bytes)
                }
            }
            line.append(closing)
            index = end
        }
    }

    /// What may stand for itself in every kind of header (RFC 2047, 5 (3)); a low line is a space.
    private static let standsForItself = ASCIISet(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!*+-/")

    /// How many bytes the character takes that begins with a byte.
    private static func length(_ first: UInt8) -> Int {
        first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }

    /// How many columns the character takes that begins here.
    private static func width(of text: [UInt8], at index: Int) -> Int {
        let byte = text[index]
        if byte >= 0x80 { return 3 * length(byte) }
        return byte == UInt8(ascii: " ") || standsForItself.contains(byte) ? 1 : 3
    }
}
