import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows how far accounts have come, from target to won.
struct FunnelShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "funnel", abstract: "Show how far accounts have come, from target to won.")
    static let reads = Set<StoreTable>.accountFacts.union([.touchNote, .channel, .opportunity])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["funnel", "funnel --tier 1:1"]

    @Option(help: "Only the accounts of a tier.", transform: Tier.init(reading:)) var tier: Tier?

    func run(in session: Session) throws -> Answer {
        let funnel = Funnel(try funnelFacts(tier: tier, in: session))
        let table = Table(
            "funnel",
            columns: [
                .init("stage"), .init("accounts", nil, .trailing),
                .init("conversion", "Of the stage before", .trailing),
                .init("furthest", "Furthest here", .trailing), .init("meaning"),
            ],
            rows: funnel.steps.map { step in
                [
                    .word(step.stage), .integer(step.reached),
                    step.conversion.map { .share(basisPoints: $0) } ?? .none, .integer(step.stopped.count),
                    .text(step.stage.definition),
                ]
            })
        let chart = Chart(
            .bars, title: "Accounts that reached", unit: "accounts",
            points: funnel.steps.map { Chart.Point($0.stage.rawValue, $0.reached) })
        return Answer([.table(table), .chart(chart)])
    }
}

/// What the funnel needs to know of every account.
func funnelFacts(tier: Tier?, in session: Session) throws -> [FunnelFacts] {
    let read = session.read
    let touches = try read.touches()
    let scorer = try session.scorerOfAll()
    let touched = Set(touches.compactMap(\.account))
    let engaged = Set(touches.filter(\.isBuyersAct).compactMap(\.account))
    let people = try read.peopleOfAccounts()
    let deals = try read.opportunities()
    let open = Set(deals.map(\.account))
    let won = Set(deals.filter { $0.outcome == .won }.map(\.account))
    return try read.accounts(tier: tier).map { account in
        FunnelFacts(
            account: account.id, isTouched: touched.contains(account.id), isEngaged: engaged.contains(account.id),
            isSalesReady: scorer.standing(of: account, people: people[account.id] ?? []).verdict == .salesReady,
            hasDeal: open.contains(account.id), hasWon: won.contains(account.id))
    }
}
