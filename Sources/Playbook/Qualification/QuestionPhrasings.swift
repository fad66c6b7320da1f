/// How to ask about an element: two ways for each weakness, to be spoken to the buyer as they stand.
///
/// An open question where nothing is known, a check where something is assumed, and a fresh look where the evidence has
/// aged: asking the wrong one shows the buyer that nobody remembers the last conversation.
package func questionPhrasings(
    of element: QualificationElement, weakness: QualificationQuestion.Weakness, in language: Language
) -> [String] {
    switch language {
    case .english: EnglishQuestionPhrasings.phrasings(of: element, weakness)
    case .finnish: FinnishQuestionPhrasings.phrasings(of: element, weakness)
    }
}
