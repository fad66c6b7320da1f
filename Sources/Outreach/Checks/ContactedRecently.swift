import Playbook

/// A message to somebody who heard from us only days ago.
enum ContactedRecently: DraftRule {
    static let name = DraftCheckName.contactedRecently

    static func findings(on draft: DraftUnderCheck) -> [String] {
        guard let last = draft.lastContact, last <= draft.today else { return [] }
        let free = last.adding(days: draft.quietDays)
        guard free > draft.today else { return [] }
        let name = draft.contact.name
        return ["\(name) heard from us on \(last.iso) and is left alone until \(free.iso)"]
    }
}
