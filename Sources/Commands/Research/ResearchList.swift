import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists claims.
struct ResearchList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List claims with their age.")
    static let reads: Set<StoreTable> = [.account, .contact, .cluster, .segment, .claim, .claimClause]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["research list --about tammerlift", "research list --stale"]

    @Option(help: "Only those about an account and its people, or about one person, cluster or segment.") var about:
        String?
    @Option(help: "Only those of a kind.", transform: ClaimKind.init(reading:)) var kind: ClaimKind?
    @Flag(help: "Only those that have gone stale.") var stale = false

    func run(in session: Session) throws -> Answer {
        let rules = session.settings.freshness
        var claims = try found(in: session)
        if let kind { claims = claims.filter { $0.kind == kind } }
        if stale {
            claims = claims.filter { claim in
                guard !claim.retired, case .stale = rules.freshness(of: claim, on: session.today) else { return false }
                return true
            }
        }
        var table = try claimTable(claims, in: session)
        if stale { table.whenEmpty = "Nothing has gone stale." }
        return .table(table)
    }

    private func found(in session: Session) throws -> [Claim] {
        let read = session.read
        let focus = try read.focus().flatMap { try read.account(handle: $0) }
        guard about != nil || focus != nil else { return try read.claims() }
        let subject = try session.subject(about)
        guard case .account(let id) = subject else { return try read.claims(about: subject) }
        var claims = try read.claims(about: subject)
        for contact in try read.contacts(of: id) { claims += try read.claims(about: .contact(contact.id)) }
        return claims.sorted { $0.id < $1.id }
    }
}
