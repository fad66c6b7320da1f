/// Where characters, words and lines begin and end, as offsets in UTF-8.
extension EditBuffer {
    func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }

    func slice(_ range: Range<Int>) -> String { String(text[index(range.lowerBound)..<index(range.upperBound)]) }

    private func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }

    private func isBoundary(_ offset: Int) -> Bool {
        offset == 0 || offset == text.utf8.count || String.Index(index(offset), within: text) != nil
    }

    /// The nearest place between two characters that is not before an offset.
    func boundary(atOrAfter offset: Int) -> Int {
        isBoundary(offset) ? offset : self.offset(text.index(after: index(offset)))
    }

    /// The nearest place between two characters that is not behind an offset.
    func boundary(atOrBefore offset: Int) -> Int {
        isBoundary(offset) ? offset : characterBefore(boundary(atOrAfter: offset))
    }

    func characterBefore(_ offset: Int) -> Int {
        offset == 0 ? 0 : self.offset(text.index(before: index(offset)))
    }

    func characterAfter(_ offset: Int) -> Int {
        offset == text.utf8.count ? offset : self.offset(text.index(after: index(offset)))
    }

    /// Letters, figures and what binds them; so `--tier` and `liisa.virtanen` are gone through in steps.
    static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
            // Emoji and other pictures move as words of their own do.
            || (!character.isWhitespace && !character.isPunctuation && !character.isSymbol && !character.isASCII)
    }

    func wordStart(before offset: Int, isWord: (Character) -> Bool) -> Int {
        var place = index(offset)
        while place > text.startIndex, !isWord(text[text.index(before: place)]) { place = text.index(before: place) }
        while place > text.startIndex, isWord(text[text.index(before: place)]) { place = text.index(before: place) }
        return self.offset(place)
    }

    func wordEnd(after offset: Int) -> Int {
        var place = index(offset)
        while place < text.endIndex, !Self.isWord(text[place]) { place = text.index(after: place) }
        while place < text.endIndex, Self.isWord(text[place]) { place = text.index(after: place) }
        return self.offset(place)
    }

    var lineStart: Int { lineStart(at: cursor) }

    var lineEnd: Int { lineEnd(at: cursor) }

    func lineStart(at offset: Int) -> Int {
        let before = text.utf8[..<index(offset)]
        return before.lastIndex(of: UInt8(ascii: "\n")).map { self.offset($0) + 1 } ?? 0
    }

    func lineEnd(at offset: Int) -> Int {
        text.utf8[index(offset)...].firstIndex(of: UInt8(ascii: "\n")).map { self.offset($0) } ?? text.utf8.count
    }

    /// The place `column` characters into a line, or its end.
    func place(_ column: Int, from start: Int, to end: Int) -> Int {
        let line = text[index(start)..<index(end)]
        return offset(line.index(line.startIndex, offsetBy: column, limitedBy: line.endIndex) ?? line.endIndex)
    }
}
