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
        if let externalID {
            guard let number = try read.record(.account, system: system, externalID: externalID) else {
                throw refusal(.accountExternalID, externalID)
            }
            return try read.account(Account.ID(number))
        }
        if let domain {
            guard let account = try read.account(domain: domain) else { throw refusal(.domain, domain) }
            return account
        }
        guard let name else { return nil }
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
        throw refusal(.account, name)
    }

    private func refusal(_ field: ImportField, _ value: String) -> RowRefusal {
        RowRefusal(field: field, reason: "there is no account “\(value)”; import the accounts first, or correct it")
    }
}
