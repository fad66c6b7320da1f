import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows how far accounts have come, how long they took and where they stall.
struct FunnelShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how far accounts have come, how long they took and where they stall.")
    static let reads = FunnelDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["funnel", "funnel --tier 1:1", "funnel --by cohort"]

    @OptionGroup var group: AccountGroup
    @Option(
        help: "Side by side by tier, segment, cohort (the quarter of the first touch or deal) or owner.",
        transform: FunnelGrouping.init(reading:))
    var by: FunnelGrouping?
    @Option(parsing: .unconditional, help: "How many stalled accounts to show; 20 otherwise, all for csv and json.")
    var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let desk = try FunnelDesk(session: session, accounts: group.accounts(in: session))
        guard !desk.accounts.isEmpty else {
            return .said(
                group.isEverybody
                    ? "No accounts yet, so there is no funnel. Add one with: account add NAME" : "No account fits.")
        }
        var blocks = try by.map { try side($0, of: desk) } ?? whole(desk)
        let stalls = desk.stalls
        if by == nil {
            blocks.append(.table(stallTable(Array(stalls.prefix(limit)), of: desk)))
            if stalls.count > limit {
                blocks.append(
                    .text(
                        "The first \(limit) of \(stalls.count) stalled accounts; more with: funnel --limit \(stalls.count)"
                    ))
            }
            blocks.append(.text("Stalled is who stays in a stage for longer than this:"))
            blocks.append(.list(desk.stallLimits))
            if !desk.remarks.isEmpty { blocks.append(.list(desk.remarks)) }
            blocks.append(.text("Who came to a stage, and when: funnel why STAGE"))
        }
        return Answer(blocks + desk.known.problems)
    }

    private func whole(_ desk: FunnelDesk) -> [Answer.Block] {
        let funnel = Funnel(desk.facts)
        let table = Table(
            "funnel",
            columns: [
                .init("stage"), .init("accounts", nil, .trailing),
                .init("conversion", "Of the stage before", .trailing),
                .init("furthest", "Furthest here", .trailing),
                .init("median_days", "Median days", .trailing), .init("mean_days", "Mean days", .trailing),
                .init("timed", "Of accounts", .trailing), .init("meaning"),
            ],
            rows: funnel.steps.map { step in
                let passage = desk.passage(to: step.stage)
                let timed = passage.flatMap { $0.passed.isEmpty ? nil : $0.passed.count }
                return [
                    .word(step.stage), .integer(step.reached),
                    step.conversion.map { .share(basisPoints: $0) } ?? .none, .integer(step.stopped.count),
                    .tenths(passage?.medianTenths), .tenths(passage?.meanTenths), .integer(timed),
                    .text(step.stage.definition),
                ]
            })
        let chart = Chart(
            .bars, title: "Accounts that reached", unit: "accounts",
            points: funnel.steps.map { Chart.Point($0.stage.rawValue, $0.reached) })
        return [
            .table(table), .chart(chart),
            .text("Days are from the stage before, of the accounts whose both days are known and in order."),
        ]
    }

    private func stallTable(_ stalls: [Stall], of desk: FunnelDesk) -> Table {
        let accounts = Dictionary(uniqueKeysWithValues: desk.accounts.map { ($0.id, $0) })
        return Table(
            "stalled", caption: "Where accounts stall",
            columns: [
                .init("account"), .init("stage"), .init("since"), .init("days", nil, .trailing),
                .init("allowed", nil, .trailing), .init("owner"),
            ],
            rows: stalls.map { stall in
                [
                    .text(accounts[stall.account]?.handle), .word(stall.stage), .day(stall.since),
                    .integer(stall.days), .integer(stall.limit), .text(desk.owner(of: accounts[stall.account])),
                ]
            }, whenEmpty: "No account is stalled, as far as that can be said.")
    }

    /// The groups side by side: how many came to each stage, what part of those at the stage before, and how soon.
    private func side(_ grouping: FunnelGrouping, of desk: FunnelDesk) throws -> [Answer.Block] {
        let groups = try desk.groups(by: grouping)
        let stages = FunnelStage.allCases
        func table(
            _ name: String, _ caption: String, _ stages: [FunnelStage], totals: [Cell]? = nil,
            _ cell: (FunnelStage, [FunnelFacts]) -> Cell
        ) -> Answer.Block {
            .table(
                Table(
                    name, caption: caption,
                    columns: [.init(grouping.rawValue)]
                        + stages.map { .init($0.rawValue, $0 == .mqa ? "MQA" : nil, .trailing) },
                    rows: groups.map { group in [.text(group.name)] + stages.map { cell($0, group.facts) } },
                    totals: totals))
        }
        let all = Funnel(desk.facts).steps
        var blocks = [
            table(
                "accounts", "Accounts that came at least so far", stages,
                totals: [.text("all")] + all.map { .integer($0.reached) }
            ) { stage, facts in .integer(facts.count { $0.reached(stage) }) },
            table("conversion", "Of the accounts at the stage before", Array(stages.dropFirst())) { stage, facts in
                Funnel(facts).steps.first { $0.stage == stage }?.conversion.map { .share(basisPoints: $0) } ?? .none
            },
            table("median_days", "Median days from the stage before", Array(stages.dropFirst(2))) { stage, facts in
                .tenths(StagePassage.all(facts).first { $0.to == stage }?.medianTenths)
            },
        ]
        switch grouping {
        case .cohort:
            blocks.append(
                .text(
                    "A cohort is the quarter of an account's first touch or deal: nobody dates the day on which a company becomes a target."
                ))
        case .segment:
            blocks.append(.text("An account that is in several segments is counted in each, and once among all."))
        case .tier, .owner: break
        }
        return blocks
    }
}

extension Cell {
    /// Tenths of a day, or nothing.
    static func tenths(_ tenths: Int?) -> Cell { tenths.map { .decimal(units: $0, places: 1) } ?? .none }
}
