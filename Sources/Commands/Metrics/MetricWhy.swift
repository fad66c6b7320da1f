import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows how a metric came about: its formula, each input with its source, and what each input is made of.
struct MetricWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show a metric's formula, every input with its source, and the arithmetic.")
    static let reads = MetricDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "metric why win-rate", "metric why campaign-roi --campaign service-day",
        #"metric why activities --seller "Joonas Rinne" --quarter 2026-Q4"#,
    ]

    @Argument(help: "The metric, as metric list names it.", transform: MetricName.init(reading:)) var metric: MetricName
    @Option(help: "Of one seller.") var seller: String?
    @Option(help: "Of one campaign.") var campaign: String?
    @Option(
        help: "Only what happened in a quarter, as 2026-Q4; all days up to today otherwise.",
        transform: QuarterName.init(reading:))
    var quarter: QuarterName?
    @Option(
        parsing: .unconditional, help: "How many parts of the inputs to show; 20 otherwise, all for csv and json.")
    var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let metric = metric.metric
        guard seller == nil || campaign == nil else { throw Refusal("Say either --seller or --campaign, not both.") }
        let desk = try MetricDesk(
            session: session, quarter: quarter, wantsCredit: metric is CampaignReturn,
            wantsActivity: metric is SellerActivities)
        let (scope, name) = try scope(at: desk)
        guard metric.scopes.contains(scope.kind) else {
            let known = metrics.filter { $0.scopes.contains(scope.kind) }.map(\.name).joined(separator: ", ")
            throw Refusal(
                "\(metric.name) is not asked of a \(scope.kind.rawValue). Of a \(scope.kind.rawValue): \(known).")
        }
        let readings = desk.readings(of: metric, scope)
        var blocks: [Answer.Block] = []
        for (currency, reading) in readings {
            if readings.count > 1, let currency { blocks.append(.heading("In \(currency.code)", level: 2)) }
            blocks += self.blocks(of: reading, metric, name: name, currency: currency, limit: limit)
        }
        if readings.count > 1 { blocks.append(.text("Each currency stands by itself: abm keeps no rates.")) }
        return Answer(blocks)
    }

    private func scope(at desk: MetricDesk) throws -> (MetricScope, name: String?) {
        if let seller {
            let found = try desk.seller(seller)
            return (.seller(found), found)
        }
        if let campaign {
            let found = try desk.session.campaign(campaign)
            return (.campaign(found.id), found.handle)
        }
        return (.workspace, nil)
    }

    private func blocks(
        of reading: MetricReading, _ metric: any Metric, name: String?, currency: Currency?, limit: Int
    ) -> [Answer.Block] {
        let fields: [Answer.Field?] = [
            Answer.Field("metric", .text(metric.title)), .known("of", .text(name)),
            .known("currency", .text(metric.isMoney ? currency?.code : nil)),
            Answer.Field("value", reading.value.map { .value($0) } ?? .text("no data: \(reading.missing ?? "")")),
            .known("unit", .text(reading.value?.unitBeside)), .known("target", .text(reading.target?.text)),
            Answer.Field("verdict", .word(reading.verdict).toned(reading.verdict.tone)),
            Answer.Field("period", .text(reading.period)), Answer.Field("formula", .text(metric.formula)),
            .known("arithmetic", .text(reading.arithmetic)),
        ]
        let inputs = Table(
            "inputs", caption: "What it is made of",
            columns: [
                .init("input"), .init("value", nil, .trailing), .init("unit"), .init("source", "Where from"),
            ],
            rows: reading.inputs.map {
                [
                    .text($0.name), $0.value.map { .value($0) } ?? .text("not known"), .text($0.value?.unitBeside),
                    .text($0.source),
                ]
            }, whenEmpty: "It is made of nothing yet.")
        var blocks: [Answer.Block] = [
            .record(name: "metric", fields: fields.compactMap { $0 }), .table(inputs),
        ]
        let terms = reading.inputs.flatMap { input in input.terms.map { (input.name, $0) } }
        if !terms.isEmpty {
            let table = Table(
                "parts", caption: "Part by part",
                columns: [.init("input"), .init("what"), .init("value", nil, .trailing), .init("note")],
                rows: terms.prefix(limit).map { input, term in
                    [.text(input), .text(term.what), .value(term.value), .text(term.note)]
                })
            blocks.append(.table(table))
            if terms.count > limit {
                blocks.append(.text("The first \(limit) of \(terms.count) parts; more with --limit \(terms.count)"))
            }
        }
        if !reading.remarks.isEmpty { blocks.append(.list(reading.remarks)) }
        return blocks
    }
}
