import Liquid
import Playbook

/// One fixed word or sentence of a page in both languages, side by side so that neither is forgotten.
struct FixedWord: Hashable, Sendable {
    /// The name under which the layout prints it.
    let key: String
    let english: String
    let finnish: String

    init(_ key: String, _ english: String, _ finnish: String) {
        self.key = key
        self.english = english
        self.finnish = finnish
    }

    /// The words of a page by their names, for its layout.
    static func values(_ words: [FixedWord], _ language: Language) -> Value {
        .object(Object(words.map { ($0.key, Value.string(language.said($0.english, $0.finnish))) }))
    }
}
