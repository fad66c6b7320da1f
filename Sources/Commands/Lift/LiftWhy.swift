import Answers
import ArgumentParser
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Shows what a metric of a comparison is made of: the accounts' acts, or the deals of each side.
struct LiftWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show the accounts or deals that a metric of a comparison is made of.")
    static let reads = LiftDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["lift why engagement --where 'employees > 5000' --from 2026-01-01"]

    @Argument(help: "engagement, win-rate, deal-size or cycle.", transform: LiftMetric.init(reading:))
    var metric: LiftMetric
    @OptionGroup var wishes: LiftWishes

    func run(in session: Session) throws -> Answer {
        let desk = try LiftDesk(session: session, wishes: wishes)
        let finding = desk.finding(metric)
        var blocks: [Answer.Block] = []
        if metric == .engagement {
            blocks.append(.table(acts(desk)))
        } else {
            blocks.append(.table(deals(desk, "programme", desk.pairs.map(\.programme))))
            blocks.append(.table(deals(desk, "comparable", desk.pairs.map(\.comparable))))
        }
        blocks.append(
            .record(
                name: "finding",
                fields: [
                    Answer.Field("metric", .text("\(metric.rawValue): \(metric.definition)")),
                    Answer.Field("programme", desk.cell(finding.programme, metric)),
                    Answer.Field("comparable", desk.cell(finding.comparable, metric)),
                    Answer.Field("difference", desk.cell(finding.difference, metric)),
                    Answer.Field("lower", "At least", desk.cell(finding.interval?.lowerBound, metric)),
                    Answer.Field("upper", "At most", desk.cell(finding.interval?.upperBound, metric)),
                    Answer.Field("verdict", .text(finding.words(.english))),
                    Answer.Field("method", .text(method(desk))),
                ]))
        return Answer(blocks)
    }

    private func method(_ desk: LiftDesk) -> String {
        switch metric {
        case .engagement:
            "acts ÷ pairs on each side; range by \(PairedBootstrap.standardDraws) draws of the pairs, seed \(desk.seed)"
        case .winRate:
            "won ÷ closed on each side; range: the wider of Newcombe's score interval and \(PairedBootstrap.standardDraws) draws of the pairs, seed \(desk.seed)"
        case .dealSize:
            "amounts of won deals ÷ their number, in \(desk.currency.code); range by \(PairedBootstrap.standardDraws) draws of the pairs, seed \(desk.seed)"
        case .cycle:
            "the middle one of the won deals' days; range by \(PairedBootstrap.standardDraws) draws of the pairs, seed \(desk.seed)"
        }
    }

    private func acts(_ desk: LiftDesk) -> Table {
        let pairs = desk.pairs
        return Table(
            "acts", caption: "The buyers' own acts, \(desk.span)",
            columns: [
                .init("programme"), .init("acts", nil, .trailing), .init("comparable"),
                .init("comparable_acts", "Acts", .trailing), .init("difference", nil, .trailing),
            ],
            rows: pairs.map { pair in
                [
                    .text(pair.programme.subject.handle), .integer(pair.programme.acts),
                    .text(pair.comparable.subject.handle), .integer(pair.comparable.acts),
                    .integer(pair.programme.acts - pair.comparable.acts),
                ]
            },
            totals: [
                .text("all"), .integer(pairs.reduce(0) { $0 + $1.programme.acts }), .none,
                .integer(pairs.reduce(0) { $0 + $1.comparable.acts }),
                .integer(pairs.reduce(0) { $0 + $1.programme.acts - $1.comparable.acts }),
            ], whenEmpty: "No account of the programme has one beside it.")
    }

    /// The deals of one side; those that say nothing of the metric are listed with why.
    private func deals(_ desk: LiftDesk, _ side: String, _ facts: [LiftFacts]) -> Table {
        let deals = facts.flatMap { fact in fact.deals.map { (fact.subject.handle, $0) } }
            .filter { metric == .winRate || $0.1.isWon }
        let counted = deals.filter { counts($0.1, desk) }
        let totals: [Cell] =
            switch metric {
            case .engagement, .winRate:
                [.text("\(deals.count(where: \.1.isWon)) won of \(deals.count)"), .none, .none, .none, .none, .none]
            case .dealSize:
                [
                    .text("\(counted.count) that count"), .none, .none,
                    .money(
                        counted.compactMap { $0.1.cents(in: desk.currency) }.map {
                            Money(cents: $0, currency: desk.currency)
                        }
                        .totals.first), .none, .none,
                ]
            case .cycle: [.text("\(counted.count) that count"), .none, .none, .none, .none, .none]
            }
        return Table(
            "\(side)_deals", caption: "\(side.capitalisedFirstLetter): deals closed \(desk.span)",
            columns: [
                .init("opportunity", "Deal"), .init("account"), .init("outcome"), .init("amount", nil, .trailing),
                .init("days", "Days from opening", .trailing), .init("remark"),
            ],
            rows: deals.map { account, deal in
                [
                    .text(deal.opportunity.handle), .text(account), .word(deal.opportunity.outcome),
                    .money(deal.opportunity.amount), .integer(deal.cycle),
                    .text(counts(deal, desk) ? nil : remark(deal)),
                ]
            }, totals: deals.isEmpty ? nil : totals, whenEmpty: "None.")
    }

    private func counts(_ deal: LiftFacts.Deal, _ desk: LiftDesk) -> Bool {
        switch metric {
        case .engagement, .winRate: true
        case .dealSize: deal.cents(in: desk.currency) != nil
        case .cycle: deal.cycle != nil
        }
    }

    private func remark(_ deal: LiftFacts.Deal) -> String {
        switch metric {
        case .cycle: "left out: won before it was opened"
        default: deal.opportunity.amount == nil ? "left out: no amount" : "left out: another currency"
        }
    }
}
