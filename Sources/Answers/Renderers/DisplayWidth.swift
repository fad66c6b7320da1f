/// How many columns text takes on a terminal, counted by what people see as one character.
///
/// Columns can only line up when `Ääkköset`, `東京` and an emoji are counted as a terminal draws them: most characters
/// take one column, East Asian wide ones and emoji two, and combining marks none.
package enum DisplayWidth {
    /// The columns of a text.
    package static func of(_ text: some StringProtocol) -> Int {
        let bytes = text.utf8
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The columns of one character as people count them.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        // Before the combining marks begin, every character that is shown is one column wide.
        if first.value < 0x300, scalars.count == 1 { return 1 }
        // A variation selector asks for the emoji's picture where the plain character would be one column wide.
        if scalars.contains("\u{FE0F}") || first.properties.isEmojiPresentation { return 2 }
        if (0x1F1E6...0x1F1FF).contains(first.value) { return scalars.count > 1 ? 2 : 1 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(first) ? 2 : 1
        }
    }

    /// The text cut to at most `columns`, with `…` as its last character where anything was cut.
    package static func cut(_ text: String, to columns: Int) -> String {
        guard of(text) > columns else { return text }
        var result = ""
        var width = 0
        for character in text {
            let next = width + of(character)
            if next > columns - 1 { break }
            result.append(character)
            width = next
        }
        while result.last == " " { result.removeLast() }
        return result + "…"
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        wideRanges.contains { $0.contains(scalar.value) }
    }

    /// The blocks whose characters are wide or fullwidth in Unicode's East Asian Width property (UAX #11).
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}
