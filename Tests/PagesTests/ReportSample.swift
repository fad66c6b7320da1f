import Answers
import Playbook

@testable import Pages

/// A small workspace to report of: two accounts with hostile names, deals of every kind.
enum ReportSample {
    static let hostile = "Ääkkönen & <b>Pojat</b> \"Oy\" \u{202E}"
    static let today = day("2026-11-22")

    static func day(_ iso: String) -> Day {
        guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is a day") }
        return day
    }

    static let accounts = [
        Account(id: .init(1), handle: "one", name: hostile, tier: .oneToOne),
        Account(id: .init(2), handle: "two", name: "", tier: .oneToMany),
    ]

    static func deal(
        _ number: Int, _ account: Int, _ outcome: Opportunity.Outcome, _ cents: Int?, closes: String?,
        currency: Currency = .eur, reason: String? = nil
    ) -> Opportunity {
        Opportunity(
            id: .init(number), handle: "deal-\(number)", account: .init(account), name: "Deal \(number)",
            stage: "demo", outcome: outcome, amount: cents.map { Money(cents: $0, currency: currency) },
            created: day("2026-01-05"), closes: closes.map(day), owner: hostile, reason: reason)
    }

    static let deals = [
        deal(1, 1, .won, 10_000_001, closes: "2026-10-05"), deal(2, 2, .won, 33, closes: "2026-11-22"),
        deal(3, 1, .won, 5_000_000, closes: "2025-01-10"), deal(4, 1, .won, nil, closes: "2026-11-01"),
        deal(5, 2, .won, 700_000, closes: "2026-11-02", currency: Currency("SEK") ?? .eur),
        deal(6, 1, .won, 9_900, closes: nil), deal(7, 1, .lost, 4_400, closes: "2026-11-03", reason: "<i>price</i>"),
        deal(8, 2, .lost, 100, closes: "2026-11-04"), deal(9, 1, .open, 20_000_000, closes: "2026-10-30"),
        deal(10, 2, .open, nil, closes: nil), deal(11, 2, .open, -500, closes: "2026-12-24"),
    ]

    static func ground(
        _ language: Language = .english, accounts: [Account] = accounts, deals: [Opportunity] = deals
    ) -> ReportGround {
        ReportGround(
            language: language, currency: .eur, today: today, quarter: Quarter(of: today), accounts: accounts,
            deals: deals, stages: Stage.standard)
    }

