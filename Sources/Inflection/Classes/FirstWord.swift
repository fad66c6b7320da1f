/// Whether the word before the last one may have to bend too: Iso Omena is Ison Omenan.
enum FirstWord {
    private static let adjectives = WordSet(
        """
        iso pieni uusi vanha hyvä paha musta valkea vihreä suuri pitkä kuuma kylmä hullu villi vapaa nuori kova pyhä
        kolme kaksi neljä viisi
        """)

    /// Places that bend in both their parts: Isokyrö, Isonkyrön.
    private static let joined = WordSet("isokyrö vähäkyrö uusikaupunki uusimaa")

    /// Whether a single word is such an adjective and its noun.
    static func bendsToo(in word: Word) -> Bool { (7...12).contains(word.count) && joined.contains(word) }

    /// Whether `head`, which ends before the last word, ends in an adjective or a numeral.
    static func bendsToo(_ head: Substring) -> Bool {
        let bytes = head.utf8
        guard let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "-") else { return false }
        let words = bytes.dropLast()
        let start = words.lastIndex(of: UInt8(ascii: " ")).map { words.index(after: $0) } ?? words.startIndex
        guard (3...15).contains(words[start...].count) else { return false }
        let word = Word(head[start..<words.endIndex])
        if word.ends(in: "inen"), start == words.startIndex { return true }
        return word.count <= 6 && word.last.isVowel && adjectives.contains(word)
    }
}
