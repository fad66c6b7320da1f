import Playbook

/// A step of a sequence that is over: whoever has answered gets no reminder.
enum SequenceEnded: DraftRule {
    static let name = DraftCheckName.sequenceEnded

    static func findings(on draft: DraftUnderCheck) -> [String] {
        draft.sequenceEnd.map { ["its sequence is over, \($0)"] } ?? []
    }
}
