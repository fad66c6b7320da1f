import Playbook

/// A message beside a sequence that the person is in already.
enum OtherSequence: DraftRule {
    static let name = DraftCheckName.otherSequence

    static func findings(on draft: DraftUnderCheck) -> [String] {
        draft.otherSequence.map { ["\(draft.contact.name) is in the sequence \($0)"] } ?? []
    }
}
