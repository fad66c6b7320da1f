import Inflection
import Playbook
import Store
import Workbench

extension Session {
    /// A person with all that the workspace knows them by, told from everybody else.
    func known(_ contact: Contact) throws -> PersonToForget {
        let identities = try read.identities(of: contact)
        let others = try read.contacts().filter { $0.id != contact.id }
        let overrides = try read.nameForms().mapValues { forms in
            Dictionary(
                forms.compactMap { word, text in FinnishCase(rawValue: word).map { ($0, text) } },
                uniquingKeysWith: { first, _ in first })
        }
        let inflector = NameInflector(overrides: overrides)
        func bend(_ name: String) -> [String] { FinnishCase.allCases.map { inflector.inflected(name, $0).text } }
        let signs = signs(of: identities, others: others, bend: bend)
        let name = contact.name
        let taken = Set(others.flatMap { [$0.firstName, $0.lastName, $0.name] })
        return PersonToForget(
            contact: contact, mentions: PersonMentions(of: signs),
            weakMentions: PersonMentions(of: signs, weakly: true),
            signs: try hashedSigns(of: contact, identities),
            ownNames: Set([name, contact.firstName, contact.lastName]).subtracting(taken))
    }

    private func signs(
        of identities: [KnownIdentity], others: [Contact], bend: (String) -> [String]
    ) -> PersonSigns {
        var signs = PersonSigns()
        var lastNames: Set<String> = []
        // An edit of one name tells the other only in the record as it is now.
        let now = identities.first
        for identity in identities {
            if identity.firstName != nil || identity.lastName != nil {
                let (first, last) = (
                    identity.firstName ?? now?.firstName ?? "", identity.lastName ?? now?.lastName ?? ""
                )
                signs.add(first: first, last: last, bend: bend)
                // A first name alone is a sign where nobody else has it.
                if !first.isEmpty, !others.contains(where: { $0.firstName.lowercased() == first.lowercased() }) {
                    signs.weakNames.formUnion([first] + bend(first))
                }
                lastNames.insert(last.isEmpty ? first.lowercased() : last.lowercased())
            }
            if let handle = identity.handle {
                signs.add(handle: handle)
                signs.add(handle: String(handle.map { $0 == "." ? "-" : $0 }))
            }
            if let email = identity.email { signs.add(token: email) }
            if let page = identity.linkedIn.flatMap(LinkedInPage.name) {
                signs.add(token: "in/\(page)")
                signs.add(handle: page)
            }
            if let phone = identity.phone { signs.phones.insert(phone) }
        }
        let names = Set(signs.names.map { $0.lowercased() })
        for other in others {
            signs.othersTokens.insert(other.handle)
            if let email = other.email { signs.othersTokens.insert(email) }
            // The number of a switchboard is nobody's own.
            if let phone = other.phone { signs.phones.remove(phone) }
            guard lastNames.contains(where: other.name.lowercased().contains) else { continue }
            signs.othersNames.formUnion([other.name] + bend(other.name))
            guard names.contains(other.name.lowercased()) else { continue }
            // Of two people of one name a text that says it may mean either: it is told and not changed.
            signs.weakNames.formUnion(signs.names)
            signs.othersNames.formUnion(signs.names)
        }
        return signs
    }

    /// What a list that brings the person again will say of them.
    private func hashedSigns(of contact: Contact, _ identities: [KnownIdentity]) throws -> [ForgottenSign] {
        let account = try contact.account.flatMap { try read.account($0) }
        let companies = [account?.name, account?.domain].compactMap { $0 }
        let names = Set(
            [contact.name]
                + identities.compactMap { identity in
                    guard let first = identity.firstName, let last = identity.lastName else { return nil }
                    return [first, last].filter { !$0.isEmpty }.joined(separator: " ")
                })
        let ids = try read.externalIDs(of: .contact, record: contact.id.number).filter {
            !$0.system.hasPrefix("former")
        }
        return identities.compactMap { $0.email.flatMap { ForgottenSign(email: $0) } }
            + identities.compactMap { $0.linkedIn.flatMap { ForgottenSign(linkedIn: $0) } }
            + names.flatMap { name in companies.compactMap { ForgottenSign(name: name, company: $0) } }
            + ids.map { ForgottenSign(id: $0.id, system: $0.system) }
    }
}
