/// Consonant gradation: k, p and t weaken where the last syllable closes (Turku, Turun), and strengthen the other way
/// round in the words whose base form is the weak one (Rinne, Rinteen).
///
/// The table is that of the language's grammar: kk pp tt lose one; nk mp nt lt rt take on the first sound's colour;
/// t, p, k become d, v and nothing. After s and t they stay, and after any consonant not named here.
enum ConsonantGradation {
    /// The weak form of the letters at the end of a stem: so many letters before the last vowel go, these come.
    struct Step {
        /// How many letters just before the last vowel are replaced.
        let letters: Int
        /// What stands there instead.
        let replacement: String
        /// Whether everyone writes it so; `hk`, for one, is in use both ways.
        var isSure = true
    }

    /// How the consonants before the last letter weaken, or `nil` where they do not.
    ///
    /// - Parameter turnsToJ: Whether the word's stem ends in -e, before which lk and rk leave a j (Kurki, Kurjen).
    static func weakening(of word: Word, turnsToJ: Bool = false) -> Step? {
        let stop = word[fromEnd: 1]
        let before = word[fromEnd: 2]
        guard stop.isStop else { return nil }
        if before == stop {
            // Three consonants deep, as in Tarkka, the double stop still loses one.
            return Step(letters: 2, replacement: String(stop))
        }
        switch (before, stop) {
        case ("n", "k"): return Step(letters: 1, replacement: "g")
        case ("m", "p"): return Step(letters: 1, replacement: "m")
        case ("n", "t"): return Step(letters: 1, replacement: "n")
        case ("l", "t"): return Step(letters: 1, replacement: "l")
        case ("r", "t"): return Step(letters: 1, replacement: "r")
        case ("h", "t"): return Step(letters: 1, replacement: "d")
        case ("l", "p"), ("r", "p"): return Step(letters: 1, replacement: "v")
        case ("l", "k"), ("r", "k"): return Step(letters: 1, replacement: turnsToJ ? "j" : "")
        case ("h", "k"): return Step(letters: 1, replacement: "", isSure: false)
        default: break
        }
        guard before.isVowel else { return nil }
        switch stop {
        case "t": return Step(letters: 1, replacement: "d")
        case "p": return Step(letters: 1, replacement: "v")
        default: return lossOfK(in: word)
        }
    }

    /// A k between vowels goes; between two u or y a v stands for it, and an apostrophe keeps like vowels apart.
    private static func lossOfK(in word: Word) -> Step {
        let (next, before, earlier) = (word.last, word[fromEnd: 2], word[fromEnd: 3])
        if next == before {
            if earlier.isVowel { return Step(letters: 1, replacement: "'") }
            if next == "u" || next == "y" { return Step(letters: 1, replacement: "v") }
        }
        return Step(letters: 1, replacement: "")
    }

    /// How the consonants before a stem's last vowel strengthen, or `nil` where they do not.
    ///
    /// - Parameter place: How many letters from the end the consonant stands: 1 in Rinne, 2 in Kangas.
    static func strengthening(of word: Word, at place: Int) -> Step? {
        let consonant = word[fromEnd: place]
        let before = word[fromEnd: place + 1]
        switch (before, consonant) {
        case ("n", "g"): return Step(letters: 1, replacement: "k")
        case ("m", "m"): return Step(letters: 1, replacement: "p")
        case ("n", "n"), ("l", "l"), ("r", "r"): return Step(letters: 1, replacement: "t")
        case (_, "d"): return Step(letters: 1, replacement: "t")
        case (let before, "v") where before.isVowel || before == "r" || before == "l":
            return Step(letters: 1, replacement: "p")
        case (let before, "k"), (let before, "p"), (let before, "t"):
            guard before.isVowel || before == "l" || before == "r" || before == "n" || before == "m" else { return nil }
            return Step(letters: 1, replacement: String(consonant) + String(consonant))
        default: return nil
        }
    }
}
