/// A way of asking how well a deal is known: its elements, and which of them to ask for first.
///
/// MEDDIC is for large deals, BANT for the first call of any deal (playbook, section 3). Both follow the same rules of
/// evidence, so that the frameworks differ in nothing but what stands here.
package enum QualificationFramework: String, Word {
    case meddic
    case bant

    package static var called: String { "a framework of qualification" }

    /// As people write it.
    package var name: String { rawValue.uppercased() }

    /// In the order of the acronym.
    package var elements: [QualificationElement] {
        switch self {
        case .meddic: [.metrics, .economicBuyer, .decisionCriteria, .decisionProcess, .identifyPain, .champion]
        case .bant: [.budget, .authority, .need, .timing]
        }
    }

    /// In the order in which a deal suffers from their lack; ours, the playbook asks only for the most important first.
    ///
    /// Without pain or need nobody buys, without the one who pays nothing is signed, without a champion nobody pushes.
    package var importance: [QualificationElement] {
        switch self {
        case .meddic: [.identifyPain, .economicBuyer, .champion, .metrics, .decisionProcess, .decisionCriteria]
        case .bant: [.need, .authority, .timing, .budget]
        }
    }

    /// The score of a deal of which everything is confirmed.
    package var fullScore: Int { elements.count * QualificationScorecard.confirmedPoints }

    /// Reads one of the framework's elements.
    ///
    /// - Throws: ``UnknownWord``, which names the framework's own elements only.
    package func element(reading text: String) throws(UnknownWord) -> QualificationElement {
        let unknown = UnknownWord(
            word: text, called: "an element of \(name)", known: elements.map(\.rawValue))
        guard let element = try? QualificationElement(reading: text), elements.contains(element) else { throw unknown }
        return element
    }
}

extension QualificationElement {
    /// The framework that asks for it.
    package var framework: QualificationFramework {
        QualificationFramework.bant.elements.contains(self) ? .bant : .meddic
    }
}
