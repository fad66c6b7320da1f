import Playbook

/// Cards for an address book: version 3.0, which every phone, Outlook and Gmail take.
struct VCardLists: ExportSystem {
    let name = "vcard"
    let title = "vCard"
    var form: ExportForm { .vCard }
    var idSystem: String { "generic" }

    var contacts: ExportList<ExportedContact>? {
        ExportList(.cards { VCardWriter.bytes(of: VCard($0)) }, limits: .none, needs: [.consent])
    }
}

extension VCard {
    /// A person's card. The city and the country are the company's, the note says nothing: a card is easily passed on.
    fileprivate init(_ row: ExportedContact) {
        let (contact, account) = (row.contact, row.company?.account)
        self.init()
        givenName = contact.firstName.isEmpty ? nil : contact.firstName
        familyName = contact.lastName.isEmpty ? nil : contact.lastName
        organization = account?.name
        department = contact.department
        title = contact.title
        emails = contact.email.map { [$0] } ?? []
        phones = contact.phone.map { [$0] } ?? []
        urls = account?.domain.map { ["https://\($0)"] } ?? []
        city = account?.city
        country = account?.country
        linkedIn = contact.linkedIn
        language = contact.language?.rawValue
    }
}
