/// Names in -s after a vowel: Teollisuus, Yritys, Tuomas, Vilkas, Adidas, Finnlines.
///
/// After a consonant an -s takes i as any consonant does (Fiskars, Fiskarsin), and `ConsonantStem` has it.
struct SStem: StemClass {
    private static let why = "names in -s bend in more ways than one"

    func reading(of word: Word) -> Reading? {
        guard word.last == "s", word[fromEnd: 1].isVowel else { return nil }
        let harmony = Harmony(of: word)
        let kse = Pattern.kse
        let foreign = Pattern.addingI
        let isNative = word.looksNative
        let syllables = word.syllables()
        guard syllables > 1 else { return Reading(foreign, or: kse, harmony, why: Self.why) }
        switch word[fromEnd: 1] {
        case "u", "y": return usReading(of: word, harmony)
        case "a", "ä":
            if word.ends(in: "ias"), syllables > 2 { return Reading(kse, harmony) }
            let lengthening = Pattern.lengtheningS
            if isNative, syllables > 2, word.ends(in: "kas") || word.ends(in: "käs") {
                return Reading(lengthening, harmony)
            }
            return Reading(kse, or: foreign, harmony, why: Self.why)
        case "e":
            // Most names in -es are English plurals; the first names that are none are in the lexicon.
            return Reading(foreign, or: kse, harmony, why: Self.why)
        default:
            return isNative
                ? Reading(kse, or: foreign, harmony, why: Self.why) : Reading(foreign, or: kse, harmony, why: Self.why)
        }
    }

    /// -us and -ys: after a long vowel a quality (-uuden), after a consonant an act or a name (-uksen).
    private func usReading(of word: Word, _ harmony: Harmony) -> Reading {
        let kse = Pattern.kse
        let before = word[fromEnd: 2]
        if word.ends(in: "uus") || word.ends(in: "yys") {
            let de = Pattern.de
            return word.syllables() > 2 && word.isNativelySpelled
                ? Reading(de, harmony) : Reading(de, or: kse, harmony, why: Self.why)
        }
        if before == "i" { return Reading(kse, harmony) }
        if before.isVowel { return Reading(kse, or: Pattern.de, harmony, why: Self.why) }
        guard word.isNativelySpelled, word.count > 4, !word.ends(in: "plus"), !word.ends(in: "bus") else {
            return Reading(kse, or: Pattern.addingI, harmony, why: Self.why)
        }
        return Reading(kse, harmony)
    }
}
