/// A question that qualifies a lead: asked in order of weight, answered by one of a few words, each with its points and
/// with what the seller makes of it (playbook, section 7).
package struct QualifyingQuestion: Hashable, Sendable {
    /// Whom an answer speaks for.
    package enum Scope: String, Word {
        /// One answer of anybody at the company is enough.
        case company
        /// Everybody is asked.
        case person

        package static var called: String { "whom an answer speaks for" }
    }

    /// One of the answers that may be given.
    package struct Choice: Hashable, Sendable {
        /// What is typed, such as `this-year`.
        package var word: String
        /// The answer as it is read out, per language.
        package var text: [Language: String]
        package var points: Int
        /// A type of touch that the answer counts as; its own otherwise.
        package var countsAs: String?
        /// The clause that reads after “You told us that …” / “Kerroit, että …”.
        package var say: [Language: String]
        /// What the seller does with it, as a sentence.
        package var pitch: [Language: String]

        package init(
            _ word: String, text: [Language: String], points: Int = 0, countsAs: String? = nil,
            say: [Language: String] = [:], pitch: [Language: String] = [:]
        ) {
            self.word = word
            self.text = text
            self.points = points
            self.countsAs = countsAs
            self.say = say
            self.pitch = pitch
        }
    }

    /// What is typed, such as `timing`.
    package var handle: String
    package var text: [Language: String]
    /// The heaviest is asked first.
    package var weight: Int
    package var scope: Scope
    /// The roles in the buying group that are asked; everybody where none is named.
    package var roles: Set<BuyingRole>
    /// The handles of the segments that are asked; every one where none is named.
    package var segments: Set<String>
    /// How old an answer may be before it is asked for again; its points expire with it.
    package var againAfterDays: Int
    package var choices: [Choice]

    package static let standardAgainAfterDays = 180

    package init(
        _ handle: String, text: [Language: String], weight: Int, scope: Scope = .company,
        roles: Set<BuyingRole> = [], segments: Set<String> = [],
        againAfterDays: Int = QualifyingQuestion.standardAgainAfterDays, choices: [Choice]
    ) {
        self.handle = handle
        self.text = text
        self.weight = weight
        self.scope = scope
        self.roles = roles
        self.segments = segments
        self.againAfterDays = againAfterDays
        self.choices = choices
    }

    /// The answer of a word.
    package func choice(_ word: String) -> Choice? { choices.first { $0.word == word } }

    /// The type of the touch that an answer is kept as, by which rules of scoring know it.
    package func touchType(of choice: Choice) -> String { choice.countsAs ?? "answer-\(handle)-\(choice.word)" }

    /// Whether it is asked of somebody in a role at a company of a segment.
    package func isFor(role: BuyingRole?, segments: Set<String>) -> Bool {
        (roles.isEmpty || role.map(roles.contains) ?? false)
            && (self.segments.isEmpty || !self.segments.isDisjoint(with: segments))
    }
}

extension Dictionary<Language, String> {
    /// The text in a language, else in the other.
    package func written(in language: Language) -> String? {
        self[language] ?? Language.allCases.lazy.compactMap { self[$0] }.first
    }
}
