/// Names that end in letters nobody speaks: Renault'n, Bordeaux'n. The apostrophe marks where speech stopped.
///
/// Which names are spoken so is known to readers, not to their letters, so the families are guesses.
struct SilentEnd: StemClass {
    func reading(of word: Word) -> Reading? {
        let isFrench =
            word.ends(in: "aux") || word.ends(in: "eux") || word.ends(in: "oux") || word.ends(in: "ault")
            || word.ends(in: "ois") || word.ends(in: "ais") || word.ends(in: "ez") || word.ends(in: "eau")
        let isEnglish = word.last == "w" && word[fromEnd: 1].isVowel
        let isEither = word.ends(in: "ier") || word.ends(in: "eot") || word.ends(in: "mont")
        guard isFrench || isEnglish || isEither else { return nil }
        guard !word.ends(in: "eau") else {
            return Reading(
                Pattern.stiff, or: Pattern.silent, .back,
                why: "a French end is written with an apostrophe or without")
        }
        let silent = Pattern.silent
        let spoken = Pattern.addingI
        let isLikely =
            word.last == "w" && word[fromEnd: 1] == "o" || isFrench && !word.ends(in: "ez") && !word.ends(in: "ais")
        return Reading(
            isLikely ? silent : spoken, or: isLikely ? spoken : silent, Harmony(of: word),
            why: "it depends on whether the last letters are spoken")
    }
}
