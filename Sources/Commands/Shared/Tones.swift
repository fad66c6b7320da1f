import Answers
import Playbook

/// What the playbook's words mean at a glance, for places that can colour them.
///
/// Few have a colour: what calls for an act, and what is won. A screen full of colours says nothing.
extension LeadClass {
    var tone: Tone { self == .salesReady ? .good : .plain }
}

extension QualificationState {
    var tone: Tone {
        switch self {
        case .confirmed: .good
        case .assumed: .caution
        case .unknown: .bad
        }
    }
}

extension DraftState {
    var tone: Tone {
        switch self {
        case .replied: .good
        case .ready, .approved, .exported: .plain
        case .sent: .quiet
        }
    }
}

extension Opportunity.Outcome {
    var tone: Tone {
        switch self {
        case .open: .plain
        case .won: .good
        case .lost: .quiet
        }
    }
}
