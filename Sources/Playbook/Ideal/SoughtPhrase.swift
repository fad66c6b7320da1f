/// Words looked for in what somebody wrote of a company: `field service`, `SAP`.
///
/// They must stand together and in order. The last may go on by up to four letters where it has four itself, so that
/// `forecast` finds `forecasts` and `huoltojärjestelmä` finds `huoltojärjestelmän`: Finnish bends names.
struct SoughtPhrase: Hashable, Sendable {
    /// How many letters an ending has at most.
    private static let ending = 4

    let text: String
    private let words: [String]

    init(_ text: String) {
        self.text = text
        words = SoughtPhrase.words(of: text)
    }

    /// Whether it stands in a text, taken apart by ``words(of:)``.
    func stands(in text: [String]) -> Bool {
        guard let last = words.last, text.count >= words.count else { return false }
        return (0...text.count - words.count).contains { start in
            let found = text[start..<start + words.count]
            guard found.dropLast().elementsEqual(words.dropLast()), let end = found.last else { return false }
            if end == last { return true }
            return last.count >= 4 && end.hasPrefix(last) && end.count - last.count <= Self.ending
        }
    }

    /// A text's words in lower case, without its marks.
    static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0.map(LatinLetters.composed)) }
    }
}
