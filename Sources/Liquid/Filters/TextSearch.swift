/// Finding a text in a text, byte by byte.
enum TextSearch {
    /// The longest pattern that is sought by trying each place.
    private static let shortPattern = 16

    /// Where `pattern` first starts in `text`, at `start` or later; time grows with the length of the text alone.
    static func first(of pattern: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard let head = pattern.first else { return start <= text.count ? start : nil }
        guard text.count >= pattern.count else { return nil }
        guard pattern.count <= shortPattern else { return firstOfLong(pattern, in: text, from: start) }
        var index = start
        while index <= text.count - pattern.count {
            if text[index] == head, text[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }

    /// Knuth, Morris and Pratt's search, which never goes back in the text.
    private static func firstOfLong(_ pattern: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        // For each place of the pattern, how much of its beginning stands before that place too.
        var borders = [0]
        var border = 0
        for byte in pattern.dropFirst() {
            while border > 0, byte != pattern[border] { border = borders[border - 1] }
            if byte == pattern[border] { border += 1 }
            borders.append(border)
        }
        var matched = 0
        for index in stride(from: start, to: text.count, by: 1) {
            while matched > 0, text[index] != pattern[matched] { matched = borders[matched - 1] }
            if text[index] == pattern[matched] { matched += 1 }
            if matched == pattern.count { return index - matched + 1 }
        }
        return nil
    }

    /// Where `pattern` last starts in `text`.
    static func last(of pattern: [UInt8], in text: [UInt8]) -> Int? {
        first(of: pattern.reversed(), in: text.reversed(), from: 0).map { text.count - $0 - pattern.count }
    }

    /// The pieces between the places where `pattern` stands; `pattern` is not empty.
    static func pieces(of text: [UInt8], between pattern: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        while let next = first(of: pattern, in: text, from: start) {
            pieces.append(text[start..<next])
            start = next + pattern.count
        }
        pieces.append(text[start...])
        return pieces
    }
}
