import Playbook
import Testing

@Suite struct MetricTests {
    private let quarter = Quarter(of: today)

    private func book(_ deals: [Opportunity], quarter: Bool = false) -> MetricBook {
        var book = MetricBook(
            today: today, period: quarter ? .quarter(self.quarter, today: today) : .all(until: today),
            quarter: self.quarter, currency: .eur)
        book.histories = deals.map { DealHistory($0, steps: []) }
        return book
    }

    private func read(_ metric: some Metric, _ book: MetricBook, in currency: Currency = .eur) -> MetricReading {
        metric.reading(of: book, in: currency)
    }

    private func money(_ cents: Int) -> MetricValue { .money(Money(cents: cents, currency: .eur)) }

    @Test("an empty workspace gets words from every metric", arguments: metrics.map(\.name))
    func empty(_ name: String) throws {
        let found = try #require(metric(named: name.uppercased()))
        for scope in [MetricScope.workspace, .seller("Nobody"), .campaign(Campaign.ID(9))] {
            let reading = found.reading(of: book([]).of(scope), in: .eur)
            if case .count(0)? = reading.value { continue }
            #expect(reading.value == nil && reading.verdict == .noData)
            #expect(reading.missing?.isEmpty == false)
        }
    }

    /// Owners are the same in either case, and a deal of nobody is found under an empty name.
    @Test func aSellersDealsAreThoseOfTheName() throws {
        let dollar = try #require(Currency("USD"))
        var deals = (1...5).map { deal($0, outcome: .won) }
        for (index, owner) in ["Aino Kallio", "AINO KALLIO", "Eero", "", nil].enumerated() {
            deals[index].owner = owner
        }
        deals[2].amount = Money(cents: 100, currency: dollar)
        var book = book(deals)
        func found(_ name: String, in money: Currency?) -> [Int] {
            book.of(.seller(name)).deals(in: money).map(\.id.number)
        }
        #expect(found("aino kallio", in: nil) == [1, 2] && found("Aino Kallio", in: .eur) == [1, 2])
        #expect(found("", in: nil) == [4, 5] && found("Nobody", in: nil).isEmpty)
        #expect(found("Eero", in: .eur).isEmpty && found("Eero", in: dollar) == [3])
        #expect(book.deals(in: nil).map(\.id.number) == [1, 2, 3, 4, 5])
        #expect(book.currencies == [.eur, dollar])
        book.histories.removeAll { $0.deal.id.number == 3 }
        #expect(found("Eero", in: nil).isEmpty && book.currencies == [.eur])
        book.sellers = [.init(name: "Eero", quota: Sourced(Money(cents: 1, currency: dollar), .tried))]
        #expect(book.currencies == [.eur, dollar])
    }

