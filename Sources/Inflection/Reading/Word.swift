/// The last word of a name as the rules read it: its letters in lower case, one a character.
///
/// A letter written with a separate accent is read as the composed one, so that `ä` is `ä` however it was typed; a
/// character that is no letter of ours becomes one stranger, so that positions here and in the name agree.
struct Word {
    /// The letters in lower case.
    let letters: [Unicode.Scalar]
    /// Where the last part of a name such as `LähiTapiola` begins, as the capital inside it tells; 0 where none does.
    let hump: Int
    /// Whether it is written in capitals alone.
    let isCapitals: Bool
    /// Whether the last letter is a capital.
    let endsInCapital: Bool

    init(_ text: Substring) {
        var letters: [Unicode.Scalar] = []
        letters.reserveCapacity(text.utf8.count)
        // Below the combining marks every scalar is a character by itself, which spares the costly breaking.
        if text.utf8.allSatisfy({ $0 < 0xCC }) {
            letters.append(contentsOf: text.unicodeScalars)
        } else {
            letters.append(contentsOf: text.lazy.map(Self.composed))
        }
        var hump = 0
        var hasSmall = false
        var hasCapital = false
        var wasSmall = false
        for place in letters.indices {
            let lowered = letters[place].lowered
            if lowered != letters[place] {
                hasCapital = true
                if wasSmall { hump = place }
                wasSmall = false
                letters[place] = lowered
            } else if lowered.isKnownLetter {
                hasSmall = true
                wasSmall = true
            }
        }
        self.letters = letters
        self.hump = hump
        isCapitals = hasCapital && !hasSmall
        endsInCapital = text.unicodeScalars.last?.isCapital ?? false
    }

    var count: Int { letters.count }
    var last: Unicode.Scalar { letters.last ?? .stranger }

    /// The letter so many places before the end (0 is the last); a stranger before the beginning.
    subscript(fromEnd place: Int) -> Unicode.Scalar {
        place < letters.count ? letters[letters.count - 1 - place] : .stranger
    }

    /// Whether the word ends in the given letters.
    func ends(in ending: StaticString) -> Bool {
        ending.withUTF8Buffer { bytes in
            var place = letters.count
            var rest = bytes.count
            while rest > 0 {
                guard place > 0 else { return false }
                place -= 1
                let value = letters[place].value
                if value < 0x80 {
                    guard bytes[rest - 1] == UInt8(value) else { return false }
                    rest -= 1
                } else {
                    guard value < 0x800, rest > 1, bytes[rest - 1] == UInt8(0x80 | value & 0x3F),
                        bytes[rest - 2] == UInt8(0xC0 | value >> 6)
                    else { return false }
                    rest -= 2
                }
            }
            return true
        }
    }

    /// Whether every letter is one that Finnish writes in words of its own.
    var isNativelySpelled: Bool { !letters.contains(where: \.isForeign) }

    /// Whether no letter betrays a foreign or newly coined name: none that Finnish lacks, and no vowels of both kinds
    /// within the last part.
    var looksNative: Bool {
        guard isNativelySpelled else { return false }
        var hasBack = false
        var hasFront = false
        for letter in letters[hump...] {
            switch letter {
            case let letter where letter.isBackVowel: hasBack = true
            case let letter where letter.isFrontVowel: hasFront = true
            default: break
            }
        }
        return !(hasBack && hasFront)
    }

    /// How many vowels sound apart, a long vowel or a diphthong counting once.
    func syllables(from start: Int = 0) -> Int {
        var count = 0
        var place = start
        while place < letters.count {
            defer { place += 1 }
            guard letters[place].isVowel else { continue }
            count += 1
            if place + 1 < letters.count, letters[place].glides(into: letters[place + 1]) { place += 1 }
        }
        return count
    }

    private static func composed(_ character: Character) -> Unicode.Scalar {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return .stranger }
        guard scalars.count > 1 else { return first }
        guard scalars.count == 2, let mark = scalars.last else { return .stranger }
        switch (first, mark.value) {
        case ("a", 0x308): return "ä"
        case ("o", 0x308): return "ö"
        case ("A", 0x308): return "Ä"
        case ("O", 0x308): return "Ö"
        case ("a", 0x30A): return "å"
        case ("A", 0x30A): return "Å"
        case ("e", 0x301): return "é"
        default: return .stranger
        }
    }
}

extension Unicode.Scalar {
    /// Whether this vowel and the next sound as one: a long vowel or a diphthong of Finnish.
    func glides(into next: Unicode.Scalar) -> Bool {
        if self == next { return isVowel }
        switch (self, next) {
        case ("a", "i"), ("e", "i"), ("o", "i"), ("u", "i"), ("y", "i"), ("ä", "i"), ("ö", "i"),
            ("a", "u"), ("e", "u"), ("i", "u"), ("o", "u"), ("ä", "y"), ("ö", "y"), ("e", "y"), ("i", "y"),
            ("u", "o"), ("y", "ö"), ("i", "e"):
            return true
        default: return false
        }
    }
}
