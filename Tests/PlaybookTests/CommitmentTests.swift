import Playbook
import Testing

@Suite struct CommitmentTests {
    private func clock() throws -> OfficeClock {
        OfficeClock(calendar: .standard, zone: try #require(ZoneRules(posix: "EET-2EEST,M3.5.0/3,M10.5.0/4")))
    }

    private func moment(_ text: String) throws -> Moment {
        guard text.count > 10 else { return Moment(day: try day(text)) }
        let at = try #require(Instant(iso: text))
        return Moment(day: try clock().day(of: at), at: at)
    }

    private func judge(now: String) throws -> CommitmentJudge {
        CommitmentJudge(commitments: .standard, clock: try clock(), now: try moment(now))
    }

    private func act(_ number: Int, _ type: String, _ text: String, campaign: Int? = nil) throws
        -> CommitmentJudge.TimedTouch
    {
        let moment = try moment(text)
        var touch = touch(number, type, campaign: campaign)
        touch.day = moment.day
        return CommitmentJudge.TimedTouch(touch: touch, at: moment.at)
    }

    private func handed(_ text: String) throws -> LeadInHand {
        LeadInHand(
            origin: .handoff(Handoff.ID(1)), account: Account.ID(1), owner: "Sanna", started: try moment(text))
    }

    private func first(_ started: String, _ acts: [CommitmentJudge.TimedTouch], now: String) throws -> CommitmentCase {
        let cases = try judge(now: now).cases(of: handed(started), touches: acts, verdicts: [], deals: [])
        return try #require(cases.first { $0.commitment == .firstContact })
    }

    @Test func `An hour is counted to the minute where the minutes are known`() throws {
        let start = "2026-11-20T15:45:00+02:00"
        let kept = try first(start, [act(1, "call", "2026-11-23T08:45:00+02:00")], now: "2026-11-23T12:00:00+02:00")
        #expect(kept.state == .kept && kept.took == .officeMinutes(60) && kept.isExact)
        let late = try first(start, [act(1, "call", "2026-11-23T08:45:01+02:00")], now: "2026-11-23T12:00:00+02:00")
        #expect(late.state == .broken && late.lateness == .officeMinutes(1) && !late.isOpen)
        let open = try first(start, [], now: "2026-11-23T11:00:00+02:00")
        #expect(open.state == .broken && open.lateness == .officeMinutes(135) && open.isOpen)
        #expect(open.lateness?.phrase == "2 h 15 min of office time")
        let half = try first(start, [], now: "2026-11-23T08:15:00+02:00")
        #expect(half.state == .waiting && half.isHalfUsed)
        #expect(try !first(start, [], now: "2026-11-23T08:14:00+02:00").isHalfUsed)
        // A call before the hand-off answers something else.
        #expect(
            try first(start, [act(1, "call", "2026-11-20T15:44:00+02:00")], now: "2026-11-20T15:50:00+02:00").isOpen)
    }

    @Test func `Where an end has a day alone, days decide`() throws {
        let start = "2026-11-20T15:45:00+02:00"
        let kept = try first(start, [act(1, "call", "2026-11-23")], now: "2026-11-25T12:00:00+02:00")
        #expect(kept.state == .kept && !kept.isExact && kept.took == .officeDays(1))
        let late = try first(start, [act(1, "call", "2026-11-25")], now: "2026-11-25T12:00:00+02:00")
        #expect(late.state == .broken && late.lateness == .days(2))
        // A clock that stands on a day shows its noon, which is no instant.
        let noon = Moment(recorded: Instant(noonOf: try day("2026-11-20")), day: try day("2026-11-20"))
        #expect(noon.at == nil)
    }

    @Test(arguments: [
        // Over a weekend, over the night when clocks go back, and over the one when they go forward.
        ("2026-11-20T15:00:00+02:00", "2026-11-21T15:00:00+02:00"),
        ("2026-10-24T12:00:00+03:00", "2026-10-25T11:00:00+02:00"),
        ("2026-03-28T12:00:00+02:00", "2026-03-29T13:00:00+03:00"),
    ])
    func `24 hours are 24 hours`(asked: String, due: String) throws {
        let deadline = try ResponseTime(24, .hours).deadline(from: moment(asked), on: clock())
        let end = try moment(due)
        #expect(deadline.at == end.at && deadline.lastDay == end.day)
        // Of whoever asked on a day alone nobody knows the hour: the next office day is time enough.
        let dated = try ResponseTime(24, .hours).deadline(from: moment("2026-11-20"), on: clock())
        #expect(try dated.lastDay == day("2026-11-23") && dated.at == nil)
    }

    @Test func `Attempts end with an answer, a decision or enough of them`() throws {
        func attempts(_ acts: [CommitmentJudge.TimedTouch], verdicts: [LeadVerdict] = [], now: String) throws
            -> CommitmentCase
        {
            let cases = try judge(now: now).cases(
                of: handed("2026-11-02"), touches: acts, verdicts: verdicts, deals: [])
            return try #require(cases.first { $0.commitment == .attempts })
        }
        let six = try (1...6).map { try act($0, "call", "2026-11-0\($0 + 2)") }
        #expect(try attempts(six, now: "2026-11-22").state == .kept)
        #expect(try attempts(Array(six.prefix(5)), now: "2026-11-22").state == .broken)
        #expect(try attempts(Array(six.prefix(5)), now: "2026-11-10").state == .waiting)
        #expect(try attempts([act(1, "reply", "2026-11-04")], now: "2026-11-22").state == .kept)
        #expect(try attempts([act(1, "sent", "2026-11-04", campaign: 3)], now: "2026-11-22").attempts?.made == 0)
        let rejected = LeadVerdict(
            id: LeadVerdict.ID(1), handoff: Handoff.ID(1), account: Account.ID(1),
            at: Instant(noonOf: try day("2026-11-05")), day: try day("2026-11-05"), verdict: .rejected,
            reason: "too-small")
        #expect(try attempts([], verdicts: [rejected], now: "2026-11-22").state == .kept)
    }

