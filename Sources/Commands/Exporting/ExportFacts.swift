import Exchange
import Playbook
import Store
import Workbench

/// The accounts of the workspace as lists of other records tell of them, read once for a whole list.
struct ExportFacts {
    private let companies: [Account.ID: ExportedCompany]

    /// - Parameter system: Whose ids the lists carry.
    init(for system: any ExportSystem, in session: Session) throws {
        let accounts = try session.read.accounts()
        let ids = try session.read.externalIDs(of: .account, in: system.idSystem)
        // An import finds an account by its handle, its domain or its name: a name that may be taken for another
        // account's gives way to the handle.
        var owners: [String: Set<Account.ID>] = [:]
        for account in accounts {
            for word in [account.handle, account.domain] {
                if let word { owners[word, default: []].insert(account.id) }
            }
            if let key = NameKey(account.name)?.text { owners["name " + key, default: []].insert(account.id) }
        }
        func isClear(_ account: Account) -> Bool {
            guard let key = NameKey(account.name)?.text, owners["name " + key]?.count == 1 else { return false }
            return owners[account.name.lowercased()].map { $0 == [account.id] } ?? true
        }
        companies = Dictionary(
            uniqueKeysWithValues: accounts.map { account in
                let called = isClear(account) ? account.name : account.handle
                return (account.id, ExportedCompany(account, id: ids[account.id.number], called: called))
            })
    }

    /// The company of a record; `nil` where it belongs to none.
    func company(_ id: Account.ID?) -> ExportedCompany? { id.flatMap { companies[$0] } }
}
