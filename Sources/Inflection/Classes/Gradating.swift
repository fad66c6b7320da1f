/// How far a name that ends in a plain vowel weakens its consonants.
///
/// kk, pp and tt weaken in every name of the language. A single k, p or t weakens in words (Turku, Turun) and stays in
/// coined and foreign names (Toyota, Toyotan), and a name that the lexicon does not hold could be either.
enum Gradating {
    private static let why = "k, p and t weaken in words and stay in many names"

    /// The reading of a word in a vowel.
    static func reading(of word: Word) -> Reading {
        let harmony = Harmony(of: word)
        let stiff = Pattern.stiff
        guard let step = ConsonantGradation.weakening(of: word) else { return Reading(stiff, harmony) }
        let weak = Pattern.weakening
        let isNative = word.looksNative
        if word[fromEnd: 1] == word[fromEnd: 2] {
            return isNative && isOwnDouble(word)
                ? Reading(weak, harmony)
                : Reading(weak, or: stiff, harmony, why: "kk, pp and tt stay in some foreign names")
        }
        guard isNative else {
            return isSurelyForeign(word) ? Reading(stiff, harmony) : Reading(stiff, or: weak, harmony, why: why)
        }
        // Two syllables, or a cluster, are most often a word; a longer name with one stop is most often coined.
        let isWord = step.isSure && (word.syllables() <= 2 || word[fromEnd: 2].isConsonant)
        return Reading(isWord ? weak : stiff, or: isWord ? stiff : weak, harmony, why: why)
    }

    /// A double stop that the language's own words have: Italian names lend theirs (Moretti) only to long names in tt.
    private static func isOwnDouble(_ word: Word) -> Bool {
        word.syllables() <= 2 || word[fromEnd: 1] != "t" || word.letters.contains(where: \.isFrontVowel)
    }

    /// Letters that Finnish never wrote.
    private static func isSurelyForeign(_ word: Word) -> Bool {
        word.letters.contains { $0 == "c" || $0 == "q" || $0 == "x" || $0 == "z" || $0 == "å" }
    }
}
