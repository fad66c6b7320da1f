import Answers

/// A character as it is put on the screen: never one that a terminal obeys, never one without width.
struct VisibleCharacter {
    let text: String
    let width: Int
    /// Whether every terminal gives it the same width. Those that know no joined emoji give each part its own room, so
    /// after such a character the column has to be said again.
    let isCertain: Bool

    init(_ character: Character) {
        let scalars = character.unicodeScalars
        if let ascii = character.asciiValue {
            self.init(ascii >= 0x20 && ascii != 0x7F ? String(character) : ascii == 0x09 ? " " : "\u{FFFD}", 1)
            return
        }
        // Invisible characters and a mark that has nothing to stand on are shown as something that can be deleted.
        guard !scalars.contains(where: Self.isObeyed), DisplayWidth.of(character) > 0 else {
            self.init("\u{FFFD}", 1)
            return
        }
        let isPicture = scalars.count > 1 && scalars.dropFirst().contains { !Self.isMark($0) }
        self.init(String(character), DisplayWidth.of(character), isCertain: !isPicture)
    }

    private init(_ text: String, _ width: Int, isCertain: Bool = true) {
        self.text = text
        self.width = width
        self.isCertain = isCertain
    }

    /// Control characters, and the marks that reorder what is read.
    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        // A variation selector is a mark, but one that makes a picture of a letter.
        guard scalar != "\u{FE0F}" else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// A text as it is put on one row, cut with `…` where it is wider than there is room.
    static func row(_ text: some StringProtocol, room: Int) -> (text: String, width: Int) {
        guard room > 0 else { return ("", 0) }
        var result = ""
        var width = 0
        // Where the text up to the last column but one ends, in case it has to be cut there.
        var short = (text: "", width: 0)
        for character in text {
            let next = VisibleCharacter(character)
            if width + next.width > room { return (short.text + "…", short.width + 1) }
            result += next.text
            width += next.width
            if width < room { short = (result, width) }
        }
        return (result, width)
    }
}
