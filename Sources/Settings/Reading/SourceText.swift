/// The text of a settings file as Unicode scalars that can be reached by line and column.
///
/// The YAML parser speaks in lines and columns of scalars and ends a text at its first NUL; this is where such texts
/// are refused before it sees them, and where the text around a mistake is looked at.
struct SourceText: Sendable {
    /// Settings written by hand are a few thousand bytes; a hundred times that is a file given by mistake.
    static let sizeLimit = 512 * 1024
    /// Settings nest four levels deep; the limit keeps a hostile file from exhausting the stack.
    static let depthLimit = 64

    private(set) var scalars: [Unicode.Scalar]
    private let lineStarts: [Int]

    /// - Parameter text: Without a byte order mark.
    init(_ text: some StringProtocol) {
        scalars = Array(text.unicodeScalars)
        var starts = [0]
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\n", "\u{85}", "\u{2028}", "\u{2029}": starts.append(index + 1)
            case "\r" where index + 1 == scalars.count || scalars[index + 1] != "\n": starts.append(index + 1)
            default: break
            }
        }
        lineStarts = starts
    }

    var string: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    func offset(of place: TextPlace) -> Int? {
        guard lineStarts.indices.contains(place.line - 1) else { return nil }
        let offset = lineStarts[place.line - 1] + place.column - 1
        return scalars.indices.contains(offset) ? offset : nil
    }

    func place(of offset: Int) -> TextPlace {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return TextPlace(line: low + 1, column: offset - lineStarts[low] + 1)
    }

    /// The place right after the last character.
    var end: TextPlace { place(of: scalars.count) }

    /// The scalars of a line without its line break; empty for a line that is not there.
    func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let end = number < lineStarts.count ? lineStarts[number] : scalars.count
        var line = scalars[lineStarts[number - 1]..<end]
        while let last = line.last, ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(last) { line.removeLast() }
        return line
    }

    func scalar(at place: TextPlace) -> Unicode.Scalar? { offset(of: place).map { scalars[$0] } }

    mutating func replace(at offset: Int, with scalar: Unicode.Scalar) { scalars[offset] = scalar }

    /// The one reason why the text cannot be settings at all, or `nil`.
    func refusal() -> (place: TextPlace, message: String)? {
        if scalars.count > SourceText.sizeLimit {
            return (.start, "this file is too large for settings (over 512 kB) — is it the right file?")
        }
        var depth = 0
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0x85, 0xA0..<0xFFFE, 0x10000...: break
            default:
                let code = String(scalar.value, radix: 16, uppercase: true)
                let unit = String(repeating: "0", count: max(0, 4 - code.count)) + code
                let message = "an unprintable character (U+\(unit)) stands here; settings are plain text — delete it"
                return (place(of: index), message)
            }
            if scalar == "[" || scalar == "{" { depth += 1 }
            if scalar == "]" || scalar == "}" { depth = max(0, depth - 1) }
            if depth > SourceText.depthLimit { return (place(of: index), "the brackets nest too deep for settings") }
        }
        for number in 1...lineStarts.count {
            let marks = line(number).prefix { $0 == "-" || $0 == "?" || $0 == ":" || $0 == " " }.filter { $0 != " " }
            if marks.count > SourceText.depthLimit, line(number).contains(" ") {
                return (TextPlace(line: number, column: 1), "the lists nest too deep for settings")
            }
        }
        return nil
    }
}
