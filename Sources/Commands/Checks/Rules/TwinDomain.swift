import Playbook

/// Accounts of one domain: one company that came in twice, from lists that know it by two ids.
enum TwinDomain: WorkspaceRule {
    static let name = WorkspaceCheckName.twinDomain
    static let looksFor = "accounts that share a domain"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        desk.twins(by: \.domain).map { domain, accounts in
            WorkspaceFinding(
                accounts[0].handle, "the domain \(domain) belongs to \(accounts.map(\.handle).joined(separator: ", "))",
                mend: "account merge \(accounts[0].handle) \(accounts[1].handle)")
        }
    }
}
