import Playbook

/// What a record needs to have to stand in a list.
package struct ExportNeed<Record: Sendable>: Sendable {
    /// Why a record without it is left out, such as "no e-mail address".
    let reason: String
    let isMet: @Sendable (Record) -> Bool

    init(_ reason: String, _ isMet: @escaping @Sendable (Record) -> Bool) {
        self.reason = reason
        self.isMet = isMet
    }
}

extension ExportNeed<ExportedContact> {
    /// Whoever opted out of everything stands in no list that somebody may write to.
    static let consent = ExportNeed("asked not to be written to") { !$0.contact.optedOut }
    /// For systems that write e-mail; elsewhere whoever closed their mailbox alone may still be called.
    static let openMailbox = ExportNeed("asked not to be sent e-mail") { !$0.hasClosedEmail }
    /// For systems that know people by their address.
    static let email = ExportNeed("no e-mail address") { $0.contact.email != nil }
    /// For systems that demand a last name.
    static let lastName = ExportNeed("no last name") { !$0.contact.lastName.isEmpty }
}
