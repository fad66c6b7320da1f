/// The short names that people type for things: `pohjolan-metsa`, `liisa.virtanen`.
///
/// A handle is made from a name once and then kept, so it must be easy to type on any keyboard: lower-case ASCII
/// letters and digits, words joined by `-`. It is never used as a path.
package enum Handle {
    /// A handle from any name, or `nil` where the name has no Latin letter or digit.
    package static func of(_ name: String) -> String? {
        var words: [String] = []
        var word = ""
        for character in name.lowercased() {
            if apostrophes.contains(character) { continue }  // `O'Brien` is one word.
            let plain = LatinLetters.plain(character) ?? ""
            if plain.isEmpty {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word += plain
            }
        }
        if !word.isEmpty { words.append(word) }
        return words.isEmpty ? nil : words.joined(separator: "-")
    }

    /// Whether a text is a handle: `kone`, or for people `liisa.virtanen`.
    package static func isHandle(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            of(String(part)).map { $0.utf8.elementsEqual(part.utf8) } ?? false
        }
    }

    private static let apostrophes: Set<Character> = ["'", "’", "`", "´"]

    /// A company's handle, without its legal form: `Pohjolan Metsä Oy` → `pohjolan-metsa`.
    package static func ofCompany(_ name: String) -> String? { of(NameKey.withoutLegalForm(name)) ?? of(name) }

    /// A person's handle: `Liisa`, `Mäki-Virtanen` → `liisa.maki-virtanen`.
    package static func ofPerson(first: String, last: String) -> String? {
        let parts = [of(first), of(last)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ".")
    }
}

/// The handle itself, or with the first of `-2`, `-3` … that nobody has.
package func uniqueHandle(_ base: String, taken: (String) throws -> Bool) rethrows -> String {
    var candidate = base
    var number = 2
    while try taken(candidate) {
        candidate = "\(base)-\(number)"
        number += 1
    }
    return candidate
}
