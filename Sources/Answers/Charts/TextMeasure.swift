/// How wide text is likely to be in a sans-serif type, in pixels, without asking a browser.
///
/// A drawing is laid out before anyone knows the fonts of its reader, so widths are those of the wider common types
/// (Verdana and DejaVu against Arial), and text set by them fits in any of these.
enum TextMeasure {
    /// The likely width of `text` at a type size, rounded up.
    static func width(_ text: some StringProtocol, size: Int, bold: Bool = false) -> Int {
        let thousandths = text.reduce(0) { $0 + width(of: $1) }
        return (thousandths * size * (bold ? 111 : 100) + 99_999) / 100_000
    }

    /// The text in lines of at most `width` pixels: broken at blanks, after hyphens, and inside a word only where it is
    /// longer than a line. What does not fit in `lines` ends in `…`.
    static func wrapped(_ text: String, to width: Int, size: Int, bold: Bool = false, lines limit: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for (piece, spaced) in pieces(text) {
            let joined = current.isEmpty ? piece : current + (spaced ? " " : "") + piece
            if Self.width(joined, size: size, bold: bold) <= width {
                current = joined
                continue
            }
            if !current.isEmpty { lines.append(current) }
            current = ""
            for character in piece {
                let longer = current + String(character)
                if !current.isEmpty, Self.width(longer, size: size, bold: bold) > width {
                    lines.append(current)
                    current = String(character)
                } else {
                    current = longer
                }
            }
        }
        if !current.isEmpty { lines.append(current) }
        guard lines.count > limit else { return lines }
        return lines.prefix(limit - 1) + [cut(lines[limit - 1] + "…", to: width, size: size, bold: bold)]
    }

    /// The line, which ends in `…`, with characters taken from before that until it fits.
    private static func cut(_ line: String, to width: Int, size: Int, bold: Bool) -> String {
        var kept = line.dropLast()
        while !kept.isEmpty, Self.width(kept + "…", size: size, bold: bold) > width { kept.removeLast() }
        while kept.last == " " || kept.last == "-" { kept.removeLast() }
        return kept + "…"
    }

    /// The parts between which a line may break, each with whether a blank stands before it.
    private static func pieces(_ text: String) -> [(piece: String, spaced: Bool)] {
        text.split(whereSeparator: \.isWhitespace).flatMap { word in
            var pieces: [(piece: String, spaced: Bool)] = []
            var current = ""
            for character in word {
                current.append(character)
                if character == "-" || character == "/" {
                    pieces.append((current, pieces.isEmpty))
                    current = ""
                }
            }
            if !current.isEmpty { pieces.append((current, pieces.isEmpty)) }
            return pieces
        }
    }

    /// In thousandths of the type size.
    private static func width(of character: Character) -> Int {
        // Most characters are ASCII, and comparing characters is slow.
        guard let ascii = character.asciiValue, character != "\r\n" else { return looked(up: character) }
        return widths[Int(ascii)]
    }

    private static let widths = (0..<128).map { looked(up: Character(Unicode.Scalar(UInt8($0)))) }

    private static func looked(up character: Character) -> Int {
        switch character {
        case "i", "j", "l", "I", "'", "|", "!", ".", ",", ":", ";": 320
        case "f", "t", "r", " ", "\u{A0}", "(", ")", "[", "]", "/", "-": 400
        case "m", "w", "M", "W", "@", "%", "—", "…": 920
        case "A"..."Z", "Ä", "Ö", "Å": 700
        case "0"..."9", "€", "$", "£": 640
        default: DisplayWidth.of(character) * 620
        }
    }
}
