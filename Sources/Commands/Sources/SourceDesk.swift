import Answers
import Playbook
import Settings
import Store
import Workbench

/// From the workspace's people, deals and campaigns to where they came from.
struct SourceDesk {
    static let tables: Set<StoreTable> = [
        .account, .contact, .touch, .touchType, .campaign, .opportunity, .handoff,
    ]

    let session: Session
    let book: SourceBook
    let people: [Contact.ID: Contact]
    let accounts: [Account.ID: Account]
    /// What counts for nothing, and why.
    let problems: [Problem]

    init(in session: Session) throws {
        self.session = session
        let read = session.read
        let currency = session.settings.currency
        let moves = try read.firstMoves(until: session.today)
        let contacts = try read.contacts()
        people = Dictionary(uniqueKeysWithValues: contacts.map { ($0.id, $0) })
        accounts = Dictionary(uniqueKeysWithValues: try read.accounts().map { ($0.id, $0) })
        let campaigns = try read.campaigns()
        var unclear: [Problem] = []
        let known = try session.knownDeals()
        let deals = known.deals.map { deal in
            SourceBook.Deal(
                deal: deal,
                origin: SourceOrigin(
                    deal: deal, account: moves.accounts[deal.account] ?? FirstMoves(), rules: session.settings.sources),
                won: Self.cents(deal, in: currency))
        }
        try Self.checkSize(deals.compactMap(\.won) + campaigns.compactMap { $0.cost?.cents })
        let uncounted = deals.filter { $0.deal.outcome == .won && $0.won == nil }
        if let names = listed(uncounted.map { Self.told($0.deal) }) {
            unclear.append(Problem(.warning, "Won, but not counted as revenue in \(currency.code): \(names)."))
        }
        let credits = deals.filter { $0.won.map { $0 < 0 } ?? false }
        if let names = listed(credits.map(\.deal.handle)) {
            unclear.append(
                Problem(.note, "Credit notes, which lower the won revenue and are no purchase: \(names)."))
        }
        let foreign = campaigns.filter { $0.cost.map { $0.currency != currency } ?? false }
        if let names = listed(foreign.map { "\($0.handle) (\($0.cost?.currency.code ?? ""))" }) {
            unclear.append(Problem(.warning, "Not counted as a cost in \(currency.code): \(names)."))
        }
        problems = unclear + known.remarks().map { Problem(.warning, $0) }
        book = SourceBook(
            leads: Self.leads(contacts, moves, deals, try read.handoffs(), until: session.today), deals: deals,
            costs: Dictionary(
                uniqueKeysWithValues: campaigns.compactMap { campaign in
                    campaign.cost.flatMap { $0.currency == currency ? (campaign.id, $0.cents) : nil }
                }), names: Dictionary(uniqueKeysWithValues: campaigns.map { ($0.id, $0.handle) }))
    }

    /// What a won deal counts for.
    private static func cents(_ deal: Opportunity, in currency: Currency) -> Int? {
        guard deal.outcome == .won, let amount = deal.amount, amount.currency == currency else { return nil }
        return amount.cents
    }

    private static func told(_ deal: Opportunity) -> String {
        "\(deal.handle) (\(deal.amount.map { "in \($0.currency.code)" } ?? "no amount"))"
    }

    private static func checkSize(_ cents: [Int]) throws(Refusal) {
        var sum = 0
        for cents in cents {
            let (more, isTooLarge) = sum.addingReportingOverflow(cents.magnitude > Int.max ? .max : abs(cents))
            guard !isTooLarge else { throw Refusal("The amounts are too large to be added up.") }
            sum = more
        }
    }

    /// The people who did something themselves, in the order in which they first did.
    private static func leads(
        _ contacts: [Contact], _ moves: FirstMovesBook, _ deals: [SourceBook.Deal], _ handoffs: [Handoff],
        until day: Day
    ) -> [SourceBook.Lead] {
        let deals = Dictionary(grouping: deals, by: \.deal.account)
        let handed = Set(handoffs.compactMap(\.contact))
        var unnamed = Set(handoffs.filter { $0.contact == nil }.map(\.account))
        return contacts.compactMap { contact -> (Contact, FirstMoves, FirstMoves.Move)? in
            guard let moves = moves.people[contact.id], let first = moves.theirs else { return nil }
            return (contact, moves, first)
        }.sorted { ($0.2.day, $0.2.touch) < ($1.2.day, $1.2.touch) }.map { contact, moves, first in
            let later = (contact.account.flatMap { deals[$0] } ?? []).filter { $0.deal.created >= first.day }
            // A hand-off that names nobody is that of whoever there did something first.
            let isNamed = handed.contains(contact.id)
            let isFirst = contact.account.map { unnamed.remove($0) != nil } ?? false
            return SourceBook.Lead(
                contact: contact.id, account: contact.account,
                origin: SourceOrigin(lead: moves, source: contact.source, until: day), day: first.day,
                isQualified: isNamed || isFirst, hasDeal: !later.isEmpty,
                hasWon: later.contains(where: \.isPurchase))
        }
    }
}
