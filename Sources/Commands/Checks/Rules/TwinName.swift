import Playbook

/// Accounts whose names say the same, and which no domain tells apart.
enum TwinName: WorkspaceRule {
    static let name = WorkspaceCheckName.twinName
    static let looksFor = "accounts of one name, but for case, punctuation and legal form"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        desk.twins { NameKey($0.name) }.compactMap { _, accounts in
            // Two domains are two companies until somebody says otherwise; of one domain, the other check tells.
            let domains = accounts.compactMap(\.domain)
            guard Set(domains).count == domains.count, domains.count < accounts.count else { return nil }
            let named = accounts.map { "\($0.handle) (\($0.name))" }.joined(separator: ", ")
            return WorkspaceFinding(
                accounts[0].handle, "these may be one company: \(named)",
                mend: "account merge \(accounts[0].handle) \(accounts[1].handle)")
        }
    }
}