    @Test func ratesOfDeals() {
        let deals = [
            deal(1, outcome: .won), deal(2, outcome: .won), deal(3, outcome: .lost), deal(4), deal(5),
            // Closed on a day that nobody wrote down: it counts where all days do.
            deal(6, outcome: .lost, closes: nil),
        ]
        let rate = read(WinRate(), book(deals))
        #expect(
            rate.value == .share(basisPoints: 5000) && rate.arithmetic == "2 ÷ 4 = 50 %" && rate.verdict == .noTarget)
        #expect(read(WinRate(), book(deals, quarter: true)).value == .share(basisPoints: 6667))
        let conversion = read(ConversionRate(), book(deals))
        #expect(conversion.value == .share(basisPoints: 3333) && conversion.verdict == .met)
        #expect(conversion.remarks.first == "2 deals of them open: the rate can still rise.")
        #expect(read(ConversionRate(), book(deals, quarter: true)).missing == "no deal was opened in the period")
        #expect(read(ConversionRate(), book([deal(1, outcome: .won)] + (2...5).map { deal($0) })).verdict == .short)
    }

    @Test func cyclesThatRunBackwardsAreLeftOutInWords() {
        let deals = [
            deal(1, outcome: .won), deal(2, outcome: .won, created: today.adding(days: -31)),
            deal(3, outcome: .won, created: today.adding(days: 5)),
        ]
        let cycle = read(SalesCycle(), book(deals))
        #expect(cycle.value == .days(tenths: 655) && cycle.arithmetic == "131 ÷ 2 = 65.5 days")
        #expect(cycle.remarks.first?.hasPrefix("Left out of the cycle length: 1 won deal. deal-3 was won on") == true)
        #expect(
            read(SalesCycle(), book(Array(deals.suffix(1)))).missing == "of 1 won deal none has its days in order")
    }

    @Test func amountsThatAreMissingOrNegativeAreTold() throws {
        let sek = try currency("SEK")
        let deals = [
            deal(1, outcome: .won, cents: 1000_01), deal(2, outcome: .won, cents: -200_00),
            deal(3, outcome: .won, cents: nil), deal(4, outcome: .won, cents: 999_00, currency: sek),
        ]
        let average = read(AverageWonDeal(), book(deals))
        #expect(average.value == money(400_01) && average.arithmetic == "800.01 EUR ÷ 2 = 400.01 EUR")
        #expect(
            average.remarks == [
                "Left out, being won without an amount: deal-3.",
                "An amount below zero counts as it is and lowers the sum: deal-2.",
            ])
        #expect(book(deals).currencies == [.eur, sek])
        #expect(read(AverageWonDeal(), book(deals), in: sek).arithmetic == "999 SEK ÷ 1 = 999 SEK")
        #expect(
            read(AverageWonDeal(), book([deals[2]])).missing == "1 deal won, and none has an amount")
    }

    @Test func aContractOfSeveralYearsIsDividedByItsMonths() {
        var two = book([
            deal(1, outcome: .won, cents: 2400_00), deal(2, outcome: .won, cents: 600_00),
            deal(3, outcome: .won, cents: 100_00),
        ])
        two.contractEnds = [
            Opportunity.ID(1): Day(number: today.number + 731), Opportunity.ID(2): today.adding(days: 100),
        ]
        let reading = read(AnnualContractValue(), two)
        #expect(reading.inputs[0].terms.map(\.value) == [money(1200_00), money(600_00), money(100_00)])
        #expect(reading.value == money(633_33))
        two.motion.contractYears = 2
        #expect(read(AnnualContractValue(), two).inputs[0].terms[2].value == money(50_00))
    }

    @Test func coverageIsOfDealsThatCloseByTheQuartersEnd() {
        var coverage = book([
            deal(1, cents: 300_00, closes: quarter.last), deal(2, cents: 60_00, closes: today.adding(days: -9)),
            deal(3, cents: 500_00, closes: quarter.last.adding(days: 1)), deal(4, cents: 500_00, closes: nil),
            deal(5, cents: nil),
        ])
        #expect(read(PipelineCoverage(), coverage).verdict == .noData)
        coverage.target = Sourced(Money(cents: 100_00, currency: .eur), .setting(line: 7))
        let reading = read(PipelineCoverage(), coverage)
        #expect(reading.value == .times(hundredths: 360) && reading.verdict == .met)
        #expect(reading.arithmetic == "360 EUR ÷ 100 EUR = 3.60")
        #expect(reading.inputs[1].source == "workspace.yml:7" && reading.remarks.count == 3)
        coverage.target?.value.cents = 0
        #expect(read(PipelineCoverage(), coverage).missing == "the target is 0, and nothing can be divided by it")
    }

    @Test func velocityMultipliesAndGrows() {
        let old = today.adding(days: -100)
        var book = book([
            deal(1, outcome: .won, cents: 1000_00, created: old, closes: today.adding(days: -60)),
            deal(2, outcome: .lost, created: old, closes: today.adding(days: -60)),
            deal(3, created: old), deal(4), deal(5), deal(6),
        ])
        let reading = read(PipelineVelocity(), book)
        // 4 × 1 ÷ 2 × 1000.00 ÷ (40 ÷ 1)
        #expect(reading.value == .moneyPerDay(Money(cents: 50_00, currency: .eur)))
        #expect(reading.arithmetic == "4 × 1 ÷ 2 × 1000 EUR ÷ (40 ÷ 1) days = 50 EUR a day")
        #expect(
            reading.verdict == .short && reading.target?.text.hasPrefix("growing (playbook): 50 EUR a day") == true)
        book.histories.append(DealHistory(deal(7, created: today), steps: []))
        #expect(read(PipelineVelocity(), book).verdict == .met)
    }

    @Test func costsAreSpreadOverTheirDaysToTheCent() throws {
        let first = quarter.first
        #expect(accrued(100, over: first...first.adding(days: 2), by: first.adding(days: -1)) == 0)
        var random = Seeded(3)
        for _ in 0..<200 {
            let days = first...first.adding(days: Int.random(in: 0...400, using: &random))
            let cents = Int.random(in: 0...1_000_000, using: &random)
            var last = 0
            for day in stride(from: days.lowerBound.number, through: days.upperBound.number, by: 17) {
                let now = accrued(cents, over: days, by: Day(number: day))
                #expect(now >= last && now <= cents)
                last = now
            }
            #expect(accrued(cents, over: days, by: days.upperBound) == cents)
        }
        var book = book(
            [
                deal(1, outcome: .won), deal(2, outcome: .won, closes: today.adding(days: -400)),
                deal(3, account: 2, outcome: .won),
            ], quarter: true)
        // Account 1 was a customer before the quarter began.
        #expect(read(AcquisitionCost(), book).missing?.hasPrefix("no cost is known") == true)
        let cost = Money(cents: 9200_00, currency: .eur)
        book.costs.quarters[.init(year: 2026, number: 4)] = QuarterCosts(sales: Sourced(cost, .setting(line: 4)))
        book.campaigns = [
            Campaign(id: Campaign.ID(1), handle: "fair", name: "Fair", cost: cost, starts: first, ends: quarter.last),
            Campaign(id: Campaign.ID(2), handle: "undated", name: "Undated", cost: cost),
        ]
        let reading = read(AcquisitionCost(), book)
        // 53 of the quarter's 92 days have passed.
        #expect(reading.value == money(10_600_00))
        #expect(reading.arithmetic == "10600 EUR ÷ 1 = 10600 EUR")
        #expect(reading.remarks == ["Not counted in a quarter, having no days: undated."])
        book.motion.lifetimeValue = 50_000_00
        let ratio = read(LifetimeValueToCost(), book)
        #expect(ratio.value == .times(hundredths: 472) && ratio.verdict == .met)
    }

    @Test func aCustomerIsWorthItsMarginWhereThatIsKnown() {
        var book = book([deal(1, outcome: .won, cents: 1000_00)])
        book.motion.customerYears = 4
        book.motion.acquisitionCost = 1000_00
        let revenue = read(LifetimeValueToCost(), book)
        #expect(revenue.value == .times(hundredths: 400))
        #expect(revenue.remarks.first?.contains("motion: gross_margin") == true)
        book.motion.grossMargin = 65
        let margin = read(LifetimeValueToCost(), book)
        #expect(margin.value == .times(hundredths: 260) && margin.remarks.isEmpty)
        #expect(margin.inputs[0].terms.map(\.what) == ["ACV", "gross margin", "years"])
        let measured = AcquisitionBalance.Measured(
            campaignCost: Money(cents: 0, currency: .eur), campaigns: 0, customers: 1,
            annualValue: Money(cents: 1000_00, currency: .eur))
        #expect(AcquisitionBalance(measured, rules: book.motion).value?.money.cents == 2600_00)
    }

    @Test func whatIsInAnotherCurrencyIsTold() throws {
        let sek = try currency("SEK")
        var book = book([deal(1, outcome: .won), deal(2, account: 2, outcome: .won, currency: sek)])
        book.campaigns = [
            Campaign(id: Campaign.ID(1), handle: "a", name: "A", cost: Money(cents: 80_00, currency: .eur)),
            Campaign(id: Campaign.ID(2), handle: "b", name: "B", cost: Money(cents: 90_00, currency: sek)),
        ]
        let reading = read(AcquisitionCost(), book)
        #expect(reading.arithmetic == "80 EUR ÷ 2 = 40 EUR")
        #expect(
            reading.remarks.suffix(2) == [
                "Not counted, being in another currency: costs of 90 SEK. abm keeps no rates.",
                "Counted as new customers, though they bought in another currency: deal-2.",
            ])
        let huge = Money(cents: .max, currency: .eur)
        book.campaigns += [3, 4].map { Campaign(id: Campaign.ID($0), handle: "c\($0)", name: "C", cost: huge) }
        #expect(read(AcquisitionCost(), book).missing == "the costs are too large to add up")
        book.sellers = ["A", "B"].map { .init(name: $0, quota: Sourced(huge, .setting(line: 1))) }
        #expect(read(QuotaAttainment(), book).missing == "the quotas are too large to add up")
    }

    @Test func boundsAreRoundedAwayFromEachOther() {
        // 1 of 3: 6.1 to 79.2 per cent.
        #expect(ProportionInterval(successes: 1, of: 3)?.percents == 6...80)
        let rate = read(WinRate(), book([deal(1, outcome: .won), deal(2, outcome: .lost), deal(3, outcome: .lost)]))
        #expect(rate.remarks.last?.contains("between 6 % and 80 %") == true)
    }

    @Test func aCampaignPaysForItselfOrNot() throws {
        let sek = try currency("SEK")
        var book = book([])
        let cost = Money(cents: 1000_00, currency: .eur)
        book.campaigns = (1...2).map { Campaign(id: Campaign.ID($0), handle: "c\($0)", name: "C", cost: cost) }
        book.credit = .init(
            model: "linear",
            money: [
                Campaign.ID(1): [Money(cents: 2500_00, currency: .eur), Money(cents: 7_00, currency: sek)]
            ])
        let all = read(CampaignReturn(), book)
        #expect(all.value == .share(basisPoints: 2500) && all.verdict == .met)
        #expect(all.remarks == ["Not in it, being in another currency: c1 7 SEK. abm keeps no rates."])
        let second = read(CampaignReturn(), book.of(.campaign(Campaign.ID(2))))
        #expect(second.value == .share(basisPoints: -10_000) && second.verdict == .short)
        #expect(second.arithmetic == "(0 EUR − 1000 EUR) ÷ 1000 EUR = -100 %")
    }

    @Test func sellersAreMeasuredByTheirOwnDeals() {
        var mine = deal(1, outcome: .won, cents: 80_00)
        mine.owner = "aino salmi"
        var book = book([mine, deal(2, outcome: .won, cents: 500_00)])
        book.sellers = [
            .init(
                name: "Aino Salmi", quota: Sourced(Money(cents: 100_00, currency: .eur), .setting(line: 3)),
                isHiredSeller: true)
        ]
        book.activities = ["Aino Salmi": 30, "": 4]
        book.touchesPerWeek = 5
        let aino = book.of(.seller("Aino Salmi"))
        let quota = read(QuotaAttainment(), aino)
        #expect(quota.value == .share(basisPoints: 8000) && quota.verdict == .short)
        #expect(read(QuotaAttainment(), book).remarks == ["Not counted, won by nobody with a quota: 1 deal."])
        // 53 days at 5 a week are 38.
        let activity = read(SellerActivities(), aino)
        #expect(activity.value == .count(30) && activity.verdict == .short)
        #expect(read(SellerActivities(), book).arithmetic == "30 + 4 = 34")
        #expect(read(AverageWonDeal(), aino).value == money(80_00))
    }

    @Test func quotientsAreExactAndNeverOverflow() {
        #expect(ExactRatio([1], over: [0]) == nil && ExactRatio([.max, .max, .max], over: [1]) == nil)
        #expect(ExactRatio([.max, .max], over: [.max])?.rounded() == .max)
        #expect(ExactRatio([.max, .max], over: [1])?.rounded() == nil)
        #expect(ExactRatio([-1], over: [2])?.rounded() == -1 && ExactRatio([1], over: [-2])?.rounded() == -1)
        #expect(ExactRatio([1, 2], over: [3])?.rounded(times: 10_000) == 6667)
    }
}
