import Playbook
import Testing

@Suite struct PlanTests {
    private func percent(_ text: String) throws -> Percentage { try Percentage(reading: text) }

    private func figures(
        revenue: Int, share: String, deal: Int, winRate: String, leadToMQL: String = "100",
        contactToLead: String = "100"
    ) throws -> PlanFigures {
        PlanFigures(
            PlanFigures.Inputs(
                revenue: Sourced(Money(cents: revenue, currency: .eur), .tried),
                share: Sourced(try percent(share), .tried),
                averageDeal: Sourced(AverageDeal(said: Money(cents: deal, currency: .eur)), .tried),
                winRate: Sourced(try percent(winRate), .tried), leadToMQL: Sourced(try percent(leadToMQL), .tried),
                contactToLead: Sourced(try percent(contactToLead), .tried)))
    }

    @Test func `Revenue times share over deal over win rate is qualified leads`() throws {
        // 1,000,000 × 50 % ÷ 40,000 = 12.5 customers; ÷ 25 % = 50; ÷ 30 % = 166.7; 167 ÷ 10 % = 1,670.
        let plan = try figures(
            revenue: 100_000_000, share: "50", deal: 4_000_000, winRate: "25", leadToMQL: "30", contactToLead: "10")
        #expect(plan.marketingRevenue.cents == 50_000_000 && plan.customersHundredths == 1250)
        #expect(plan.mqls == 50 && plan.leads == 167 && plan.contacts == 1670)
        #expect(plan.pipeline.cents == 200_000_000)
        // A cent more asks for one more.
        #expect(try figures(revenue: 100_000_002, share: "50", deal: 4_000_000, winRate: "25").mqls == 51)
        #expect(try figures(revenue: 0, share: "50", deal: 1, winRate: "0.01%").mqls == 0)
    }

    @Test func `The leads of a plan carry its revenue, and one less does not`() throws {
        var generator = Seeded(51)
        for _ in 0..<500 {
            let revenue = Int.random(in: 1...1_000_000_000, using: &generator)
            let deal = Int.random(in: 1...50_000_000, using: &generator)
            let share = try #require(Percentage(basisPoints: Int.random(in: 1...10_000, using: &generator)))
            let rate = try #require(Percentage(basisPoints: Int.random(in: 1...10_000, using: &generator)))
            let plan = try figures(revenue: revenue, share: share.text, deal: deal, winRate: rate.text)
            let goal = revenue * share.basisPoints
            let each = deal * rate.basisPoints
            #expect(plan.mqls * each >= goal && (plan.mqls == 0 || (plan.mqls - 1) * each < goal))
            // More revenue, a smaller deal or a lower win rate never asks for less.
            let larger = try figures(revenue: revenue + 1000, share: share.text, deal: deal, winRate: rate.text)
            let smaller = try figures(revenue: revenue, share: share.text, deal: max(1, deal / 2), winRate: rate.text)
            #expect(larger.mqls >= plan.mqls && smaller.mqls >= plan.mqls)
            if plan.mqls <= PlanBackwards.mostMQLs,
                let back = PlanBackwards(
                    mqls: plan.mqls, winRate: rate, averageDeal: AverageDeal(said: Money(cents: deal, currency: .eur)),
                    share: share)
            {
                #expect(back.marketingRevenue.cents >= plan.marketingRevenue.cents)
            }
        }
    }

