import Playbook

/// People whose data nobody has said why we may keep.
///
/// Those of one list, else of one account, are told together: why they may be kept is decided for the list.
enum NoLawfulBasis: WorkspaceRule {
    static let name = WorkspaceCheckName.noLawfulBasis
    static let looksFor = "people whose data has no lawful basis"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        desk.contacts.filter { $0.basis == nil && !$0.isPlaceholder }.map { contact in
            WorkspaceFinding(
                contact.handle, "nobody has said why the data of \(contact.name) may be kept",
                mend: "contact edit \(contact.handle) --basis BASIS", group: group(of: contact, at: desk))
        }
    }

    private static func group(of contact: Contact, at desk: CheckDesk) -> WorkspaceFinding.Group {
        let account = contact.account.map { desk.handle($0) }
        let isOfList = contact.source != nil || account == nil
        return WorkspaceFinding.Group(
            record: contact.source ?? account ?? "no account", noun: "person", nouns: "people",
            what: "nobody has said why their data may be kept",
            mend: isOfList
                ? "Bring them in again with a column basis: import FILE --as contacts"
                : "contact list --without-basis --account \(account ?? "")")
    }
}
