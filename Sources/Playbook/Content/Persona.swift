/// A sort of buyer that messages and content are made for, known by the words of a title or a department.
package struct Persona: Hashable, Sendable {
    /// As templates name it: `cfo`.
    package var handle: String
    /// Words that stand in the title or the department of such a person.
    package var phrases: [String]

    package init(handle: String, phrases: [String]) {
        self.handle = handle
        self.phrases = phrases
    }

    /// Those that the shipped templates are written for; the words are ours.
    package static let standard = [
        Persona(
            handle: "cfo",
            phrases: ["chief financial officer", "cfo", "finance director", "finance", "talousjohtaja", "talous"]),
        Persona(
            handle: "cio",
            phrases: [
                "chief information officer", "cio", "chief digital officer", "it director", "it",
                "tietohallintojohtaja",
                "tietohallinto",
            ]),
        Persona(
            handle: "vp-marketing",
            phrases: ["marketing", "chief marketing officer", "cmo", "markkinointijohtaja", "markkinointi"]),
        Persona(
            handle: "operations",
            phrases: [
                "operations", "chief operating officer", "coo", "production", "service", "services", "tuotantojohtaja",
                "tuotanto", "huolto", "operatiivinen johtaja",
            ]),
    ]

    /// What people are called who are none of the personas.
    package static let others = "anyone else"

    /// The first persona whose words stand in somebody's title, else in their department; `nil` for none.
    package static func of(title: String?, department: String?, among personas: [Persona]) -> Persona? {
        for text in [title, department] {
            guard let text else { continue }
            let words = SoughtPhrase.words(of: text)
            if let persona = personas.first(where: { persona in
                persona.phrases.contains { SoughtPhrase($0).stands(in: words) }
            }) {
                return persona
            }
        }
        return nil
    }
}
