import Playbook

/// A message that asks for nothing.
enum NoCallToAction: DraftCheck {
    static let name = DraftCheckName.noCallToAction

    static func findings(on draft: DraftUnderCheck) -> [String] {
        draft.writtenParts.contains(MessageParts.callToAction)
            ? [] : ["it asks for nothing under \(MessageParts.callToAction)"]
    }
}
