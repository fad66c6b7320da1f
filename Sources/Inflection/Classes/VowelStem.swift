/// Names in any other vowel: Sanoma, Kesko, Wärtsilä.
struct VowelStem: StemClass {
    func reading(of word: Word) -> Reading? {
        guard word.last.isVowel else { return nil }
        if word.last.isAccentedVowel {
            return Reading(
                Pattern.foreignGlide, or: Pattern.stiff, Harmony(of: word),
                why: "an accented vowel may be long")
        }
        return Gradating.reading(of: word)
    }
}
