extension Pattern {
    private typealias Change = Bending.Change

    /// The way `word` bends by this pattern; the word must end as the pattern says.
    func bending(of word: Word) -> Bending {
        switch self {
        case .weakening, .stiff, .hiatus, .aika: vowelStem(of: word)
        case .elder, .elderJoined, .elderDental, .elderDropping, .meri: elderStem(of: word)
        case .lengtheningE, .lengtheningEStiff: Self.lengtheningE(word, strengthens: self == .lengtheningE)
        case .nen: FixedBending.nen
        case .kse: FixedBending.kse
        case .lengtheningS, .lengtheningSStiff: Self.lengtheningS(word, strengthens: self == .lengtheningS)
        case .de: FixedBending.de
        case .ime, .imeStrengthening: Self.ime(word, strengthens: self == .imeStrengthening)
        case .without: FixedBending.without
        case .addingE: FixedBending.addingE
        case .oneSyllable, .foreignGlide: Self.glide(word)
        case .longVowel: FixedBending.longVowel
        case .addingI: FixedBending.addingI
        case .silent: Self.silent(word)
        case .pluralI, .pluralIStrengthening, .pluralO, .pluralJ, .pluralGlide, .pluralLong, .pluralSet:
            pluralStem(of: word)
        case .mies: FixedBending.mies
        case .given(let bending): bending
        }
    }

    /// The stem before the last letter, with its consonants weakened, and then `vowel`.
    private static func weakened(_ word: Word, vowel: String, turnsToJ: Bool = false) -> Change {
        guard let step = ConsonantGradation.weakening(of: word, turnsToJ: turnsToJ) else {
            return vowel == String(word.last) ? Change(0, "") : Change(1, vowel)
        }
        return Change(1 + step.letters, step.replacement + vowel)
    }

    private func vowelStem(of word: Word) -> Bending {
        let vowel = String(word.last)
        let weak: Change
        switch self {
        case .stiff: weak = Change(0, "")
        case .aika: weak = Change(3, "j" + vowel)
        default: weak = Self.weakened(word, vowel: vowel)
        }
        return Bending(
            weak: weak, strong: Change(0, ""), partitive: Change(0, self == .hiatus ? "tA" : "A"),
            illative: Change(0, vowel + "n"))
    }

    private func elderStem(of word: Word) -> Bending {
        if self == .elderDental {
            // A consonant before the s takes the t's weak colour: kansi, kannen; a vowel leaves d: vesi, veden.
            let before = word[fromEnd: 2]
            let weak = before.isConsonant ? String(before) + "e" : "de"
            return Bending(
                weak: Change(2, weak), strong: Change(2, "te"), partitive: Change(2, "ttA"), illative: Change(2, "teen")
            )
        }
        let weak = Self.weakened(word, vowel: "e", turnsToJ: true)
        let partitive =
            switch self {
            case .elderJoined: Change(1, "tA")
            case .elderDropping: Change(3, "stA")
            case .meri: Change(1, "ta")
            default: Change(1, "eA")
            }
        return Bending(weak: weak, strong: Change(1, "e"), partitive: partitive, illative: Change(1, "een"))
    }

    private static func lengtheningE(_ word: Word, strengthens: Bool) -> Bending {
        let step = strengthens ? ConsonantGradation.strengthening(of: word, at: 1) : nil
        let stem = step.map { Change(1 + $0.letters, $0.replacement + "ee") } ?? Change(0, "e")
        return Bending(weak: stem, strong: stem, partitive: Change(0, "ttA"), illative: stem + "seen")
    }

    private static func lengtheningS(_ word: Word, strengthens: Bool) -> Bending {
        let vowel = String(word[fromEnd: 1])
        let step = strengthens ? ConsonantGradation.strengthening(of: word, at: 2) : nil
        let stem = step.map { Change(2 + $0.letters, $0.replacement + vowel + vowel) } ?? Change(1, vowel)
        return Bending(weak: stem, strong: stem, partitive: Change(0, "tA"), illative: stem + "seen")
    }

    private static func ime(_ word: Word, strengthens: Bool) -> Bending {
        let step = strengthens ? ConsonantGradation.strengthening(of: word, at: 2) : nil
        let stem = step.map { Change(2 + $0.letters, $0.replacement + "ime") } ?? Change(1, "me")
        return Bending(weak: stem, strong: stem, partitive: Change(0, "tA"), illative: stem + "en")
    }

    private static func glide(_ word: Word) -> Bending {
        Bending(
            weak: Change(0, ""), strong: Change(0, ""), partitive: Change(0, "tA"),
            illative: Change(0, "h" + (word.last.isAccentedVowel ? "e" : String(word.last)) + "n"))
    }

    /// The vowel that is heard before the silent letters is repeated after the h: Bordeaux'hon, Renault'hon.
    private static func silent(_ word: Word) -> Bending {
        let heard: String
        if word.ends(in: "eux") || word.ends(in: "ez") || word.ends(in: "er") || word.ends(in: "ier") {
            heard = word.ends(in: "eux") ? "ö" : "e"
        } else if word.ends(in: "oux") || word.ends(in: "ow") {
            heard = word.ends(in: "oux") ? "u" : "uu"
        } else if word.ends(in: "ois") {
            heard = "a"
        } else if word.ends(in: "ais") {
            heard = "e"
        } else {
            heard = "o"
        }
        return Bending(
            weak: Change(0, "'"), strong: Change(0, "'"), partitive: Change(0, "'tA"),
            illative: Change(0, heard == "uu" ? "'hun" : "'h" + heard + "n"))
    }

    private func pluralStem(of word: Word) -> Bending {
        switch self {
        case .pluralO:
            return Bending(
                genitive: Change(2, "Ojen"), plural: Change(2, "Oi"), partitive: Change(2, "OjA"),
                illative: Change(2, "Oihin"))
        case .pluralJ:
            return Bending(
                genitive: Change(1, "jen"), plural: Change(1, "i"), partitive: Change(1, "jA"),
                illative: Change(1, "ihin"))
        case .pluralGlide:
            return Bending(
                genitive: Change(1, "iden"), plural: Change(1, "i"), partitive: Change(1, "itA"),
                illative: Change(1, "ihin"))
        case .pluralLong:
            return Bending(
                genitive: Change(2, "iden"), plural: Change(2, "i"), partitive: Change(2, "itA"),
                illative: Change(2, "isiin"))
        case .pluralSet:
            return Bending(
                genitive: Change(2, "ten"), plural: Change(2, "i"), partitive: Change(2, "iA"),
                illative: Change(2, "iin"))
        case .pluralIStrengthening:
            let step = ConsonantGradation.strengthening(of: word, at: 2)
            let strong = step.map { Change(2 + $0.letters, $0.replacement) } ?? Change(2, "")
            return Bending(
                genitive: strong + "ien", plural: Change(2, "i"), partitive: strong + "iA", illative: strong + "iin",
                essive: strong + "inA")
        default:
            return Bending(
                genitive: Change(2, "ien"), plural: Change(2, "i"), partitive: Change(2, "iA"),
                illative: Change(2, "iin"))
        }
    }
}
