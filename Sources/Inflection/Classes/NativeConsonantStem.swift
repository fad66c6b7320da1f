/// Consonants that end words of the language as well as foreign names: Puhelin or Berlin, Langaton or Boston.
struct NativeConsonantStem: StemClass {
    func reading(of word: Word) -> Reading? {
        let foreign = Pattern.addingI
        let other: Pattern
        var isOtherLikelier = false
        switch word.last {
        case "n":
            guard word.looksNative else { return nil }
            if word.ends(in: "ton") || word.ends(in: "tön") {
                other = .without
                isOtherLikelier = word.syllables() > 2 && word[fromEnd: 3].isVowel
            } else if word.ends(in: "in"), word.syllables() > 1 {
                other = .imeStrengthening
            } else if word.ends(in: "en"), !word.ends(in: "sen") {
                other = .addingE
            } else if word.ends(in: "un") || word.ends(in: "yn") {
                return Reading(foreign, Harmony(of: word)).warned(
                    "words in -un bend in a way of their own, such as Punkalaitumen of Punkalaidun")
            } else {
                return nil
            }
        case "r" where word.ends(in: "ar") || word.ends(in: "är"):
            guard word.looksNative, word.syllables() == 2 else { return nil }
            other = .addingE
        case "r":
            guard word.looksNative, isNativeEr(word) else {
                return nil
            }
            return Reading(foreign, Harmony(of: word)).warned(
                "words in -er bend in a way of their own, such as Mantereen of Manner")
        case "l":
            guard word.looksNative, word.syllables() == 2, word.ends(in: "el") || word.ends(in: "al") else {
                return nil
            }
            other = .addingE
        default: return nil
        }
        let native = other
        return Reading(
            isOtherLikelier ? native : foreign, or: isOtherLikelier ? foreign : native, Harmony(of: word),
            why: "words of the language in a consonant bend otherwise than names")
    }

    /// The few words in -er that are also surnames and company names.
    private func isNativeEr(_ word: Word) -> Bool {
        word.ends(in: "auer") || word.ends(in: "manner") || word.ends(in: "tanner") || word.ends(in: "penger")
    }
}
