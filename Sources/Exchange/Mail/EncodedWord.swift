/// Text outside ASCII as the words that a header may hold (RFC 2047).
enum EncodedWord {
    /// The longest encoded word (RFC 2047, 2).
    private static let wordLimit = 75

    /// The words of a text; a reader joins them without the spaces between.
    ///
    /// No character is split between two words. Each scalar is weighed as quoted (`Q`) text, which keeps Finnish
    /// readable.
    /// - Parameter firstLimit: The room for the first word on its line.
    static func words(_ text: String, firstLimit: Int) -> [String] {
        let frame = "=?utf-8?Q?".utf8.count + "?=".utf8.count
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let piece = encoded(scalar)
            let limit = min(wordLimit, words.isEmpty ? firstLimit : wordLimit) - frame
            if !word.isEmpty, word.utf8.count + piece.utf8.count > limit {
                words.append("=?utf-8?Q?\(word)?=")
                word = ""
            }
            word += piece
        }
        if !word.isEmpty { words.append("=?utf-8?Q?\(word)?=") }
        return words
    }

    /// One scalar: itself where every header may hold it (RFC 2047, 5 (3)), a low line for a space, else its bytes.
    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case " ": "_"
        case "a"..."z", "A"..."Z", "0"..."9", "!", "*", "+", "-", "/": String(scalar)
        default: Character(scalar).utf8.map(QuotedPrintable.escaped).joined()
        }
    }
}
