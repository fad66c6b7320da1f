/// A line up to the cursor: the words that are whole, and the one that is being typed.
///
/// `LineTokens` reads lines that are finished and refuses an open quotation mark; here the last word is always open.
struct LinePart: Hashable {
    var words: [String] = []
    /// The word at the cursor, without its quotation marks; empty behind a blank.
    var current = ""
    /// Where it begins, with its quotation mark, as an offset in UTF-8.
    var start = 0

    init(_ line: Substring) {
        var quote: Character?
        var isOpen = false
        var offset = 0
        var isEscaped = false
        for character in line {
            let width = character.utf8.count
            if !isOpen, !character.isWhitespace {
                (isOpen, start, current) = (true, offset, "")
            }
            switch (character, quote) {
            case _ where isEscaped:
                current.append(character)
                isEscaped = false
            case ("\\", _): isEscaped = true
            case ("\"", nil), ("'", nil): quote = character
            case (let mark, let open?) where mark == open: quote = nil
            case (_, nil) where character.isWhitespace:
                if isOpen { words.append(current) }
                (isOpen, current, start) = (false, "", offset + width)
            default: current.append(character)
            }
            offset += width
        }
        if !isOpen { start = offset }
    }
}
