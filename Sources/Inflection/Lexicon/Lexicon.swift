/// The words whose bending cannot be seen from their letters, found by their whole or by their last part.
///
/// The words of old Finnish are a closed set and end most place names, surnames and company names (Tammi-järvi,
/// Kivi-mäki), so a few hundred of them settle most names. First names and place names are looked up whole.
struct Lexicon: Sendable {
    /// A word found, and how much of the name it is.
    struct Entry {
        /// How it bends.
        let pattern: Pattern
        /// How it bends otherwise, where both are in use.
        let other: Pattern?
        /// Where in the word's letters it begins.
        let start: Int
    }

    private struct Kinds {
        var whole: (Pattern, Pattern?)?
        var tail: Pattern?
    }

    /// The one lexicon, made when it is first asked.
    static let shared = Lexicon()
    private var words: [UInt64: Kinds] = [:]

    private init() {
        for (pattern, list) in NativeWords.tails { enter(list) { $0.tail = pattern } }
        for (pattern, list) in NativeWords.whole { enter(list) { $0.whole = (pattern, nil) } }
        for (pattern, list) in FirstNames.lists { enter(list) { $0.whole = (pattern, nil) } }
        for (pattern, list) in PlaceNames.lists { enter(list) { $0.whole = (pattern, nil) } }
        for (pattern, list) in CompanyNames.lists { enter(list) { $0.whole = (pattern, nil) } }
        // Last, since a name in use both ways is so whatever another list says.
        for (pattern, other, list) in TwoWayNames.lists { enter(list) { $0.whole = (pattern, other) } }
    }

    private mutating func enter(_ list: String, _ change: (inout Kinds) -> Void) {
        for key in LetterKey.keys(of: list) { change(&words[key, default: Kinds()]) }
    }

    /// The word, or the longest known word at its end that the rest may be joined to.
    func entry(for word: Word) -> Entry? {
        let letters = word.letters
        var key = LetterKey()
        var found: Entry?
        for letter in letters.reversed() {
            guard key.prepend(letter) else { break }
            let length = key.count
            guard length > 1, let kinds = words[key.bits] else { continue }
            let start = letters.count - length
            if start == 0, let whole = kinds.whole { return Entry(pattern: whole.0, other: whole.1, start: 0) }
            if let tail = kinds.tail,
                start == 0 || start == word.hump || Self.joins(letters, at: start, isForeign: tail == .addingI)
            {
                found = Entry(pattern: tail, other: nil, start: start)
            }
        }
        return found
    }

    /// Whether the letters before `start` can be the first part of a Finnish compound: long enough, with a vowel, and
    /// ending as first parts do. A short tail asks for more, since chance makes it too.
    private static func joins(_ letters: [Unicode.Scalar], at start: Int, isForeign: Bool) -> Bool {
        let length = letters.count - start
        guard start >= (length <= 4 ? 3 : 2), letters[..<start].contains(where: \.isVowel) else { return false }
        // Foreign parts (Holm-berg) end as they like.
        guard !isForeign else { return true }
        switch letters[start - 1] {
        case "n", "s", "l", "r": return start > 2
        case "t": return start > 3 && length > 3
        case let letter: return letter.isVowel
        }
    }
}
