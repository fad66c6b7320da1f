/// A name cut where its ending goes: what stays, the word that bends, and what closes the name after it.
///
/// Only the last word of a name bends (`Suvanto Pumps`, `Suvanto Pumpsin`), and of a hyphenated one only its last part;
/// a note in brackets, a closing quotation mark or a sign such as ® stays behind the ending.
struct NameParts {
    /// Everything before the word that bends, unchanged.
    let head: Substring
    /// The word that bends; empty where the name has none.
    let word: Substring
    /// What stays behind the ending.
    let tail: Substring
    /// Whether a sign at the end, such as the mark of `Yahoo!`, goes when the name bends.
    let losesMark: Bool
    /// Whether only a full stop goes, as that of `Inc.` does.
    let losesOnlyStop: Bool

    init(_ name: String) {
        let scalars = name.unicodeScalars
        var end = Self.endOfWord(in: name)
        let tail = name[end...]
        var marks = 0
        var stops = 0
        while end > scalars.startIndex {
            let previous = scalars.index(before: end)
            guard Self.isMark(scalars[previous]) else { break }
            marks += 1
            if scalars[previous] == "." { stops += 1 }
            end = previous
        }
        if end == scalars.startIndex, marks > 0 {
            // A name of marks alone keeps them: there is no word to lose them from.
            (marks, stops) = (0, 0)
            end = name[end...].dropLast(tail.count).endIndex
        }
        var start = end
        while start > scalars.startIndex {
            let previous = scalars.index(before: start)
            if Self.separates(scalars[previous]) { break }
            start = previous
        }
        head = name[..<start]
        word = name[start..<end]
        self.tail = tail
        losesMark = marks > 0
        losesOnlyStop = marks > 0 && marks == stops
    }

    /// Where the word that bends ends: before a closing bracket's whole note, quotation marks, ® and spaces.
    private static func endOfWord(in name: String) -> String.Index {
        let scalars = name.unicodeScalars
        var end = scalars.endIndex
        while end > scalars.startIndex {
            let previous = scalars.index(before: end)
            let scalar = scalars[previous]
            if scalar == ")", let open = scalars[..<previous].lastIndex(of: "("), open > scalars.startIndex,
                scalars[scalars.index(before: open)] == " "
            {
                end = open
            } else if scalar == " " || closes(scalar) {
                end = previous
            } else {
                break
            }
        }
        return end > scalars.startIndex ? end : scalars.endIndex
    }

    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "”", "“", "’", "'", "»", "«", ")", "]", "}", "®", "™", "©": true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", ",", ";", ":", "…": true
        default: false
        }
    }

    private static func separates(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", "–", "—", "/", "&", "+", ".", ",", ":", ";", "(", "[", "{", "\"", "”", "“", "»", "«", "\u{A0}",
            "\u{2011}", "\t", "\n", "\r", "_", "|", "·", "•", "@", "*":
            true
        default: false
        }
    }
}
