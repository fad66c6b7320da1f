/// Whether a word's endings are spoken in the front of the mouth (ä, ö, y) or in the back (a, o, u).
///
/// The last vowel of either kind decides; e and i belong to both. A word of e and i alone is a front one. Where a back
/// vowel stands two or more syllables before the end, the rest may be a word by itself (Tammer-lift), and where a
/// foreign word writes y it may speak i: those are in use both ways.
struct Harmony: Equatable {
    /// Whether the endings have ä, ö, y.
    let isFront: Bool
    /// Whether everyone would write them so.
    let isSure: Bool

    static let front = Harmony(isFront: true, isSure: true)
    static let back = Harmony(isFront: false, isSure: true)

    init(isFront: Bool, isSure: Bool) {
        self.isFront = isFront
        self.isSure = isSure
    }

    /// The harmony of a word, or of its last part where a capital inside it shows one.
    init(of word: Word) {
        self.init(of: word, from: word.hump)
        if word.hump > 0, isFront, isSure, !word.letters[word.hump...].contains(where: \.isFrontVowel),
            word.letters[..<word.hump].contains(where: \.isBackVowel)
        {
            // The capital shows the seam, yet readers who hear one word go by the whole.
            self = Harmony(isFront: true, isSure: false)
        }
    }

    /// The harmony that the letters from `start` on call for.
    init(of word: Word, from start: Int) {
        let letters = word.letters
        var neutral = 0
        var sawNeutralVowel = false
        var sawSpokenI = false
        var place = letters.count - 1
        while place >= start {
            defer { place -= 1 }
            switch letters[place] {
            case "a", "o", "u", "å":
                // A known native tail was measured from its own start, so this is one part or nobody knows.
                self = Harmony(isFront: false, isSure: neutral < 2 && !sawSpokenI)
                return
            case "ä", "ö", "ø", "æ":
                self = .front
                return
            case "y":
                if Self.isSpokenAsI(letters, place) {
                    sawSpokenI = true
                    neutral += 1
                    continue
                }
                let isMixed = letters[start..<place].contains(where: \.isBackVowel)
                self = Harmony(isFront: true, isSure: !isMixed)
                return
            case let letter where letter.isVowel:
                if !sawNeutralVowel || !letter.glides(into: letters[place + 1]) { neutral += 1 }
                sawNeutralVowel = true
                continue
            default: break
            }
            sawNeutralVowel = false
        }
        self = .front
    }

    /// A y that ends a foreign word (Energy, Disney): spoken i, so it decides nothing.
    private static func isSpokenAsI(_ letters: [Unicode.Scalar], _ place: Int) -> Bool {
        guard place == letters.count - 1, place > 0 else { return false }
        return !letters[..<place].contains(where: \.isFrontVowel)
    }
}
