import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows what changed in the pipeline since a day, and how the pipeline then became the pipeline now.
struct PipelineChangesShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: "Show what changed since a day: new, won, lost, moved, slipped, shrunk deals."
    )
    static let reads: Set<StoreTable> = [.opportunity, .stageChange, .account]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["pipeline changes --since 2026-10-01", "pipeline changes --since 2026-10-01 --only slipped"]

    @Option(
        help: "From the beginning of which day; the first of this quarter otherwise.", transform: Day.init(reading:))
    var since: Day?
    @Option(help: "To the end of which day; today otherwise.", transform: Day.init(reading:)) var until: Day?
    @Option(
        help: "Only one kind of change, such as slipped or won; the bridge shows all.",
        transform: PipelineChange.Kind.init(reading:))
    var only: PipelineChange.Kind?
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let today = session.today
        let until = until ?? today
        guard until <= today else { throw Refusal("--until (\(until.iso)) is still to come (today is \(today.iso)).") }
        let since = since ?? min(until, session.quarter(nil).first)
        guard since <= until else {
            throw Refusal("--since (\(since.iso)) is after \(until.iso). Nothing can have changed between.")
        }
        let read = session.read
        let known = try session.knownDeals()
        let changes = PipelineChanges(
            DealHistory.all(known.deals, steps: try read.stageChanges()), in: since...until,
            stages: session.settings.stages, startMonth: session.settings.plan.startMonth, today: today)
        let handles = Dictionary(uniqueKeysWithValues: try read.accounts().map { ($0.id, $0.handle) })
        let shown = changes.changes.filter { only == nil || $0.kind == only }
        var blocks: [Answer.Block] = [.table(bridgeTable(changes))]
        if let table = besideTable(changes) { blocks.append(.table(table)) }
        blocks.append(.table(changesTable(Array(shown.prefix(limit)), accounts: handles)))
        if shown.count > limit {
            let end = until == today ? "" : " --until \(until.iso)"
            let line = "pipeline changes --since \(since.iso)\(end)\(only.map { " --only \($0.rawValue)" } ?? "")"
            blocks.append(.text("The first \(limit) of \(shown.count); more with: \(line) --limit \(shown.count)"))
        }
        let remarks = remarks(changes) + known.remarks()
        if !remarks.isEmpty { blocks.append(.problems(remarks.map { Problem(.warning, $0) })) }
        return Answer(blocks)
    }

    /// From the pipeline then to the pipeline now, in each currency.
    private func bridgeTable(_ changes: PipelineChanges) -> Table {
        var rows: [[Cell]] = []
        for bridge in changes.bridges {
            func money(_ cents: Int) -> Cell { .money(cents: cents, currency: bridge.currency.code) }
            rows.append([
                .text("pipeline then"), .integer(bridge.dealsThen), money(bridge.then),
                .text("open deals as \(changes.days.lowerBound.iso) began"),
            ])
            for kind in PipelineChange.Kind.allCases where kind.changesTheSum {
                guard let cents = bridge.effects[kind] else { continue }
                let deals = changes.changes.count { $0.kind == kind && $0.effect?.currency == bridge.currency }
                rows.append([.word(kind), .integer(deals), money(cents), .text(kind.definition)])
            }
            rows.append([
                .text("pipeline now"), .integer(bridge.dealsNow), money(bridge.now),
                .text("open deals as \(changes.days.upperBound.iso) ended, counted anew: the lines above sum to it"),
            ])
        }
        return Table(
            "bridge", caption: "The pipeline from \(changes.days.lowerBound.iso) to \(changes.days.upperBound.iso)",
            columns: [
                .init("step"), .init("deals", nil, .trailing), .init("amount", nil, .trailing), .init("meaning"),
            ], rows: rows,
            whenEmpty: "No deal with an amount was open in these days. See: opportunity list")
    }

    /// What moves no money: stages and close days.
    private func besideTable(_ changes: PipelineChanges) -> Table? {
        var rows: [[Cell]] = []
        for kind in PipelineChange.Kind.allCases where !kind.changesTheSum {
            let found = changes.changes.filter { $0.kind == kind }
            guard !found.isEmpty else { continue }
            let sums = found.compactMap(\.deal.amount).totals
            for (index, sum) in (sums.isEmpty ? [nil] : sums.map(Optional.some)).enumerated() {
                rows.append([
                    .word(kind), index == 0 ? .integer(found.count) : .none, .money(sum), .text(kind.definition),
                ])
            }
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            "beside", caption: "Beside it, without a change of the sum",
            columns: [
                .init("change"), .init("deals", nil, .trailing), .init("worth_now", nil, .trailing), .init("meaning"),
            ], rows: rows)
    }

    private func changesTable(_ changes: [PipelineChange], accounts: [Account.ID: String]) -> Table {
        Table(
            "changes", caption: "Deal by deal",
            columns: [
                .init("change"), .init("opportunity", standing: .name), .init("account", standing: .aside),
                .init("before"), .init("after"),
                .init("effect", nil, .trailing), .init("day"), .init("times", nil, .trailing), .init("owner"),
            ],
            rows: changes.map { change in
                [
                    .word(change.kind).toned(tone(change.kind)), .text(change.deal.handle),
                    .text(accounts[change.deal.account]), cell(change.before), cell(change.after),
                    .money(change.effect), .day(change.day), change.times > 1 ? .integer(change.times) : .none,
                    .text(change.deal.owner),
                ]
            },
            whenEmpty: only.map { "No deal was \($0.rawValue) in these days." } ?? "No deal changed in these days.")
    }

    private func tone(_ kind: PipelineChange.Kind) -> Tone {
        switch kind {
        case .won, .grown: .good
        case .lost, .shrunk, .slipped: .bad
        case .pushed, .movedBack: .caution
        default: .plain
        }
    }

    private func cell(_ standing: PipelineChange.Standing?) -> Cell {
        switch standing {
        case .stage(let stage): .text(stage)
        case .money(let money): money.map { .money($0) } ?? .text("no amount")
        case .day(let day): .day(day)
        case .outcome(let outcome): .word(outcome)
        case nil: .none
        }
    }

    private func remarks(_ changes: PipelineChanges) -> [String] {
        var remarks: [String] = []
        let without = changes.withoutAmount
        if without.then + without.now > 0 {
            remarks.append(
                "Open deals without an amount are in no sum: \(without.then) then, \(without.now) now. See: pipeline")
        }
        if changes.closeDayUnknown > 0 {
            let deals = counted(changes.closeDayUnknown, "open deal")
            remarks.append("Whether the close day moved cannot be said of \(deals): it was not kept then.")
        }
        if changes.bridges.count > 1 {
            remarks.append(
                "The amounts are in \(changes.bridges.count) currencies, each with its own bridge: abm keeps no rates.")
        }
        return remarks
    }
}
