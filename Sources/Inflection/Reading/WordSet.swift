/// A few words to look a whole word up in.
struct WordSet: Sendable {
    private let keys: Set<UInt64>

    /// - Parameter list: The words in lower case, parted by spaces.
    init(_ list: String) { keys = Set(LetterKey.keys(of: list)) }

    /// Whether the whole word is in the list.
    func contains(_ word: Word) -> Bool {
        guard word.count <= LetterKey.longest else { return false }
        var key = LetterKey()
        for letter in word.letters.reversed() where !key.prepend(letter) { return false }
        return keys.contains(key.bits)
    }
}
