/// A word of the lexicon, alone or as the last part of a compound.
struct KnownWord: StemClass {
    func reading(of word: Word) -> Reading? {
        guard let entry = Lexicon.shared.entry(for: word) else { return nil }
        let harmony = harmony(of: word, entry)
        return Reading(
            entry.pattern, or: entry.other, harmony,
            why: "a name may bend otherwise than the word it is made of")
    }

    /// The lexicon shows where the last part begins, so its own vowels decide and leave no doubt.
    private func harmony(of word: Word, _ entry: Lexicon.Entry) -> Harmony {
        let isFront = Harmony(of: word, from: entry.start).isFront
        // A foreign tail is a word of its own to some ears only: Tammerliftiä, Tammerliftia.
        let isDoubted = entry.pattern == .addingI && isFront && !Harmony(of: word, from: 0).isFront
        return Harmony(isFront: isFront, isSure: !isDoubted)
    }
}
