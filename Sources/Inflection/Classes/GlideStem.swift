/// Names that end in a long vowel, a diphthong, or two vowels that sound apart: Espoo, Hyundai, Rovio.
///
/// All take their genitive's -n as they stand; the partitive and the illative are where they part.
struct GlideStem: StemClass {
    func reading(of word: Word) -> Reading? {
        let last = word.last
        let before = word[fromEnd: 1]
        guard last.isVowel, before.isVowel, !(last == "e" && before != "e" && before != "i") else { return nil }
        let harmony = Harmony(of: word)
        let syllables = word.syllables()
        if !before.glides(into: last) {
            guard last == "o" || last == "ö" else { return nil }
            // Rovio takes Roviota; in a short name (Leo, Rio) both Leoa and Leota are in use.
            let hiatus = Pattern.hiatus
            guard syllables < 3 else { return Reading(hiatus, harmony) }
            return Reading(
                Pattern.stiff, or: hiatus, harmony, why: "a short name in two vowels has two partitives")
        }
        if syllables == 1, word.looksNative { return Reading(Pattern.oneSyllable, harmony) }
        let glide = Pattern.foreignGlide
        if last == before {
            let isNative = word.looksNative && last != "e" && last != "i"
            let long = Pattern.longVowel
            return Reading(
                isNative ? long : glide, or: isNative ? glide : long, harmony,
                why: "names in a long vowel have two endings for into")
        }
        // A diphthong at the end of a longer name is foreign, and some readers bend it as a plain vowel.
        return Reading(
            glide, or: Pattern.stiff, harmony, why: "names in two vowels bend in two ways")
    }
}
