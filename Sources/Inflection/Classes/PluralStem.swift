/// Plurals in -t: Valmistajat, Valmistajien. A company's name is often one, and bends as one.
struct PluralStem: StemClass {
    func reading(of word: Word) -> Reading? {
        guard word.last == "t", word.count > 3 else { return nil }
        let vowel = word[fromEnd: 1]
        let before = word[fromEnd: 2]
        guard vowel.isVowel, !vowel.isForeign, word.looksNative else { return nil }
        let harmony = Harmony(of: word)
        let isLong = word.syllables() > 2
        // Agents (-jat) and words in -iö are plurals whatever else they are.
        if isLong, word.ends(in: "jat") || word.ends(in: "jät") {
            return Reading(Pattern.pluralI, harmony)
        }
        if isLong, word.ends(in: "iöt") || word.ends(in: "iot") {
            return Reading(Pattern.pluralGlide, harmony)
        }
        let plural: Pattern
        switch vowel {
        case "a" where before == "a", "ä" where before == "ä", "e" where before == "e": plural = .pluralLong
        case "a" where !isLong: plural = .pluralO
        case "o", "ö", "u", "y": plural = .pluralJ
        case "e" where before == "s": plural = .pluralSet
        default: plural = .pluralI
        }
        let foreign = Pattern.addingI
        let asPlural = plural
        // One word in -et or -it of foreign look (Valmet, Transit) is likelier no plural.
        let isLikely = vowel != "i" && (vowel != "e" || plural != .pluralI)
        return Reading(
            isLikely ? asPlural : foreign, or: isLikely ? foreign : asPlural, harmony,
            why: "a name in -t may be a plural or not")
    }
}
