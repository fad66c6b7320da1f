/// Header text read: its encoded words (RFC 2047) and whatever else stands there.
enum EncodedWordText {
    /// The text of a field's bytes. Between two encoded words white space is none (6.2); one that is broken stays as it
    /// stands, and bytes outside ASCII are UTF-8 or Windows-1252.
    static func text(_ bytes: [UInt8]) -> String {
        var text = ""
        var plainStart = 0
        var index = 0
        var followsWord = false
        /// Words of one charset that follow each other, since some programs split a character between two.
        var pending: (charset: String, bytes: [UInt8]) = ("", [])
        func flush() {
            if !pending.bytes.isEmpty { text += CharsetText.text(pending.bytes, charset: pending.charset) }
            pending.bytes = []
        }
        func addPlain(to end: Int) {
            let plain = bytes[plainStart..<end]
            if plain.isEmpty || followsWord && end < bytes.count && plain.allSatisfy({ $0 <= 0x20 }) { return }
            flush()
            text += CharsetText.text(plain, charset: nil)
        }
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "="), let word = word(bytes, at: index) else {
                index += 1
                continue
            }
            addPlain(to: index)
            if pending.charset != word.charset { flush() }
            pending.charset = word.charset
            pending.bytes += word.bytes
            followsWord = true
            index = word.end
            plainStart = index
        }
        addPlain(to: bytes.count)
        flush()
        return text
    }

    /// The encoded word that begins at a place.
    private static func word(_ bytes: [UInt8], at start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
        guard start + 6 < bytes.count, bytes[start + 1] == UInt8(ascii: "?") else { return nil }
        let sign = UInt8(ascii: "?")
        func place(after index: Int, atMost count: Int) -> Int? {
            bytes[index..<min(bytes.count, index + count)].firstIndex(of: sign)
        }
        guard let first = place(after: start + 2, atMost: 64), let second = place(after: first + 1, atMost: 2),
            second == first + 2, let third = place(after: second + 1, atMost: 4096), third + 1 < bytes.count,
            bytes[third + 1] == UInt8(ascii: "=")
        else { return nil }
        // A language may follow the charset (RFC 2231, 5).
        let charset = bytes[start + 2..<first].prefix { $0 != UInt8(ascii: "*") }
        let content = bytes[second + 1..<third]
        let decoded: [UInt8]
        switch bytes[first + 1] | 0x20 {
        case UInt8(ascii: "q"): decoded = TransferDecoding.quotedPrintable(content, isWord: true)
        case UInt8(ascii: "b"): decoded = TransferDecoding.base64(content)
        default: return nil
        }
        return (String(decoding: charset, as: UTF8.self).lowercased(), decoded, third + 2)
    }
}
