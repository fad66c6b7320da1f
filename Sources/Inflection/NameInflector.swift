/// Finnish names in every case: companies, people, places and products.
///
/// A message in Finnish cannot stand without bending the receiver's name, and a name bent wrongly is worse than none.
/// So the rules say how sure they are, what was given by hand goes before them, and a form in doubt says what the doubt
/// is. The rules are those of the Finnish grammar (VISK §§ 41–87) and of the advice of the Institute for the Languages
/// of Finland on names, abbreviations and foreign words.
///
/// Only the last word bends, and what stands before it is never touched.
package struct NameInflector: Sendable {
    private let overrides: Overrides

    /// - Parameter overrides: Forms given by hand, by name and then by case. A name is a whole one or the last word of
    ///   one; both are matched letter for letter. The genitive alone settles the other cases that have its stem.
    package init(overrides: [String: [FinnishCase: String]] = [:]) {
        self.overrides = Overrides(overrides)
    }

    /// The name in a case. Never fails: an empty name stays empty, and one that no rule reaches takes a colon.
    package func inflected(_ name: String, _ finnishCase: FinnishCase) -> InflectedName {
        if let given = overrides.form(of: name, finnishCase, head: "") { return given }
        let parts = NameParts(name)
        if !parts.head.isEmpty, let given = overrides.form(of: String(parts.word), finnishCase, head: parts.head) {
            return given.followed(by: parts.tail)
        }
        guard name.utf8.contains(where: { $0 > 0x20 }) else { return .guess(name, because: "there is no name") }
        let word = Word(parts.word)
        let rendering = Rendering(parts: parts, word: word, finnishCase: finnishCase)
        guard let reading = NameReading.reading(of: word, in: parts) else {
            let ending = Reading(
                Abbreviation.colon(partitive: "A", illative: "iin"), Harmony(isFront: false, isSure: false))
            return rendering.result(of: ending.warned("the name ends in a sign that has no Finnish ending"))
        }
        return rendering.result(of: reading, doubt: NameReading.doubt(about: word, in: parts))
    }
}