    /// Every chapter there is.
    static func sections(_ ground: ReportGround) -> [ReportSection] {
        let quarter = ground.quarter
        let target = Money(cents: 50_000_000, currency: .eur)
        let lines = ground.accounts.values.sorted { $0.id < $1.id }.map {
            AccountLine(account: $0, score: 40, verdict: .marketing, stage: .engaged)
        }
        let funnel = Funnel(
            ground.accounts.keys.sorted().map {
                FunnelFacts(account: $0, met: $0 == .init(1) ? [.aware, .won] : [.aware])
            })
        let facts = campaign(ground)
        let credit = ground.deals.isEmpty ? [] : [CreditLine(hostile, cents: 7, deals: 1, touches: 2, costCents: 3)]
        return [
            ground.wonRevenue(targets: [quarter: target]), ground.tierRevenue,
            ground.credit(model: ("Linear", "To all."), channels: credit, campaigns: credit, remarks: ["Left out."]),
            ground.openPipeline,
            ground.againstPlan(
                PlanFigure.allCases.map { PlanLine($0, Pace(target: 10, actual: 3, passed: 50, all: 92)) },
                share: (4_000, Money(cents: 72_000_000, currency: .eur))),
            ground.stages(of: funnel, tiers: [(.oneToOne, funnel)]),
            ground.commitments(Commitment.allCases.map { CommitmentSummary($0, of: []) }),
            ground.breaches(
                [
                    BrokenPromise(
                        .attempts, account: hostile, owner: nil, began: today, due: today, late: .officeMinutes(135),
                        isOpen: true)
                ]), ground.answeringSooner(ResponseEffect([.init(bucket: .sameDay, isWon: true)])),
            ground.pipelineChanges(
                then: 500, steps: [PipelineStep(hostile, cents: -100, deals: 1, tone: .bad)],
                beside: [(hostile, 2)],
                deals: ground.deals.prefix(1).map { deal in
                    ChangedDeal(
                        hostile, day: today, deal: deal, before: .money(cents: 100, currency: "EUR"),
                        after: .text(hostile), effectCents: -100, tone: .good)
                }, remarks: [hostile]),
            ground.forecast(
                won: 3, lines: [ForecastLine("By stage", cents: 7), ForecastLine("Drawn", cents: 8, in: 4...90)],
                deals: ground.deals.filter { $0.outcome == .open }.map { ($0, [1, nil]) }, target: target,
                basis: hostile, remarks: []),
            ground.metrics(
                [
                    MetricLine(
                        WinRate(),
                        MetricReading(.share(basisPoints: 1), period: "", inputs: [], arithmetic: "")),
                    MetricLine(AcquisitionCost(), MetricReading(missing: hostile, period: "")),
                ], period: "All days"),
            ground.times(
                [
                    PassageLine(from: .target, to: .aware, accounts: 2, medianTenths: 15, quartiles: 1...2),
                    PassageLine(
                        from: .aware, to: .engaged, accounts: 0, medianTenths: nil, quartiles: nil,
                        outOfOrder: ground.accounts.keys.sorted()),
                ]),
            ground.stalled(
                ground.accounts.keys.sorted().map {
                    StalledAccount(account: $0, stage: .aware, since: today, days: 3, owner: hostile)
                }),
            ground.content(coverage, personas: [hostile, "b"], stages: ["A", "B"]),
            ground.lift(
                LiftMetric.allCases.map { LiftFinding($0, of: pairs, currency: ground.currency, seed: 1) },
                programme: 14, pairs: pairs.count, days: today.adding(days: -90)...today),
            ground.topAccounts(lines), ground.lostReasons, ground.reach(of: facts), ground.returns(of: facts),
        ]
    }

    /// A campaign that touched both accounts.
    private static func campaign(_ ground: ReportGround) -> CampaignFacts {
        let campaign = Campaign(
            id: .init(1), handle: "c", name: hostile, channel: "email", cost: Money(cents: 100_000, currency: .eur))
        let touches =
            ground.accounts.isEmpty
            ? []
            : [touch(1, "2026-10-01", 1, "email", "reply"), touch(2, "2026-10-02", 1, "phone", "call")]
        return CampaignFacts(
            campaign: campaign, touches: touches,
            credits: ground.deals.isEmpty ? [] : [.init(deal: .init(1), cents: 10_000_001, touches: 1)],
            journeys: [.init(1): [.init(channel: "email", isOwn: true), .init(channel: hostile, isOwn: false)]],
            model: "Linear")
    }

    /// People of two personas, of whom one has a message and the other waits.
    private static var coverage: ContentCoverage {
        ContentCoverage(
            personas: [hostile, "b"], stages: ["A", "B"],
            pieces: [.init(name: "welcome", persona: "b", stage: "B")],
            people: [
                .init(contact: .init(1), account: .init(1), persona: hostile, stage: "A"),
                .init(contact: .init(2), account: .init(1), persona: "b", stage: "B"),
            ], pipeline: [.init(1): 120_000], taken: [.init(persona: hostile, stage: "A", type: "webinar"): 3])
    }

    private static var pairs: [LiftPair] {
        (0..<12).map { number in
            func facts(_ id: Int, acts: Int) -> LiftFacts {
                LiftFacts(
                    subject: .init(account: .init(id), handle: "account-\(id)", kind: hostile, size: 100), acts: acts,
                    actsBefore: 1, deals: [])
            }
            return LiftPair(
                programme: facts(100 + number, acts: 3 + number % 3),
                comparable: facts(200 + number, acts: number % 2))
        }
    }

    static func report(_ ground: ReportGround) -> Report {
        Report(
            name: "all", title: "Report", subject: hostile, lead: "", sections: sections(ground), today: today,
            language: ground.language, workspaceName: hostile, line: "report all")
    }
}
