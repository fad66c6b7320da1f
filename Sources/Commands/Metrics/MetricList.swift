import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the metrics with their targets, of the workspace, of each seller or of each campaign.
struct MetricList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what selling and marketing are judged by, beside the targets.")
    static let reads = MetricDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["metric list", "metric list --quarter 2026-Q3", "metric list --by seller"]

    /// What the metrics are asked of, one by one.
    enum Grouping: String, Word {
        case seller, campaign

        static var called: String { "a grouping of metrics" }
    }

    @Option(
        help: "Only what happened in a quarter, as 2026-Q4; all days up to today otherwise.",
        transform: QuarterName.init(reading:))
    var quarter: QuarterName?
    @Option(help: "Of each seller or campaign instead of the workspace.", transform: Grouping.init(reading:))
    var by: Grouping?

    func run(in session: Session) throws -> Answer {
        let desk = try MetricDesk(
            session: session, quarter: quarter, wantsCredit: by != .seller, wantsActivity: by != .campaign)
        let scopes: [(name: String, scope: MetricScope)] =
            switch by {
            case nil: [("", .workspace)]
            case .seller: desk.sellers.map { ($0.isEmpty ? "nobody" : $0, .seller($0)) }
            case .campaign: desk.book.campaigns.map { ($0.handle, .campaign($0.id)) }
            }
        var rows: [[Cell]] = []
        for (name, scope) in scopes {
            for metric in metrics where metric.scopes.contains(scope.kind) {
                for (currency, reading) in desk.readings(of: metric, scope) {
                    let isForeign = currency.map { $0 != desk.book.currency } ?? false
                    rows.append(
                        (by == nil ? [] : [.text(name)])
                            + cells(of: reading, metric, in: isForeign ? currency : nil))
                }
            }
        }
        let columns: [Table.Column] =
            (by.map { [.init($0.rawValue)] } ?? []) + [
                .init("metric", standing: .name), .init("value", nil, .trailing), .init("unit"), .init("target"),
                .init("verdict"), .init("period", standing: .aside), .init("remark"),
            ]
        let table = Table("metrics", columns: columns, rows: rows, whenEmpty: empty)
        var blocks: [Answer.Block] = [.table(table)]
        if desk.book.currencies.count > 1 {
            let others = desk.book.currencies.dropFirst().map(\.code).joined(separator: ", ")
            blocks.append(
                .text("Amounts in \(others) stand by themselves: abm keeps no rates, so nothing is added up with them.")
            )
        }
        if !rows.isEmpty {
            blocks.append(.text("The formula, every input and where it comes from: metric why METRIC"))
        }
        return Answer(blocks + desk.book.knownDeals(in: nil).problems)
    }

    private var empty: String {
        switch by {
        case .seller: "Nobody sells yet. Write people under team in workspace.yml, or say --owner of a deal."
        case .campaign: "No campaigns yet. Add one with: campaign add NAME --cost AMOUNT"
        case nil: "Nothing yet."
        }
    }

    private func cells(of reading: MetricReading, _ metric: any Metric, in currency: Currency?) -> [Cell] {
        [
            .text(metric.name), .value(reading.value), .text(reading.value?.unitBeside), .text(reading.target?.text),
            .word(reading.verdict).toned(reading.verdict.tone), .text(reading.period),
            .text(reading.missing ?? currency.map { "in \($0.code) alone" }),
        ]
    }
}
