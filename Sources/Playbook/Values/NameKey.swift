/// What two spellings of one company's name have in common: `Kone Oyj`, `KONE` and `Kone, Corp.` share a key.
///
/// Lists from different systems write the same company differently, and a row must find its account by name where it
/// has no domain. Case, punctuation and spaces are folded away, and so are legal forms at the end (and a leading `Oy`,
/// as in `Oy Karl Ab`). Accents are kept: in Finnish `ä` and `a` are different letters, and joining two companies by
/// mistake costs more than a duplicate, which is seen and merged.
package struct NameKey: Hashable, Sendable {
    /// Letters and digits in lower case, without spaces; never empty.
    package let text: String

    /// The key of a name, or `nil` where nothing is left of it (`Oy`, `—`): such a name matches nothing, not even
    /// itself.
    package init?(_ name: String) {
        var words = NameKey.words(of: name)
        if words.count > 1, words.first == "oy" { words.removeFirst() }
        while let count = NameKey.legalFormLength(endOf: words) { words.removeLast(count) }
        guard !words.isEmpty else { return nil }
        text = words.joined()
    }

    /// The name as it stands, without the legal forms at its end: `Pohjolan Metsä Oy` → `Pohjolan Metsä`. The whole
    /// name where nothing else is left.
    package static func withoutLegalForm(_ name: String) -> String {
        var pieces = name.split(whereSeparator: \.isWhitespace).map(String.init)
        let whole = pieces
        if pieces.count > 1, words(of: pieces[0]) == ["oy"] { pieces.removeFirst() }
        while let last = pieces.last, words(of: last).allSatisfy(legalForms.contains) { pieces.removeLast() }
        let kept = pieces.isEmpty ? whole : pieces
        let text = kept.joined(separator: " ")
        return text.last.map { ",;".contains($0) } == true ? String(text.dropLast()) : text
    }

    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in name.lowercased() {
            if character == "ß" {
                word += "ss"
            } else if character.isLetter || character.isNumber {
                word.append(LatinLetters.composed(character))
            } else if character.isWhitespace || separators.contains(character) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Marks that part two words; any other mark stands inside one, as in `A/S` and `Coca-Cola`.
    private static let separators: Set<Character> = [",", ";", ":", "(", ")", "[", "]", "|"]

    /// How many words at the end are one legal form, or `nil` for none.
    private static func legalFormLength(endOf words: [String]) -> Int? {
        guard let last = words.last else { return nil }
        if legalForms.contains(last) { return 1 }
        for length in 2...3 where words.count >= length {
            let end = words.suffix(length)
            if end.allSatisfy({ $0.count == 1 }), spacedForms.contains(end.joined()) { return length }
        }
        return nil
    }

    private static let legalForms: Set<String> = [
        "oy", "oyj", "ab", "abp", "ky", "oü", "gmbh", "ag", "kg", "se", "inc", "incorporated", "ltd", "limited", "llc",
        "llp", "corp", "corporation", "company", "co", "plc", "as", "asa", "aps", "sa", "sanv", "sarl", "srl", "nv",
        "bv",
    ]

    /// Forms also written letter by letter, as `S. A.`; `A. B.` is not among them, being likelier somebody's initials.
    private static let spacedForms: Set<String> = ["sa", "as", "nv", "bv", "plc", "llc"]
}
