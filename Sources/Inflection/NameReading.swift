/// Which rule a name falls to: a legal form, a number, an abbreviation, or a word and its stem class.
///
/// The order matters: `AB` is a legal form before it is letters, and `KONE` letters only where it is no word.
enum NameReading {
    /// How the last word of a name bends, or `nil` where no rule reads its last sign.
    static func reading(of word: Word, in parts: NameParts) -> Reading? {
        if let reading = LegalForm.reading(of: word, isFirst: parts.head.isEmpty) { return reading }
        if let reading = SpokenNumber.reading(of: word) { return reading }
        if word.isCapitals, let reading = Abbreviation.reading(of: word, asWord: { StemClasses.reading(of: word) }) {
            return reading
        }
        guard let reading = StemClasses.reading(of: word) else { return nil }
        guard word.endsInCapital, !word.isCapitals, word.count > 1 else { return reading }
        return reading.warned("the capitals at its end may be read letter by letter")
    }

    /// What the name around the word leaves in doubt, whatever the word itself says.
    static func doubt(about word: Word, in parts: NameParts) -> String? {
        if parts.losesMark, !parts.losesOnlyStop || parts.head.isEmpty {
            return "a mark at the end of a name goes when the name bends"
        }
        if !parts.tail.isEmpty, parts.tail.unicodeScalars.contains(where: { $0 != " " }) {
            return "a bracket or a sign closes the name, and writers differ where the ending goes"
        }
        if !parts.head.isEmpty ? FirstWord.bendsToo(parts.head) : FirstWord.bendsToo(in: word) {
            return "an adjective at the front of a name bends with it, as in Isossa Omenassa"
        }
        return nil
    }
}
