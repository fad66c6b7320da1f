package import Inflection
import Liquid
import Playbook

/// The forms of names that messages use: those that the user has set, and the rules of the language for the rest.
///
/// Finnish bends names (Kone, Koneen, Koneessa), and no rule knows them all: what is guessed is flagged on the draft
/// until somebody has looked.
package struct NameForms: Sendable {
    private let inflector: NameInflector

    /// - Parameter overrides: By name and then by case, what the user has set.
    package init(_ overrides: [String: [FinnishCase: String]] = [:]) {
        inflector = NameInflector(overrides: overrides)
    }

    /// The filters that bend names in a language: `{{ account.name | genitive }}` in Finnish, `| possessive` in English.
    func filters(for language: Language) -> [String: Filter] {
        switch language {
        case .english:
            ["possessive": Filter { input, _ in .string(input.text.isEmpty ? "" : EnglishPossessive.of(input.text)) }]
        case .finnish:
            Dictionary(
                uniqueKeysWithValues: FinnishCase.allCases.map { form in
                    let inflector = inflector
                    return (
                        form.rawValue,
                        Filter { input, _ in
                            .string(input.text.isEmpty ? "" : inflector.inflected(input.text, form).text)
                        }
                    )
                })
        }
    }

    /// Why a name that went through a filter may be wrong; `nil` where no filter bent it or the form is sure.
    func guess(bending name: String, through filters: [String]) -> String? {
        guard let form = filters.compactMap(FinnishCase.init(rawValue:)).first else { return nil }
        let inflected = inflector.inflected(name, form)
        return inflected.certainty == .guess ? inflected.reason : nil
    }
}
