/// Any other consonant takes i: Fazer, Fazerin; Fiskars, Fiskarsin.
struct ConsonantStem: StemClass {
    func reading(of word: Word) -> Reading? {
        guard word.last.isConsonant else { return nil }
        let bending = Pattern.addingI
        let before = word[fromEnd: 1]
        // After a vowel h and gh are silent in some names, and an unread sign before the end may hide anything.
        if word.last == "h", before.isVowel {
            return Reading(
                bending, or: Pattern.stiff, Harmony(of: word),
                why: "it depends on whether the h is spoken")
        }
        if word.last == "h", before == "g", word[fromEnd: 2].isVowel {
            return Reading(bending, Harmony(of: word)).warned("it depends on whether the gh is spoken")
        }
        if before == .stranger || before == "'" || before == "’" {
            return Reading(bending, Harmony(of: word)).warned("the name has a sign that Finnish does not read")
        }
        return Reading(bending, Harmony(of: word))
    }
}
