/// The Latin letters with marks, and the plain letters that people type for them.
///
/// One table serves handles (which drop the marks) and matching keys (which keep them). Characters compare by canonical
/// equivalence, so a letter is found whether it arrives as one code point or as a letter and a combining mark.
package enum LatinLetters {
    /// The plain letters and digits for a lower-case character (`ä` → `a`, `ß` → `ss`, `7` → `7`), or `nil` where there
    /// are none: for punctuation, and for letters that are not Latin.
    package static func plain(_ letter: Character) -> String? {
        if let byte = letter.asciiValue { return isPlain(byte) ? String(letter) : nil }
        if let plain = table[letter] { return plain }
        let base = letter.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        guard !base.isEmpty, base.count < letter.unicodeScalars.count else { return nil }
        guard base.allSatisfy({ $0.isASCII && isPlain(UInt8($0.value)) }) else { return nil }
        return String(String.UnicodeScalarView(base))
    }

    /// The letter in its one-code-point form where the table has it, so that two spellings of `ä` are the same bytes.
    package static func composed(_ letter: Character) -> Character {
        guard !letter.isASCII, let index = table.index(forKey: letter) else { return letter }
        return table[index].key
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static let table: [Character: String] = {
        let rows: [(marked: String, plain: String)] = [
            ("äåáàâãāăą", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("éèêëēĕėęě", "e"), ("ĝğġģ", "g"),
            ("ĥħ", "h"), ("íìîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
            ("öóòôõøōŏő", "o"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"),
            ("üúùûũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
        ]
        var table: [Character: String] = [:]
        for row in rows {
            for letter in row.marked { table[letter] = row.plain }
        }
        return table
    }()
}
