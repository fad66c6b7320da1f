/// The question that would strengthen a deal's qualification most, and why that one.
///
/// Order: what is unknown comes before what is assumed or has lost its evidence, and within each the elements in order
/// of how much a deal suffers from their lack (``QualificationFramework/importance``).
package struct QualificationQuestion: Hashable, Sendable {
    /// In what way the element is weak, which decides how to ask.
    package enum Weakness: String, Word {
        case unknown
        case assumed
        /// Confirmed once; the evidence no longer stands.
        case demoted

        package static var called: String { "a weakness of an element" }
    }

    package let element: QualificationElement
    package let weakness: Weakness
    /// Two ways of asking the same thing, in the language asked for.
    package let phrasings: [String]
    /// Why this element comes next, in one English sentence.
    package let why: String

    /// The question about one element, or `nil` where it is confirmed.
    package init?(about standing: QualificationStanding, in language: Language) {
        let weakness: Weakness
        switch standing.effective {
        case .confirmed: return nil
        case .unknown: weakness = .unknown
        case .assumed: weakness = standing.isDemoted ? .demoted : .assumed
        }
        element = standing.element
        self.weakness = weakness
        phrasings = questionPhrasings(of: standing.element, weakness: weakness, in: language)
        let state =
            switch weakness {
            case .unknown: "nothing is known of it"
            case .assumed: "it is only assumed"
            case .demoted: "its confirmation no longer stands (\(standing.demotion ?? ""))"
            }
        let order = standing.element.framework.importance
        let place = (order.firstIndex(of: standing.element) ?? 0) + 1
        why = "\(standing.element.rawValue): \(state); number \(place) of \(order.count) in importance"
    }
}

extension QualificationScorecard {
    /// The questions still to ask, most important first; empty where every element is confirmed.
    package func questions(in language: Language) -> [QualificationQuestion] {
        let inOrder = framework.importance.compactMap { QualificationQuestion(about: self[$0], in: language) }
        return inOrder.filter { $0.weakness == .unknown } + inOrder.filter { $0.weakness != .unknown }
    }

    /// The question to ask next, or `nil` where nothing is left to ask.
    package func nextQuestion(in language: Language) -> QualificationQuestion? { questions(in: language).first }
}
