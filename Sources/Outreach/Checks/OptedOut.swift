import Playbook

/// A message to somebody who asked not to be written to.
enum OptedOut: DraftRule {
    static let name = DraftCheckName.optedOut

    static func findings(on draft: DraftUnderCheck) -> [String] {
        draft.contact.optedOut ? ["\(draft.contact.name) asked not to be written to"] : []
    }
}
