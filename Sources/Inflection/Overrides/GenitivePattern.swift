/// The patterns that a given form may reveal, in the order in which they are tried.
enum GenitivePattern {
    /// Those whose genitive leaves no doubt about the other cases; the old words in -i show too little, and follow the
    /// lexicon.
    static let all: [Pattern] = [
        .nen, .kse, .de, .without, .imeStrengthening, .ime, .lengtheningE, .lengtheningEStiff, .lengtheningS,
        .lengtheningSStiff, .silent, .addingI, .addingE, .weakening, .stiff,
    ]
}

extension Pattern {
    /// Whether a word of these letters can bend by the pattern at all.
    func fits(_ word: Word) -> Bool {
        let last = word.last
        let before = word[fromEnd: 1]
        switch self {
        case .nen: return word.ends(in: "nen")
        case .kse: return last == "s" && before.isVowel
        case .de: return word.ends(in: "us") || word.ends(in: "ys")
        case .without: return word.ends(in: "ton") || word.ends(in: "tön")
        case .ime, .imeStrengthening: return word.ends(in: "in")
        case .lengtheningE, .lengtheningEStiff: return last == "e"
        case .lengtheningS, .lengtheningSStiff: return last == "s" && before.isVowel
        case .silent, .addingI, .addingE: return last.isConsonant
        // Two vowels at the end bend in ways that the genitive does not show.
        case .weakening, .stiff: return last.isVowel && !before.isVowel
        default: return false
        }
    }
}
