/// Something written down of a deal on its way: a topic of discovery, or a point of the negotiation.
package struct DealNote: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<DealNote>

    /// What the note is about; the first four are the topics of discovery (playbook, section 5).
    package enum Kind: String, Word {
        case currentState = "current-state"
        case goals
        case decisionProcess = "decision-process"
        case scheduleAndBudget = "schedule-and-budget"

        case objection
        case term
        case urgency

        package static var called: String { "a kind of note on a deal" }

        package static let discovery: [Kind] = [.currentState, .goals, .decisionProcess, .scheduleAndBudget]
        package static let negotiation: [Kind] = [.objection, .term, .urgency]

        /// As people say it.
        package var phrase: String {
            switch self {
            case .currentState: "current state and challenges"
            case .goals: "goals and priorities"
            case .decisionProcess: "decision process"
            case .scheduleAndBudget: "schedule and budget"
            case .objection: "objection"
            case .term: "term"
            case .urgency: "urgency"
            }
        }

        /// Reads one of some kinds.
        ///
        /// - Throws: ``UnknownWord``, which names only those.
        package static func reading(
            _ text: String, among kinds: [Kind], called: String
        ) throws(UnknownWord) -> Kind {
            let unknown = UnknownWord(word: text, called: called, known: kinds.map(\.rawValue))
            guard let kind = try? Kind(reading: text), kinds.contains(kind) else { throw unknown }
            return kind
        }
    }

    package var id: ID
    package var opportunity: Opportunity.ID
    package var kind: Kind
    package var text: String
    package var day: Day
    /// What was answered; `nil` while the point is open. Topics of discovery are never answered.
    package var answer: String?
    package var answered: Day?

    package init(
        id: ID, opportunity: Opportunity.ID, kind: Kind, text: String, day: Day, answer: String? = nil,
        answered: Day? = nil
    ) {
        self.id = id
        self.opportunity = opportunity
        self.kind = kind
        self.text = text
        self.day = day
        self.answer = answer
        self.answered = answered
    }
}
