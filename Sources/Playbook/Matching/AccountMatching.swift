/// Finds the account that a row means: by its id in the other system, then its domain, then its name.
///
/// Records that the same system knows by another id are kept apart, whatever else they share: the system itself says
/// that they are two. The caller leaves them out of the candidates.
package struct AccountMatching: Sendable {
    package var name: String
    /// Normalised.
    package var domain: String?
    package var country: String?

    package init(name: String, domain: String?, country: String?) {
        self.name = name
        self.domain = domain
        self.country = country
    }

    /// Whether an account may be the one that a list without a system of its own means by its id: two such lists may
    /// both count their rows from one.
    package func agrees(with account: Account) -> Bool {
        if let domain, domain == account.domain { return true }
        return NameKey(name).map { $0 == NameKey(account.name) } ?? false
    }

    /// - Parameters:
    ///   - byDomain: The accounts of the row's domain.
    ///   - byName: The accounts with the name's ``NameKey``.
    package func match(byDomain: [Account], byName: [Account]) -> Match<Account> {
        if !byDomain.isEmpty { return match(ofDomain: byDomain, byName: byName) }
        guard let first = byName.first else { return .none }
        guard byName.count == 1 else { return match(among: byName) }
        if let reason = objection(to: first) { return .doubtful([first], reason: reason) }
        return .same(first, by: .name)
    }

    private func match(ofDomain accounts: [Account], byName: [Account]) -> Match<Account> {
        let domain = domain ?? ""
        let key = NameKey(name)
        let named = accounts.filter { key != nil && NameKey($0.name) == key }
        if let only = named.first, named.count == 1 { return .same(only, by: .domain(domain)) }
        guard let first = accounts.first, accounts.count == 1 else {
            let candidates = named.isEmpty ? accounts : named
            return .doubtful(candidates, reason: "\(candidates.count) accounts have the domain \(domain)")
        }
        // A namesake without a domain is as likely the one that is meant.
        if let namesake = byName.first(where: { $0.id != first.id && $0.domain == nil }) {
            return .doubtful(
                [first, namesake], reason: "the domain is that of \(first.handle), the name that of \(namesake.handle)")
        }
        return .same(first, by: .domain(domain))
    }

    private func match(among accounts: [Account]) -> Match<Account> {
        let written = name.lowercased()
        let exact = accounts.filter { $0.name.lowercased() == written && objection(to: $0) == nil }
        if let only = exact.first, exact.count == 1 { return .same(only, by: .name) }
        return .doubtful(accounts, reason: "\(accounts.count) accounts have this name")
    }

    /// What speaks against an account of the same name.
    private func objection(to account: Account) -> String? {
        if let domain, let own = account.domain, domain != own {
            return "the name is that of \(account.handle), but its domain is \(own) and not \(domain)"
        }
        if let country, let own = account.country, !Self.mayBeSame(country, own) {
            return "the name is that of \(account.handle), but it is in \(own) and not in \(country)"
        }
        return nil
    }

    /// Whether two spellings may mean one country: a code and a name are not compared.
    private static func mayBeSame(_ left: String, _ right: String) -> Bool {
        left.lowercased() == right.lowercased() || (left.count <= 3) != (right.count <= 3)
    }
}
