/// What was asked of a person and of the colleagues, and what is still to be asked, the most important first.
package struct QuestionSheet: Hashable, Sendable {
    /// A question with the answer that stands.
    package struct Answered: Hashable, Sendable {
        package let question: QualifyingQuestion
        package let answer: LeadAnswer
        /// What the answer means; `nil` where the settings know the word no more.
        package var choice: QualifyingQuestion.Choice? { question.choice(answer.answer) }
    }

    /// The answers that stand, in the order of the questions.
    package let answered: [Answered]
    /// The answers that have grown too old.
    package let stale: [Answered]
    /// What to ask, the heaviest first; of equal ones the first of the settings.
    package let open: [QualifyingQuestion]

    /// The sheet of a person.
    ///
    /// - Parameters:
    ///   - segments: The handles of the company's segments.
    ///   - answers: Those of the whole company, in any order; those of other companies are the caller's to leave out.
    package init(
        of contact: Contact, segments: Set<String>, questions: [QualifyingQuestion], answers: [LeadAnswer], on day: Day
    ) {
        let asked = questions.enumerated().filter { $0.element.isFor(role: contact.role, segments: segments) }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
        var answered: [Answered] = []
        var stale: [Answered] = []
        var open: [QualifyingQuestion] = []
        for question in asked {
            let candidates = answers.filter {
                $0.question == question.handle && $0.day <= day
                    && (question.scope == .company || $0.contact == contact.id)
            }
            // What the person said themselves comes before what a colleague said.
            let own = candidates.filter { $0.contact == contact.id }
            let newest = Self.fresh(own, question, day) ?? Self.fresh(candidates, question, day)
            if let newest {
                answered.append(Answered(question: question, answer: newest))
                continue
            }
            if let old = Self.newest(own) ?? Self.newest(candidates) {
                stale.append(Answered(question: question, answer: old))
            }
            open.append(question)
        }
        self.answered = answered
        self.stale = stale
        self.open = open
    }

    private static func newest(_ answers: [LeadAnswer]) -> LeadAnswer? { answers.max { $1.isNewer(than: $0) } }

    private static func fresh(_ answers: [LeadAnswer], _ question: QualifyingQuestion, _ day: Day) -> LeadAnswer? {
        newest(answers.filter { day.days(since: $0.day) < question.againAfterDays })
    }
}
