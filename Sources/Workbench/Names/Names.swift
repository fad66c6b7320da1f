package import Playbook
import Store

/// From the names that people type to the records that they mean.
///
/// A handle is always right; a full name, a domain or an e-mail address is taken too, because that is what people have
/// on their clipboard.
extension Session {
    /// The account of a name, or the one in focus where there is no name.
    ///
    /// - Throws: ``UnknownName``; ``MissingArgument`` where neither a name nor a focus is given.
    package func account(_ name: String?) throws -> Account {
        guard let name else {
            // An account in focus that was undone or removed is as good as none.
            guard let focus = try read.focus(), let account = try read.account(handle: focus) else {
                throw MissingArgument(
                    .account, "Which account? Name one, or set the focus with: use ACCOUNT (see: account list)",
                    remark: "None is in focus yet (use ACCOUNT).")
            }
            return account
        }
        if let account = try findAccount(name) ?? formerAccount(name) { return account }
        throw UnknownName(name, kind: "account", known: try read.accountHandles(), list: "account list")
    }

    /// The account of a handle, a domain or a name; `nil` where none is.
    package func findAccount(_ name: String) throws -> Account? {
        let lower = name.lowercased()
        if let account = try read.account(handle: lower) ?? read.account(domain: lower) { return account }
        guard let key = NameKey(name)?.text else { return nil }
        let matches = try read.accounts(nameKey: key)
        if matches.count > 1 {
            throw Refusal(
                "“\(name)” may be any of \(matches.map(\.handle).joined(separator: ", ")). Say which by its handle.")
        }
        return matches.first
    }

    /// The person of a handle, an e-mail address or a full name.
    ///
    /// - Throws: ``UnknownName``; ``Refusal`` where a name fits several people.
    package func contact(_ name: String) throws -> Contact {
        if let contact = try findContact(name) ?? formerContact(name) { return contact }
        throw UnknownName(name, kind: "contact", known: try read.contactHandles(), list: "contact list")
    }

    /// The person of a handle, an e-mail address or a full name; `nil` where none is.
    package func findContact(_ name: String) throws -> Contact? {
        let lower = name.lowercased()
        if let contact = try read.contact(handle: lower) ?? read.contact(email: lower) { return contact }
        guard name.contains(" ") else { return nil }
        let matches = try read.contacts().filter { $0.name.lowercased() == lower }
        if matches.count > 1 {
            throw Refusal(
                "“\(name)” may be any of \(matches.map(\.handle).joined(separator: ", ")). Say which by the handle.")
        }
        return matches.first
    }

    /// - Throws: ``UnknownName``.
    package func cluster(_ name: String) throws -> Cluster {
        let clusters = try read.clusters()
        if let cluster = clusters.first(where: { $0.handle == name.lowercased() || $0.name == name }) { return cluster }
        throw UnknownName(name, kind: "cluster", known: clusters.map(\.handle), list: "cluster list")
    }

    /// - Throws: ``UnknownName``.
    package func segment(_ name: String) throws -> Segment {
        let segments = try read.segments()
        if let segment = segments.first(where: { $0.handle == name.lowercased() || $0.name == name }) { return segment }
        throw UnknownName(name, kind: "segment", known: segments.map(\.handle), list: "segment list")
    }

    /// - Throws: ``UnknownName``.
    package func campaign(_ name: String) throws -> Campaign {
        let campaigns = try read.campaigns()
        if let campaign = campaigns.first(where: { $0.handle == name.lowercased() || $0.name == name }) {
            return campaign
        }
        throw UnknownName(name, kind: "campaign", known: campaigns.map(\.handle), list: "campaign list")
    }

    /// - Throws: ``UnknownName``.
    package func opportunity(_ name: String) throws -> Opportunity {
        if let deal = try read.opportunity(handle: name.lowercased()) { return deal }
        let matches = try read.opportunities().filter { $0.name == name }
        if matches.count == 1 { return matches[0] }
        throw UnknownName(name, kind: "deal", known: try read.opportunityHandles(), list: "opportunity list")
    }

    /// - Throws: ``Refusal``.
    package func claim(_ number: Int) throws -> Claim {
        guard let claim = try read.claim(Claim.ID(number)) else {
            throw Refusal("There is no claim \(number). See: research list")
        }
        return claim
    }

    /// What a claim can be about: an account, a person, a cluster or a segment, looked for in that order; the account in
    /// focus where there is no name.
    ///
    /// - Throws: ``UnknownName``, ``Refusal``.
    package func subject(_ name: String?) throws -> Claim.Subject {
        guard let name else { return .account(try account(nil).id) }
        if let account = try findAccount(name) { return .account(account.id) }
        if let contact = try findContact(name) { return .contact(contact.id) }
        let clusters = try read.clusters()
        if let cluster = clusters.first(where: { $0.handle == name.lowercased() || $0.name == name }) {
            return .cluster(cluster.id)
        }
        let segments = try read.segments()
        if let segment = segments.first(where: { $0.handle == name.lowercased() || $0.name == name }) {
            return .segment(segment.id)
        }
        if let account = try formerAccount(name) { return .account(account.id) }
        if let contact = try formerContact(name) { return .contact(contact.id) }
        let known = try read.accountHandles() + read.contactHandles() + clusters.map(\.handle) + segments.map(\.handle)
        throw UnknownName(name, kind: "account, contact, cluster or segment", known: known, list: "account list")
    }

    /// What people call a claim's subject.
    package func name(of subject: Claim.Subject) throws -> String {
        switch subject {
        case .contact(let id): try read.contact(id)?.handle ?? "?"
        case .account(let id): try read.account(id)?.handle ?? "?"
        case .cluster(let id): try read.cluster(id)?.handle ?? "?"
        case .segment(let id): try read.segment(id)?.handle ?? "?"
        }
    }
}
