import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows who makes up the count of a stage of the funnel, with the day on which each came to it.
struct FunnelWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show which accounts came to a stage of the funnel, when, and after how long.")
    static let reads = FunnelDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["funnel why engaged"]

    @Argument(
        help: "target, aware, engaged, mqa, opportunity, won or expanded.", transform: FunnelStage.init(reading:))
    var stage: FunnelStage
    @OptionGroup var group: AccountGroup
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let desk = try FunnelDesk(session: session, accounts: group.accounts(in: session))
        let passage = desk.passage(to: stage)
        let taken = Dictionary(
            (passage?.passed ?? []).map { ($0.account, $0.days) }, uniquingKeysWith: { first, _ in first })
        let outOfOrder = Set(passage?.outOfOrder ?? [])
        let reached = zip(desk.accounts, desk.facts).filter { $0.1.reached(stage) }.enumerated().sorted {
            let (left, right) = ($0.element.1.days[stage]?.number ?? .max, $1.element.1.days[stage]?.number ?? .max)
            return (left, $0.offset) < (right, $1.offset)
        }.map(\.element)
        let table = Table(
            "accounts",
            caption: "\(counted(reached.count, "account")) at \(stage.rawValue) or further: \(stage.definition)",
            columns: [
                .init("account"), .init("day"), .init("days", "Days from the stage before", .trailing),
                .init("furthest"), .init("remark"),
            ],
            rows: reached.prefix(limit).map { account, fact in
                [
                    .text(account.handle), .day(fact.days[stage]), .integer(taken[account.id]), .word(fact.furthest),
                    .text(remark(fact, isOutOfOrder: outOfOrder.contains(account.id), passage)),
                ]
            }, whenEmpty: "No account has come to \(stage.rawValue).")
        var blocks: [Answer.Block] = [.table(table)]
        if reached.count > limit {
            blocks.append(
                .text(
                    "The first \(limit) of \(reached.count); more with: funnel why \(stage.rawValue) --limit \(reached.count)"
                ))
        }
        if let passage, let text = sentence(passage, desk) { blocks.append(.text(text)) }
        return Answer(blocks + desk.known.problems)
    }

    private func remark(_ fact: FunnelFacts, isOutOfOrder: Bool, _ passage: StagePassage?) -> String? {
        if !fact.met.contains(stage) { return "came further without it" }
        if isOutOfOrder { return "dated before it was \(passage?.from.rawValue ?? "")" }
        return stage != .target && fact.days[stage] == nil ? "nobody wrote the day down" : nil
    }

    /// The conversion and the times, with what they are made of.
    private func sentence(_ passage: StagePassage, _ desk: FunnelDesk) -> String? {
        let (before, here) = (desk.facts.count { $0.reached(passage.from) }, desk.facts.count { $0.reached(stage) })
        guard before > 0 else { return nil }
        let points = MetricValue.share(basisPoints: roundedShare(of: here, in: before)).text
        var text = "\(here) ÷ \(before) that came to \(passage.from.rawValue) = \(points)."
        if let median = passage.medianTenths, let mean = passage.meanTenths {
            let sum = passage.passed.reduce(0) { $0 + $1.days }
            text +=
                " From \(passage.from.rawValue): median \(MetricValue.days(tenths: median).text), mean \(sum) ÷ "
                + "\(passage.passed.count) = \(MetricValue.days(tenths: mean).text)."
        }
        let left = [
            passage.outOfOrder.isEmpty ? nil : "\(counted(passage.outOfOrder.count, "account")) with days out of order",
            passage.undated.isEmpty || passage.from == .target
                ? nil : "\(counted(passage.undated.count, "account")) without both days",
        ].compactMap { $0 }
        return left.isEmpty ? text : text + " Not in the times: \(left.joined(separator: ", "))."
    }
}
