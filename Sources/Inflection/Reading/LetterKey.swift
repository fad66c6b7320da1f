/// A word of up to twelve letters as one number, five bits a letter, the last letter lowest.
///
/// Looking a word up is then no comparing of strings, and each longer ending of a word costs one step more.
struct LetterKey {
    /// The most letters that fit.
    static let longest = 12
    /// The letters; no two words share a number, since no letter is 0.
    private(set) var bits: UInt64 = 0
    /// How many letters there are.
    private(set) var count = 0

    /// Puts a letter before the others; `false` where it is none of a to z, å, ä, ö, ü, or where there is no room.
    mutating func prepend(_ letter: Unicode.Scalar) -> Bool {
        let code: UInt64
        switch letter {
        case "a"..."z": code = UInt64(letter.value - 96)
        case "å": code = 27
        case "ä": code = 28
        case "ö": code = 29
        case "ü": code = 30
        default: return false
        }
        guard count < Self.longest else { return false }
        bits |= code << UInt64(5 * count)
        count += 1
        return true
    }

    /// The words of a list, parted by spaces or new lines, each with its key.
    ///
    /// Every word must fit: the lists are ours, so one that does not is our own slip and stops the program.
    static func keys(of list: String) -> [UInt64] {
        list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
            var key = LetterKey()
            for scalar in word.unicodeScalars.reversed() {
                precondition(key.prepend(scalar), "\(word) does not fit a list of words")
            }
            return key.bits
        }
    }
}
