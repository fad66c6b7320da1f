/// Names in -nen: Virtanen, Virtasen; the surest family there is.
struct NenStem: StemClass {
    func reading(of word: Word) -> Reading? {
        guard word.ends(in: "nen"), word.count > 4, word[fromEnd: 3].isVowel else { return nil }
        // The ending has only neutral vowels and is no word of its own, so what stands before it decides.
        let harmony = Harmony(of: word)
        return Reading(Pattern.nen, Harmony(isFront: harmony.isFront, isSure: true))
    }
}
