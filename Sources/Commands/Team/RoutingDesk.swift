import Playbook
import Settings
import Store
import Workbench

/// What routing asks of the workspace: how much everybody has, what leads look like, whom a condition holds for.
final class RoutingDesk {
    static let reads = Set<StoreTable>.accountFacts.union([.handoff, .leadVerdict])

    let session: Session
    /// The leads handed to sales, oldest first.
    let handoffs: [Handoff]
    private(set) var loads: [String: Workload] = [:]
    /// What the conditions ask of the accounts that were said beforehand, read once for all of them.
    private var book: SegmentBook?

    /// - Throws: What the store throws.
    init(session: Session) throws {
        self.session = session
        handoffs = try session.read.handoffs()
        let team = session.settings.team
        for account in try session.read.accounts() {
            if let owner = account.owner.flatMap(team.person) { loads[owner.name, default: Workload()].accounts += 1 }
        }
        let month = session.today.startOfMonth
        for handoff in handoffs where handoff.day >= month && handoff.day <= session.today {
            if let owner = handoff.owner.flatMap(team.person) { loads[owner.name, default: Workload()].leads += 1 }
        }
    }

    /// How much somebody has.
    func load(_ person: Teammate) -> Workload { loads[person.name] ?? Workload() }

    /// Counts a lead that somebody is to get, so that the next one finds less room.
    func promise(_ owner: String?, isNewAccount: Bool) {
        guard let person = owner.flatMap(session.settings.team.person) else { return }
        loads[person.name, default: Workload()].leads += 1
        if isNewAccount { loads[person.name, default: Workload()].accounts += 1 }
    }

    /// Says which accounts will be routed, so that what the rules ask of them is read once.
    ///
    /// - Throws: What the store throws.
    func prepare(for accounts: [Account]) throws { book = try SegmentBook(session: session, about: accounts) }

    /// Who would get an account's lead.
    ///
    /// - Throws: `Refusal` where a rule's condition cannot be worked out, or the deals' amounts not be added.
    func decision(for account: Account, contact: Contact?) throws -> (lead: RoutedLead, decision: RouteDecision) {
        let settings = session.settings
        let first = session.today.adding(days: -settings.engagedWithinDays)
        let acts = try session.read.acts(of: account.id, from: first, to: session.today)[account.id]
        let open = try session.read.opportunities(of: account.id).filter { $0.outcome == .open }
            .compactMap(\.amount).filter { $0.currency == settings.currency }
        let worth = try session.sum(
            open, of: "the deals of \(account.handle)", see: "opportunity list --account \(account.handle)")
        let lead = RoutedLead(
            account: account, language: contact.map { $0.language ?? settings.language },
            isInbound: ResponsePromise.requests.contains { acts?.newest[$0] != nil },
            size: open.isEmpty ? nil : settings.selling.size(of: worth.cents))
        let book = try self.book ?? SegmentBook(session: session, about: [account])
        let routing = Routing(team: settings.team, rules: settings.routing, matrix: settings.selling, loads: loads)
        return (lead, try routing.decision(for: lead) { try book.why($0, of: account) })
    }

    /// The account's score, and who of its people earned most of it.
    ///
    /// - Throws: What the store throws.
    func score(of account: Account) throws -> (ledger: ScoreLedger, mostActive: Contact?) {
        let ledger = try session.ledger(of: account)
        return (ledger, try ledger.mostActive.flatMap { try session.read.contact($0) })
    }

    /// The person whose lead it is: the one named, else who was most active.
    ///
    /// - Throws: `UnknownName`; `Refusal` for somebody of another account.
    func person(named name: String?, at account: Account, else mostActive: @autoclosure () throws -> Contact?) throws
        -> Contact?
    {
        guard let person = try name.map({ try session.contact($0) }) else { return try mostActive() }
        guard person.account == account.id else {
            throw Refusal(
                "\(person.handle) is not one of \(account.handle)'s people. See: contact list --account \(account.handle)"
            )
        }
        return person
    }

    /// The account's newest hand-off that sales has said nothing of; `nil` where there is none.
    func openHandoff(of account: Account.ID) throws -> Handoff? {
        guard let newest = handoffs.last(where: { $0.account == account }) else { return nil }
        return try session.read.leadVerdicts(of: account).contains { $0.handoff == newest.id } ? nil : newest
    }
}

extension RouteDecision {
    /// Who gets it, in a word.
    var destination: String { owner ?? (waitsForClaim ? "whoever claims it first" : "nobody") }
}
