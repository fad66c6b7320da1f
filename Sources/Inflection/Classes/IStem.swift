/// Names in -i that keep it: Posti, Postin. The old words that turn it to -e are in the lexicon, all of them.
struct IStem: StemClass {
    func reading(of word: Word) -> Reading? {
        guard word.last == "i" else { return nil }
        return Gradating.reading(of: word)
    }
}
