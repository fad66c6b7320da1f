import Playbook

/// A subject that mail programs cut off.
enum LongSubject: DraftRule {
    static let name = DraftCheckName.longSubject
    /// What most inboxes show.
    private static let aim = 50

    static func findings(on draft: DraftUnderCheck) -> [String] {
        let length = draft.draft.subject.count
        guard draft.draft.channel == .email, length > aim else { return [] }
        return ["its subject is \(length) characters long; aim for \(aim)"]
    }
}