    @Test func `What was counted is reckoned with exactly, and what it brings asks for as many again`() throws {
        var generator = Seeded(52)
        for _ in 0..<500 {
            let closed = Int.random(in: 1...400, using: &generator)
            let won = Int.random(in: 1...closed, using: &generator)
            let times = Int.random(in: 1...50, using: &generator)
            let sum = Int.random(in: won...9_000_000, using: &generator)
            let deal = try #require(AverageDeal(sum: Money(cents: sum, currency: .eur), count: won))
            let rate = try #require(Percentage(won, of: closed))
            let back = try #require(
                PlanBackwards(mqls: closed * times, winRate: rate, averageDeal: deal, share: .percent(100)))
            // So many times as were closed bring so many times what they brought: no rate is rounded on the way.
            #expect(back.customersHundredths == won * times * 100 && back.revenue.cents == sum * times)
            let plan = try measured(revenue: back.revenue, deal: deal, winRate: rate)
            #expect(plan.mqls == closed * times && plan.customersHundredths == won * times * 100)
        }
        // 224,000 × 38 ÷ 20, where 52.63 % would give 425,612.77.
        let one = AverageDeal(said: Money(cents: 1, currency: .eur))
        let rate = try #require(Percentage(20, of: 38))
        let plan = try measured(revenue: Money(cents: 22_400_000, currency: .eur), deal: one, winRate: rate)
        #expect(plan.pipeline.cents == 42_560_000)
        #expect(rate.text == "52.63%" && Percentage(1, of: 1_000_000)?.basisPoints == 1)
        #expect(Percentage(0, of: 3) == nil && Percentage(4, of: 3) == nil && Percentage(1, of: 4) == .percent(25))
    }

    private func measured(revenue: Money, deal: AverageDeal, winRate: Percentage) throws -> PlanFigures {
        PlanFigures(
            PlanFigures.Inputs(
                revenue: Sourced(revenue, .tried), share: Sourced(.percent(100), .tried),
                averageDeal: Sourced(deal, .tried), winRate: Sourced(winRate, .tried),
                leadToMQL: Sourced(.percent(100), .tried), contactToLead: Sourced(.percent(100), .tried)))
    }

    @Test func `The largest money does not overflow`() throws {
        let most = PlanSettings.mostCents
        let plan = try figures(
            revenue: most, share: "100", deal: 1, winRate: "0.01%", leadToMQL: "0.01%", contactToLead: "0.01%")
        #expect(plan.mqls == 1_000_000_000_000_000_000 && plan.leads == .max && plan.contacts == .max)
        #expect(try figures(revenue: most, share: "100", deal: most, winRate: "100").mqls == 1)
        #expect(
            PlanBackwards(
                mqls: 12_000_000, winRate: .percent(100),
                averageDeal: AverageDeal(said: Money(cents: most, currency: .eur)), share: .percent(1)) == nil)
    }

    @Test func `A year is divided to the cent, around the quarters that are said`() throws {
        let year = Sourced(Money(cents: 100_000_01, currency: .eur), .setting(line: 7))
        var part = PlanSettings.Part(years: [2026: year])
        #expect(try #require(part.revenue(of: 2026)).values.map(\.value.cents).reduce(0, +) == 100_000_01)
        part.quarters[PlanSettings.QuarterName(year: 2026, number: 4)] = Sourced(
            Money(cents: 40_000_00, currency: .eur), .setting(line: 8))
        let divided = try #require(part.revenue(of: 2026))
        #expect(divided.values.map(\.value.cents).reduce(0, +) == 100_000_01)
        #expect(divided[4]?.value.cents == 40_000_00 && divided[4]?.source == .setting(line: 8))
        #expect(part.revenue(of: 2027) == nil)
    }

    @Test func `What deals say has its count and range, and nothing follows from none`() throws {
        #expect(MeasuredDeals([], currency: .eur, until: today).averageDeal == nil)
        #expect(MeasuredDeals([], currency: .eur, until: today).winRate == nil)
        func deal(_ number: Int, _ outcome: Opportunity.Outcome, _ cents: Int?, _ currency: Currency = .eur)
            -> Opportunity
        {
            Opportunity(
                id: Opportunity.ID(number), handle: "d\(number)", account: Account.ID(1), name: "D", stage: "demo",
                outcome: outcome, amount: cents.map { Money(cents: $0, currency: currency) },
                created: today.adding(days: -50), closes: today.adding(days: -number))
        }
        let deals = [
            deal(1, .won, 3_000_000), deal(2, .won, 5_000_000), deal(3, .lost, 100), deal(4, .lost, nil),
            deal(5, .won, nil), deal(6, .open, 9), deal(-1, .won, 7_000_000),
        ]
        let measured = MeasuredDeals(deals, currency: .eur, until: today)
        #expect(measured.averageDeal?.value.shown.cents == 4_000_000)
        #expect(
            measured.averageDeal?.source.phrase
                == "measured: 2 won deals of 30000–50000 EUR, 2026-11-20 to 2026-11-21")
        #expect(measured.winRate?.value.basisPoints == 6000)
        #expect(MeasuredDeals([deal(3, .lost, 1)], currency: .eur, until: today).winRate == nil)
    }

    @Test(arguments: [
        ("25 %", 2500), ("25%", 2500), ("25", 2500), ("12,5 %", 1250), ("12.34", 1234), ("100", 10_000), ("0.5 %", 50),
        ("1 %", 100), ("1.5 %", 150), ("2", 200),
    ])
    func `A percentage is read as people write it`(text: String, basisPoints: Int) throws {
        let read = try percent(text)
        #expect(read.basisPoints == basisPoints)
        #expect(try percent(read.text) == read)
    }

    @Test(arguments: [
        ("0", Percentage.Mistake.zero), ("0 %", .zero), ("-5", .zero), ("150 %", .moreThanAll), ("0.25", .ambiguous),
        ("1", .ambiguous), ("1.5", .ambiguous), ("1,99", .ambiguous),
        ("x", .notANumber), ("", .notANumber), ("1.234", .notANumber), ("1.", .notANumber), ("٢٥", .notANumber),
        ("99999999999999999999", .notANumber),
    ])
    func `What no plan can divide by says why`(text: String, mistake: Percentage.Mistake) {
        #expect(throws: mistake) { try Percentage(reading: text) }
    }

    @Test func `Quarters follow each other without a gap, whatever month a year begins in`() throws {
        for month in 1...12 {
            var quarter = Quarter(of: today, startMonth: month)
            #expect(quarter.days.contains(today))
            for _ in 0..<12 {
                let next = Quarter(of: quarter.last.adding(days: 1), startMonth: month)
                #expect(next.first == quarter.last.adding(days: 1) && next > quarter)
                #expect(Quarter(next.text, startMonth: month) == next)
                quarter = next
            }
        }
        #expect(Quarter("2026-q4")?.first.iso == "2026-10-01" && Quarter("2026-Q4")?.last.iso == "2026-12-31")
        #expect(Quarter("2026-Q3", startMonth: 7)?.first.iso == "2027-01-01")
        for text in [
            "2026-Q5", "2026-Q0", "2026Q4", "26-Q4", "1899-Q1", "2200-Q1", "2026-Q", "2026-Q44", "", "2026-Q٤",
        ] {
            #expect(Quarter(text) == nil)
        }
    }

    @Test func `A pace says what should be there by now`() {
        let pace = Pace(target: 50, actual: 20, passed: 45, all: 90)
        #expect(pace.due == 25 && pace.isBehind && pace.forecast == 40)
        #expect(Pace(target: 50, actual: 0, passed: 0, all: 90).forecast == nil)
        #expect(!Pace(target: 0, actual: 0, passed: 90, all: 90).isBehind)
        #expect(Pace(target: .max, actual: .max, passed: 91, all: 92).forecast == nil)
    }
}
