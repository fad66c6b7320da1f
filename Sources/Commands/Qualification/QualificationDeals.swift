import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows all open deals with what is not known of them, the one to work on first at the top.
struct QualificationDeals<Noun: FrameworkWord>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "deals", abstract: "Show what is not known of the open deals, the most urgent first.",
            discussion: """
                The order is points missing ÷ weeks left until the close date: how much has to be found out each week. A deal \
                that closes this week or should have closed has one week, one without a close date \
                \(DealScorecard.weeksWithoutDate).
                """)
    }
    static var reads: Set<StoreTable> {
        Set([.account, .opportunity, .claim, .claimClause]).union(Set<StoreTable>.qualification)
    }
    static var writes: Set<StoreTable> { .nothing }
    static var examples: [String] { ["\(Noun.framework.rawValue) deals"] }

    @Option(help: "Only those of an account.") var account: String?

    func run(in session: Session) throws -> Answer {
        let account = try account.map { try session.account($0) }
        let deals = try session.read.openOpportunities().filter { account == nil || $0.account == account?.id }
        let others = QualificationFramework.allCases.filter { $0 != Noun.framework }
        let cards = try session.scorecards(of: deals, by: Noun.framework)
        let besides = try others.map { framework in
            Dictionary(uniqueKeysWithValues: zip(deals.map(\.id), try session.scorecards(of: deals, by: framework)))
        }
        let ranked = DealScorecard.ranked(
            zip(deals, cards).map { DealScorecard(deal: $0, scorecard: $1, on: session.today) })
        let accounts = try session.read.accounts(Set(deals.map(\.account)))
        let language = session.settings.language
        let table = Table(
            "deals",
            // What to do first: a narrow window leaves out the last columns.
            columns: [
                .init("opportunity"), .init("closes"), .init("weeks_left", "Weeks", .trailing),
                .init("missing", nil, .trailing), .init("per_week", "A week", .trailing),
                .init(Noun.framework.rawValue, Noun.framework.name, .trailing),
            ]
                + others.map { .init($0.rawValue, $0.name, .trailing) } + [
                    .init("ask", "Ask next"), .init("unknown"), .init("assumed"), .init("stale"), .init("account"),
                ],
            rows: ranked.map { ranked in
                let deal = ranked.deal
                return [
                    .text(deal.handle), .day(deal.closes),
                    .integer(ranked.weeksToClose).toned(ranked.isLate ? .bad : .plain), .integer(ranked.missing),
                    .decimal(units: ranked.hundredthsPerWeek, places: 2), .integer(ranked.scorecard.score),
                ] + besides.map { .integer($0[deal.id]?.score) } + [
                    .text(ranked.scorecard.nextQuestion(in: language)?.phrasings.first),
                    elements(ranked, .unknown), elements(ranked, .assumed), elements(ranked, .demoted),
                    .text(accounts[deal.account]?.handle),
                ]
            },
            whenEmpty: "No open deals. Open one with: opportunity add NAME --account ACCOUNT --amount AMOUNT")
        let scales = ([Noun.framework] + others).map { "\($0.name) has \($0.fullScore) points" }
        guard !ranked.isEmpty else { return .table(table) }
        return Answer([
            .table(table),
            .text(
                "Ordered by what to find out a week: points missing ÷ weeks left (one at least; \(DealScorecard.weeksWithoutDate) without a close date). \(scales.joined(separator: ", "))."
            ),
        ])
    }

    private func elements(_ ranked: DealScorecard, _ weakness: QualificationQuestion.Weakness) -> Cell {
        let elements = ranked.elements(weakness).map(\.rawValue)
        return elements.isEmpty ? .none : .list(elements)
    }
}
