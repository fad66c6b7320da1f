/// One family of words that bend alike, known by how they end.
///
/// The families overlap, so their order is part of the grammar; a new one takes its place in `StemClasses.all`.
protocol StemClass: Sendable {
    /// How `word` bends, or `nil` where it is not of this family.
    func reading(of word: Word) -> Reading?
}

/// The families in the order in which a word is held against them.
enum StemClasses {
    /// The order goes from what is known of one word to what is known of its last letter: the lexicon first, since it
    /// lists the exceptions to all that follows; then endings of several letters (-nen, a plural -t, a silent end,
    /// two vowels) before the single letters (-e, -i, -s, another vowel), and any consonant last.
    static let all: [any StemClass] = [
        KnownWord(), NenStem(), SilentEnd(), PluralStem(), GlideStem(), EStem(), IStem(), VowelStem(), SStem(),
        NativeConsonantStem(), ConsonantStem(),
    ]

    /// How a word bends; `nil` where its last sign is no letter that Finnish reads.
    static func reading(of word: Word) -> Reading? {
        for family in all {
            if let reading = family.reading(of: word) { return reading }
        }
        return nil
    }
}
