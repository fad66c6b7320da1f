/// Names in -e: words of the language lengthen it (Kone, Koneen), first and foreign names do not (Ville, Villen).
struct EStem: StemClass {
    func reading(of word: Word) -> Reading? {
        guard word.last == "e" else { return nil }
        let harmony = Harmony(of: word)
        let stiff = Pattern.stiff
        // Letters near the end that no Finnish word has (Porsche) leave the one way.
        let start = max(0, word.count - 4)
        let isForeign = word.letters[start...].contains {
            $0 == "c" || $0 == "q" || $0 == "w" || $0 == "x" || $0 == "z"
        }
        guard !isForeign else { return Reading(stiff, harmony) }
        let lengthening = Pattern.lengtheningE
        let isWord = word.looksNative
        return Reading(
            isWord ? lengthening : stiff, or: isWord ? stiff : lengthening, harmony, why: "names in -e bend in two ways"
        )
    }
}
