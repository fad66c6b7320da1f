import Exchange
import Playbook
import Store

/// Finds the account that a row of another object belongs to.
struct AccountLookup {
    let session: Session
    let system: String

    /// - Returns: `nil` where the row names none.
    /// - Throws: ``RowRefusal`` where it names one that is not here.
    func account(externalID: String?, domain: String?, name: String?) throws -> Account? {
        let read = session.read
        if let externalID, let number = try read.record(.account, system: system, externalID: externalID) {
            return try read.account(Account.ID(number))
        }
        if let domain, let known = try read.account(domain: domain) ?? former(read.record(.account, formerlyAt: domain))
        {
            return known
        }
        guard let name else {
            if let domain { throw refusal(.domain, domain) }
            if let externalID { throw refusal(.accountExternalID, externalID) }
            return nil
        }
        if let account = try read.account(handle: name.lowercased()) ?? read.account(domain: name.lowercased()) {
            return account
        }
        if let key = NameKey(name)?.text {
            let named = try read.accounts(nameKey: key)
            if named.count > 1 {
                let handles = named.map(\.handle).joined(separator: ", ")
                throw RowRefusal(field: .account, reason: "“\(name)” may be any of \(handles); write the handle")
            }
            if let account = named.first { return account }
        }
        let known = try read.record(.account, formerly: name.lowercased()) ?? read.account(formerlyNamed: name)
        if let former = try former(known) { return former }
        throw refusal(.account, name)
    }

    /// An account that another one went into.
    private func former(_ number: Int?) throws -> Account? {
        try number.flatMap { try session.read.account(Account.ID($0)) }
    }

    private func refusal(_ field: ImportField, _ value: String) -> RowRefusal {
        RowRefusal(field: field, reason: "there is no account “\(value)”; import the accounts first, or correct it")
    }
}
