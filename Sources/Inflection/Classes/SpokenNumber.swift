/// A name that ends in a number: the ending follows a colon and the numeral as it is read (4:ää, neljää).
enum SpokenNumber {
    /// How what ends in these digits bends; a guess but for the genitive, since an English name may be read in English.
    static func reading(of word: Word) -> Reading? {
        guard word.last.isDigit else { return nil }
        let isTeen = word[fromEnd: 1] == "1" && word[fromEnd: 0] != "0" && !word[fromEnd: 2].isDigit
        let (partitive, illative, harmony) = isTeen ? digit(word.last, ofTeen: true) : numeral(word)
        return Reading(
            Abbreviation.colon(partitive: partitive, illative: illative),
            or: Abbreviation.colon(partitive: "iA", illative: "iin"),
            Harmony(isFront: harmony.isFront, isSure: false), why: "a number in a name may be read in another language")
    }

    private static func numeral(_ word: Word) -> (String, String, Harmony) {
        guard word.last == "0" else { return digit(word.last, ofTeen: false) }
        var zeros = 0
        while word[fromEnd: zeros] == "0" { zeros += 1 }
        guard word[fromEnd: zeros].isDigit else { return ("a", "aan", .back) }  // nolla
        switch zeros {
        case 1: return ("tä", "een", .front)  // kymmenen
        case 2: return ("a", "aan", .back)  // sata
        case 3...5: return ("ta", "een", .back)  // tuhat
        default: return ("a", "aan", .back)  // miljoona
        }
    }

    /// The teens end as their first digit does, and -toista behind it makes no ending of its own.
    private static func digit(_ digit: Unicode.Scalar, ofTeen: Bool) -> (String, String, Harmony) {
        switch digit {
        case "1": ("tä", "een", .front)
        case "2": ("ta", "een", .back)
        case "3": ("a", "een", .back)
        case "4": ("ää", "ään", .front)
        case "5": ("tä", "een", .front)
        case "6": ("ta", "een", .back)
        case "7": ("ää", "ään", .front)
        case "8": ("aa", "aan", .back)
        case "9": ("ää", "ään", .front)
        default: ("a", "aan", .back)
        }
    }
}