    @Test func `A deal owes its value and its decision`() throws {
        let judge = try judge(now: "2026-11-22")
        var deal = Opportunity(
            id: Opportunity.ID(1), handle: "d", account: Account.ID(1), name: "D", stage: "demo", outcome: .open,
            amount: nil, created: try day("2026-11-02"), closes: try day("2026-11-10"))
        let open = judge.cases(of: deal, changes: [])
        #expect(open.map(\.commitment) == [.reportValue, .reportDecision])
        #expect(open.map(\.state) == [.broken, .broken] && open.map(\.lateness) == [.days(13), .days(5)])
        deal.amount = Money(cents: 1, currency: .eur)
        deal.outcome = .lost
        deal.reason = "price"
        let change = StageChange(
            opportunity: deal.id, day: try day("2026-11-05"), stage: "demo", amount: deal.amount)
        #expect(judge.cases(of: deal, changes: [change]).map(\.state) == [.kept, .kept])
        // Nobody knows when the value came: nothing is said of it.
        #expect(judge.cases(of: deal, changes: []).map(\.commitment) == [.reportDecision])
    }

    @Test func `Waiting never makes a promise better, and a breach stays one`() throws {
        var generator = Seeded(61)
        let start = try #require(Instant(iso: "2026-11-02T06:00:00Z")).seconds
        let clock = try clock()
        for _ in 0..<200 {
            let began = Instant(seconds: start + Int.random(in: 0...2_000_000, using: &generator))
            let exact = Bool.random(using: &generator)
            let lead = LeadInHand(
                origin: .request(isSalesReady: Bool.random(using: &generator)), account: Account.ID(1),
                started: Moment(day: clock.day(of: began), at: exact ? began : nil))
            var worst = 0
            for step in 0..<20 {
                let now = Instant(seconds: began.seconds + step * 20_000)
                let judge = CommitmentJudge(
                    commitments: .standard, clock: clock, now: Moment(day: clock.day(of: now), at: now))
                let found = try #require(judge.cases(of: lead, touches: [], verdicts: [], deals: []).first)
                let rank = found.state == .broken ? 2 : found.isHalfUsed ? 1 : 0
                #expect(rank >= worst && found.isOpen && (found.lateness == nil) == (rank < 2))
                worst = rank
            }
        }
    }

    @Test func `A summary counts each once, with how sure its share is`() throws {
        let cases: [CommitmentCase] = [
            try first("2026-11-16T10:00:00+02:00", [act(1, "call", "2026-11-16T10:20:00+02:00")], now: "2026-11-22"),
            try first("2026-11-16T10:00:00+02:00", [act(1, "call", "2026-11-16T10:40:00+02:00")], now: "2026-11-22"),
            try first("2026-11-16T10:00:00+02:00", [act(1, "call", "2026-11-16T14:00:00+02:00")], now: "2026-11-22"),
            try first("2026-11-20", [], now: "2026-11-22"),
        ]
        let summary = CommitmentSummary(.firstContact, of: cases)
        #expect((summary.kept, summary.broken, summary.waiting) == (2, 1, 1))
        #expect(summary.medianPhrase == "40 min of office time" && summary.share?.trials == 3)
        // One that is known by the day alone, over a weekend, has a median of its own.
        let dated = try first("2026-11-20", [act(1, "call", "2026-11-23")], now: "2026-11-24")
        #expect(
            CommitmentSummary(.firstContact, of: cases + [dated]).medianPhrase
                == "40 min of office time (3), 1 office day (1)")
        #expect(CommitmentSummary(.firstContact, of: []).medianPhrase == nil)
        #expect(CommitmentSummary(.attempts, of: cases).share == nil)
        #expect(CommitmentSummary.median([4, 1, 3, 2]) == 3 && CommitmentSummary.median([]) == nil)
    }

    @Test func `The trend is that of the books`() throws {
        // Smokers among patients of four hospitals (Fleiss, 1981): R's prop.trend.test gives 8.2249.
        let trend = try #require(ResponseEffect.trend([(83, 86), (90, 93), (129, 136), (70, 82)]))
        #expect(abs(trend.z * trend.z - 8.2249) < 0.0001 && trend.z < 0)
        #expect(ResponseEffect.trend([(0, 5), (0, 5)]) == nil && ResponseEffect.trend([(2, 5), (0, 0)]) == nil)
        #expect(ResponseEffect.trend([]) == nil)
    }

    @Test func `Of few leads nothing is said`() {
        func leads(_ bucket: ResponseEffect.Bucket, won: Int, of count: Int) -> [ResponseEffect.Lead] {
            (0..<count).map { ResponseEffect.Lead(bucket: bucket, isWon: $0 < won) }
        }
        guard case .tooFew = ResponseEffect(leads(.sameDay, won: 5, of: 10)).verdict else {
            Issue.record("10 are too few")
            return
        }
        let clear = ResponseEffect(leads(.sameDay, won: 18, of: 20) + leads(.later, won: 3, of: 20))
        #expect(clear.verdict == .soonerWinsMore)
        #expect(
            ResponseEffect(leads(.sameDay, won: 3, of: 20) + leads(.later, won: 18, of: 20)).verdict == .laterWinsMore)
        #expect(
            ResponseEffect(leads(.sameDay, won: 10, of: 20) + leads(.later, won: 9, of: 20)).verdict == .noDifference)
        #expect(ResponseEffect([]).rows.count == ResponseEffect.Bucket.allCases.count)
    }
}
