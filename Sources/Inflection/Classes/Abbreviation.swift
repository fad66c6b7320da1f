/// A name read letter by letter: UPM:n, YIT:hen. The ending follows a colon and the spoken name of the last letter.
enum Abbreviation {
    /// Companies and bodies whose vowels would let them be read as words, and whom everyone spells.
    private static let spelled = WordSet("yit sok sak usa hus ely ilo aga")

    /// How a word in capitals bends, or `nil` where it is to be read as a word (KESKO).
    ///
    /// - Parameter asWord: How it would bend if it were read as a word.
    static func reading(of word: Word, asWord: () -> Reading?) -> Reading? {
        let letters = word.letters
        guard let last = letters.last, let spelledOut = ending(for: last) else { return nil }
        let isShort = letters.count <= 2
        guard !isShort, letters.contains(where: \.isVowel) else { return spelledOut }
        if letters.count == 3, !canBeSpoken(letters) || spelled.contains(word) { return spelledOut }
        guard let asWord = asWord() else { return spelledOut }
        let why = "a name in capitals may be read as a word or letter by letter"
        if letters.count == 3 || (letters.count == 4 && !canBeSpoken(letters)) {
            return Reading(spelledOut.first, or: asWord.first, spelledOut.harmony, why: why)
        }
        return Reading(asWord.first, or: spelledOut.first, asWord.harmony, why: why)
    }

    /// The bending after a colon for what ends in the letter so named, or `nil` where it has no Finnish name.
    static func ending(for letter: Unicode.Scalar) -> Reading? {
        switch letter {
        case "a", "å": glide("a", .back)
        case "h", "k", "o": glide("o", .back)
        case "q", "u": glide("u", .back)
        case "b", "c", "d", "e", "g", "p", "t", "v", "w": glide("e", .front)
        case "i", "j": glide("i", .front)
        case "y": glide("y", .front)
        case "ä": glide("ä", .front)
        case "ö": glide("ö", .front)
        case "f", "l", "m", "n", "r", "s", "x":
            // The names äf, äl, äm … bend as words in ä: UPM:ää is read ämmää.
            Reading(colon(partitive: "ää", illative: "ään"), .front)
        case "z":
            Reading(
                colon(partitive: "aa", illative: "aan"), or: colon(partitive: "tA", illative: "hen"),
                Harmony(isFront: false, isSure: false), why: "z is read in more ways than one")
        default: nil
        }
    }

    /// The bending after a colon with the given endings.
    static func colon(partitive: String, illative: String) -> Pattern {
        .given(
            Bending(
                weak: .init(0, ":"), strong: .init(0, ":"), partitive: .init(0, ":" + partitive),
                illative: .init(0, ":" + illative)))
    }

    private static func glide(_ vowel: String, _ harmony: Harmony) -> Reading {
        Reading(colon(partitive: "tA", illative: "h" + vowel + "n"), harmony)
    }

    /// Whether the letters can be said as a word: a vowel by the second letter or the third, and no hard end.
    private static func canBeSpoken(_ letters: [Unicode.Scalar]) -> Bool {
        let count = letters.count
        guard count > 1 else { return false }
        let startsWell = letters[0].isVowel || letters[1].isVowel || letters[1] == "r" || letters[1] == "l"
        let endsWell =
            letters[count - 1].isVowel || letters[count - 2].isVowel || letters[count - 2] == "n"
            || letters[count - 2] == "l" || letters[count - 2] == "r"
        return startsWell && endsWell
    }
}
