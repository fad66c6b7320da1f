import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the accounts and people that are leads, the readiest first.
struct LeadList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List leads by class: who has them, and what sales said.",
        discussion: """
            Without --class it shows sales-ready and marketing leads, and whoever is at sales already. Accounts and their \
            people stand each with their own score.
            """)
    static let reads: Set<StoreTable> = [
        .account, .contact, .touch, .touchNote, .channel, .touchType, .handoff, .leadVerdict,
    ]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["lead", "lead list --class sales-ready --of accounts"]

    /// What may be a lead.
    enum Kind: String, Word {
        case accounts
        case people

        static var called: String { "a kind of lead" }
    }

    /// How a lead stands with sales.
    enum Standing: String, Word {
        case accepted
        case rejected
        /// Handed over, and nothing said yet.
        case waiting
        /// Never handed over and never judged.
        case new

        static var called: String { "a standing with sales" }
    }

    @Option(name: .customLong("class"), help: "sales-ready, marketing or other.", transform: LeadClass.init(reading:))
    var leadClass: LeadClass?
    @Option(help: "Only accounts, or only people.", transform: Kind.init(reading:)) var of: Kind?
    @Option(help: "accepted, rejected, waiting (handed over, no verdict) or new.", transform: Standing.init(reading:))
    var verdict: Standing?
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    private struct Lead {
        var account: Account?
        var contact: Contact?
        var ledger: ScoreLedger
        var entry: LeadBook.Entry?
        /// Whom the hand-off or the verdict is about.
        var person: String?

        var standing: Standing {
            guard let entry else { return .new }
            return entry.verdict.map { $0.verdict == .accepted ? .accepted : .rejected } ?? .waiting
        }
    }

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let leads = try leads(in: session).filter { lead in
            if let leadClass, lead.ledger.verdict != leadClass { return false }
            if leadClass == nil, verdict == nil, lead.ledger.verdict == .other, lead.entry == nil { return false }
            return verdict.map { $0 == lead.standing } ?? true
        }
        let table = Table(
            "leads",
            // What decides first: a narrow window leaves out the last columns.
            columns: [
                .init("lead"), .init("class"), .init("score", nil, .trailing), .init("verdict"), .init("why"),
                .init("owner"), .init("handed_off", "Handed off"), .init("about"), .init("account"), .init("name"),
            ],
            rows: leads.prefix(limit).map(row),
            whenEmpty: "No leads of that kind. Whoever does something that earns points becomes one: score list")
        var answer = Answer.table(table)
        if leads.count > limit { answer.blocks.append(.text(shortened("first", limit, of: leads.count, line: line))) }
        return answer
    }

    private var line: String {
        "lead list" + (leadClass.map { " --class \($0.rawValue)" } ?? "") + (of.map { " --of \($0.rawValue)" } ?? "")
            + (verdict.map { " --verdict \($0.rawValue)" } ?? "")
    }

    private func leads(in session: Session) throws -> [Lead] {
        let read = session.read
        let scorer = try session.scorerOfAll()
        let book = try session.leadBook()
        let accounts = try read.accounts()
        let people = try read.contacts()
        let byAccount = Dictionary(grouping: people, by: \.account)
        let names = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0) })
        let handles = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.handle) })
        var leads: [Lead] = []
        if of != .people {
            leads += accounts.map { account in
                let entry = book.newest(of: account.id)
                return Lead(
                    account: account, contact: nil,
                    ledger: scorer.ledger(of: account, contacts: byAccount[account.id] ?? []), entry: entry,
                    person: entry?.contact.flatMap { handles[$0] })
            }
        }
        if of != .accounts {
            leads += people.map { contact in
                let account = contact.account.flatMap { names[$0] }
                return Lead(
                    account: account, contact: contact, ledger: scorer.ledger(of: contact, at: account),
                    entry: book.newest(of: contact.id))
            }
        }
        let order = LeadClass.allCases
        return leads.enumerated().sorted { left, right in
            let (one, other) = (left.element.ledger, right.element.ledger)
            if one.verdict != other.verdict {
                return (order.firstIndex(of: one.verdict) ?? 0) < (order.firstIndex(of: other.verdict) ?? 0)
            }
            if one.ranks(before: other) { return true }
            if other.ranks(before: one) { return false }
            // Equal ones stay in the order of their names, the accounts before the people.
            return left.offset < right.offset
        }.map(\.element)
    }

    private func row(_ lead: Lead) -> [Cell] {
        let handoff = lead.entry?.handoff
        let owner = handoff.map { $0.owner ?? "nobody yet" } ?? lead.account?.owner
        let verdict = lead.entry?.verdict
        let why = verdict?.reason ?? lead.ledger.reason
        return [
            .text(lead.contact?.handle ?? lead.account?.handle),
            .word(lead.ledger.verdict).toned(lead.ledger.verdict.tone), .integer(lead.ledger.score),
            .word(verdict?.verdict), .text(why), .text(owner), .day(handoff?.day), .text(lead.person),
            .text(lead.account?.handle), .text(lead.contact?.name ?? lead.account?.name),
        ]
    }
}
