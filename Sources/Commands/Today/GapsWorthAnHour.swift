import Answers
import Playbook
import Settings
import Store
import Workbench

/// What is not known and would be worth an hour to find out: at most five, by the money that hangs on it.
struct GapsWorthAnHour: TodaySection {
    private static let most = 5
    /// How many buying groups without a deal are looked at: drawing a map costs a little each.
    private static let mostQuietGroups = 10

    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let gaps = try qualification(at: desk) + closeDates(at: desk) + research(at: desk) + groups(at: desk)
        let ranked = WorthwhileGap.ranked(gaps, limit: Self.most)
        let accounts = try desk.session.read.accounts(Set(ranked.map(\.account)))
        let currency = desk.session.settings.currency
        let table = Table(
            "gaps", caption: "Gaps worth an hour",
            columns: [
                .init("account"), .init("gap"), .init("missing", "What is missing"),
                .init("at_stake", "Open deals", .trailing), .init("next", "Type next"),
            ],
            rows: ranked.map { gap in
                [
                    .text(accounts[gap.account]?.handle), .word(gap.kind), .text(gap.sentence),
                    gap.stake > 0 ? .money(Money(cents: gap.stake, currency: currency)) : .none, .text(gap.next),
                ]
            })
        return desk.blocks(table)
    }

    /// The weakest element of each open deal. A deal without an amount has nothing at stake that can be ranked.
    private func qualification(at desk: TodayDesk) throws -> [WorthwhileGap] {
        let session = desk.session
        let cards = try session.scorecards(of: desk.openDeals, by: .meddic)
        return zip(desk.openDeals, cards).compactMap { deal, scorecard in
            guard let question = scorecard.nextQuestion(in: session.settings.language) else { return nil }
            let known = scorecard.score > 0
            let sentence =
                known
                ? "\(deal.handle), \(scorecard.score) of \(scorecard.fullScore): \(question.element.rawValue) \(question.weakness.words)"
                : "\(deal.handle): nothing is written down of MEDDIC"
            return WorthwhileGap(
                kind: .qualification, account: deal.account, deal: deal.id, stake: desk.amount(of: deal),
                weakness: scorecard.weakness, sentence: sentence, next: "meddic next --opportunity \(deal.handle)")
        }
    }

    private func closeDates(at desk: TodayDesk) -> [WorthwhileGap] {
        let today = desk.session.today
        return desk.openDeals.compactMap { deal in
            guard let weakness = deal.closeDateWeakness(on: today), let closes = deal.closes else { return nil }
            let late = counted(today.days(since: closes), "day")
            return WorthwhileGap(
                kind: .closeDate, account: deal.account, deal: deal.id, stake: desk.amount(of: deal),
                weakness: weakness, sentence: "\(deal.handle) is \(late) past its close date",
                next: "opportunity move \(deal.handle) \(deal.stage) --close DAY")
        }
    }

    private func research(at desk: TodayDesk) throws -> [WorthwhileGap] {
        let bare = try desk.session.read.accountsWithoutResearch()
        let reached = try desk.session.segments(of: bare, withClaims: true)
        return bare.filter { account in (reached[account.id] ?? []).allSatisfy { $0 == account.segment } }.map {
            account in
            WorthwhileGap(
                kind: .research, account: account.id, stake: desk.stake(account.id)?.cents ?? 0,
                weakness: account.tier == .oneToOne ? 100 : 50,
                sentence: "nothing has been found out about \(account.name)",
                next: "research add \"…\" --about \(account.handle) --source URL --on DAY --kind KIND")
        }
    }

    /// The first gap of each buying group worked one to one. A group can put no more at risk than its deals, so that
    /// those of small deals need not be drawn once enough is found.
    private func groups(at desk: TodayDesk) throws -> [WorthwhileGap] {
        let session = desk.session
        let accounts = try session.read.accounts(tier: .oneToOne).map { ($0, desk.stake($0.id)?.cents ?? 0) }
            .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
        var gaps: [WorthwhileGap] = []
        var quiet = 0
        for (account, stake) in accounts {
            let worths = gaps.map(\.worth).sorted(by: >)
            if worths.count >= WorthwhileGap.mostOfAKind, worths[WorthwhileGap.mostOfAKind - 1] >= stake { break }
            quiet += stake == 0 ? 1 : 0
            if quiet > Self.mostQuietGroups { break }
            guard let gap = try session.stakeholderMap(of: account).gaps.first else { continue }
            gaps.append(
                WorthwhileGap(
                    kind: .buyingGroup, account: account.id, stake: stake, weakness: gap.kind.weakness,
                    sentence: gap.sentence, next: "map \(account.handle)"))
        }
        return gaps
    }
}

extension TodayDesk {
    /// The open deals, by account and in the order of their creation.
    fileprivate var openDeals: [Opportunity] {
        deals.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// A deal's amount in whole cents; 0 where it has none, or one of another currency.
    fileprivate func amount(of deal: Opportunity) -> Int {
        deal.amount.flatMap { $0.currency == session.settings.currency ? $0.cents : nil } ?? 0
    }
}

extension QualificationQuestion.Weakness {
    /// As it is said of an element.
    fileprivate var words: String {
        switch self {
        case .unknown: "is not known"
        case .assumed: "is only assumed"
        case .demoted: "stands on evidence that no longer holds"
        }
    }
}
