/// The question that would strengthen a deal's qualification most, and why that one.
///
/// Order: what is unknown comes before what is assumed or has lost its evidence, and within each the elements in order
/// of how much a deal suffers from their lack (see ``order``). The order is ours; the playbook asks only for the most
/// important first.
package struct MeddicQuestion: Hashable, Sendable {
    /// In what way the element is weak, which decides how to ask.
    package enum Weakness: String, Word {
        case unknown
        case assumed
        /// Confirmed once; the evidence no longer stands.
        case demoted

        package static var called: String { "a weakness of a MEDDIC element" }
    }

    /// Without pain nobody buys, without the one who pays nothing is signed, without a champion nobody pushes.
    package static let order: [MeddicElement] = [
        .identifyPain, .economicBuyer, .champion, .metrics, .decisionProcess, .decisionCriteria,
    ]

    package let element: MeddicElement
    package let weakness: Weakness
    /// Two ways of asking the same thing, in the language asked for.
    package let phrasings: [String]
    /// Why this element comes next, in one English sentence.
    package let why: String

    /// The question about one element, or `nil` where it is confirmed.
    package init?(about standing: MeddicStanding, in language: Language) {
        let weakness: Weakness
        switch standing.effective {
        case .confirmed: return nil
        case .unknown: weakness = .unknown
        case .assumed: weakness = standing.isDemoted ? .demoted : .assumed
        }
        element = standing.element
        self.weakness = weakness
        phrasings = meddicPhrasings(of: standing.element, weakness: weakness, in: language)
        let state =
            switch weakness {
            case .unknown: "nothing is known of it"
            case .assumed: "it is only assumed"
            case .demoted: "its confirmation no longer stands (\(standing.demotion ?? ""))"
            }
        let place = (MeddicQuestion.order.firstIndex(of: standing.element) ?? 0) + 1
        why = "\(standing.element.rawValue): \(state); number \(place) of 6 in importance"
    }
}

extension MeddicScorecard {
    /// The questions still to ask, most important first; empty where all six elements are confirmed.
    package func questions(in language: Language) -> [MeddicQuestion] {
        let inOrder = MeddicQuestion.order.compactMap { MeddicQuestion(about: self[$0], in: language) }
        return inOrder.filter { $0.weakness == .unknown } + inOrder.filter { $0.weakness != .unknown }
    }

    /// The question to ask next, or `nil` where nothing is left to ask.
    package func nextQuestion(in language: Language) -> MeddicQuestion? { questions(in: language).first }
}
