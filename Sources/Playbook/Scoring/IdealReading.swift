/// An ideal customer made ready to be compared with many companies and people.
///
/// Ten thousand titles are compared with the same few phrases, so the phrases are taken apart once.
struct IdealReading: Sendable {
    /// What a person's title and role say.
    struct Person: Hashable, Sendable {
        var isStudent: Bool
        /// Whether the person has no say in buying.
        var isWrongDecisionMaker: Bool
        /// The target title that the title holds; `nil` for somebody without a say, whatever the title holds.
        var targetTitle: String?
    }

    private struct Phrase: Hashable, Sendable {
        var text: String
        var words: [String]

        init(_ text: String) {
            self.text = text
            words = IdealReading.words(of: text)
        }

        func stands(in title: [String]) -> Bool {
            guard !words.isEmpty, title.count >= words.count else { return false }
            // Finnish writes compounds as one word: `insinööriopiskelija` is an `opiskelija`. A short word at the end
            // of a longer one is too often chance.
            if words.count == 1, words[0].count >= 7 { return title.contains { $0.hasSuffix(words[0]) } }
            return (0...title.count - words.count).contains { title[$0..<$0 + words.count].elementsEqual(words) }
        }
    }

    let ideal: IdealCustomer
    private let industries: Set<[String]>
    private let titles: [Phrase]
    private let wrongTitles: [Phrase]
    private let studentTitles: [Phrase]

    init(_ ideal: IdealCustomer) {
        self.ideal = ideal
        industries = Set(ideal.industries.map(IdealReading.words).filter { !$0.isEmpty })
        titles = ideal.titles.map(Phrase.init)
        wrongTitles = ideal.wrongTitles.map(Phrase.init)
        studentTitles = ideal.studentTitles.map(Phrase.init)
    }

    func isTarget(industry: String) -> Bool { industries.contains(IdealReading.words(of: industry)) }

    func reading(of contact: Contact) -> Person {
        let words = contact.title.map(IdealReading.words) ?? []
        let isStudent = studentTitles.contains { $0.stands(in: words) }
        let isWrong =
            contact.role.map(ideal.wrongRoles.contains) ?? false || wrongTitles.contains { $0.stands(in: words) }
        // A right word in the title of somebody without a say (`assistant to the CFO`) earns nothing.
        let target = isStudent || isWrong ? nil : titles.first { $0.stands(in: words) }
        return Person(isStudent: isStudent, isWrongDecisionMaker: isWrong, targetTitle: target?.text)
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0.map(LatinLetters.composed)) }
    }
}
