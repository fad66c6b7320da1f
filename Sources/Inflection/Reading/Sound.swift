/// What the rules ask of one letter.
extension Unicode.Scalar {
    /// A letter or sign that no rule knows.
    static let stranger: Unicode.Scalar = "\u{FFFD}"
    /// A decimal digit, whichever.
    var isDigit: Bool { ("0"..."9").contains(self) }
    /// A letter that the rules can end a word with.
    var isKnownLetter: Bool {
        ("a"..."z").contains(self) || self == "ä" || self == "ö" || self == "å" || isAccentedVowel
    }
    /// A vowel of Finnish, or one that Finnish reads as one of its own.
    var isVowel: Bool {
        switch self {
        case "a", "e", "i", "o", "u", "y", "ä", "ö", "å": true
        default: isAccentedVowel
        }
    }
    /// A consonant that the rules know.
    var isConsonant: Bool { ("a"..."z").contains(self) && !isVowel }
    /// A letter that only foreign or newly coined names have.
    var isForeign: Bool {
        switch self {
        case "b", "c", "f", "q", "w", "x", "z", "å", "š", "ž", "’", "'", .stranger: true
        default: isAccentedVowel
        }
    }
    /// A vowel with an accent of another language; a name seldom ends in one, and never bends in two ways for it.
    var isAccentedVowel: Bool {
        switch self {
        case "é", "è", "ê", "ë", "á", "à", "â", "ã", "í", "ì", "î", "ï", "ó", "ò", "ô", "õ", "ú", "ù", "û", "ü", "ø",
            "æ":
            true
        default: false
        }
    }
    /// a, o or u: a vowel that calls for a, o and u in the endings.
    var isBackVowel: Bool { self == "a" || self == "o" || self == "u" }
    /// ä, ö or y: a vowel that calls for ä, ö and y in the endings.
    var isFrontVowel: Bool { self == "ä" || self == "ö" || self == "y" }
    /// k, p or t: the consonants that weaken.
    var isStop: Bool { self == "k" || self == "p" || self == "t" }

    /// The letter in lower case, for the letters that the rules know; any other as it is.
    var lowered: Unicode.Scalar {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(value + 32) ?? self
        case 0x160, 0x17D: Unicode.Scalar(value + 1) ?? self
        default: self
        }
    }
    /// A capital among the letters that the rules know.
    var isCapital: Bool { lowered != self }
    /// The capital of a letter, for the letters that an ending or a stem can be written with.
    var raised: Unicode.Scalar {
        switch value {
        case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: Unicode.Scalar(value - 32) ?? self
        default: self
        }
    }
}
