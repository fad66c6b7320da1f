import Playbook
import Testing

@Suite struct AttributionTests {
    /// Website 60 days before the win by a visitor, an advertisement clicked 30 days before by somebody known, a reply
    /// 10 days before, a call on the day; the deal was opened 20 days before the win.
    private let path = [
        touch(1, "visit", on: today.adding(days: -60), channel: "website"),
        touch(2, "click", on: today.adding(days: -30), contact: 1, channel: "ads"),
        touch(3, "reply", on: today.adding(days: -10), contact: 2, channel: "email", campaign: 7),
        touch(4, "call", on: today, contact: 1, channel: "phone"),
    ]

    private let rules = AttributionRules(
        halfLifeDays: 10,
        custom: [
            CustomWeights(name: "ours", positions: PositionParts(first: 50, last: 30, other: 20), channels: [:]),
            CustomWeights(name: "loud", positions: nil, channels: ["email": 3, "website": 0]),
        ])

    private func paths(
        _ touches: [Touch], cents: Int = 1_000_00, createdBefore: Int = 20, span: CreditSpan = CreditSpan()
    ) -> DealPaths {
        let deal = ClosedDeal(
            id: Opportunity.ID(1), account: Account.ID(1), isWon: true, amount: Money(cents: cents, currency: .eur),
            created: today.adding(days: -createdBefore), closed: today)
        return DealPaths([deal], columns: TouchColumns(touches), span: span)
    }

    /// Worked by hand for 1,000.00: linear 1000 / 4; u 40 %, 20 % / 2 twice, 40 %; w 30 % for the first, the advertisement
    /// (the last by the opening) and the call, 10 % for the reply; full path 22.5 % each, twice for the advertisement, which
    /// made the lead and is the last by the opening, 10 % for the reply; decay by 10 days 1/64, 1/8, 1/2 and 1, of which
    /// 1 + 8 + 32 + 64 = 105 parts make 9.523, 76.190, 304.761 and 609.523; ours 50 + 20 / 2 + 20 / 2 + 30; loud 0 : 1 : 3 : 1.
    @Test(arguments: [
        ("first", [1_000_00, 0, 0, 0]), ("last", [0, 0, 0, 1_000_00]), ("last-non-direct", [0, 0, 0, 1_000_00]),
        ("linear", [250_00, 250_00, 250_00, 250_00]), ("u-shaped", [400_00, 100_00, 100_00, 400_00]),
        ("w-shaped", [300_00, 300_00, 100_00, 300_00]), ("full-path", [225_00, 450_00, 100_00, 225_00]),
        ("time-decay", [9_53, 76_19, 304_76, 609_52]), ("shapley", [250_00, 250_00, 250_00, 250_00]),
        ("ours", [500_00, 100_00, 100_00, 300_00]), ("loud", [0, 200_00, 600_00, 200_00]),
    ])
    func dividesAPathAsWorkedByHand(name: String, cents: [Int]) throws {
        let model = try rules.model(named: name.uppercased())
        let paths = paths(path)
        #expect(DealCredit.all(paths, by: model).first?.terms.map(\.cents) == cents)
        let keys = CreditKeys(channelsOf: paths.columns)
        let given = Attribution(paths, by: model, keys: keys)
        for group in given.groups {
            #expect(
                group.money.cents
                    == cents[["website", "ads", "email", "phone"].firstIndex(of: keys.names[group.key ?? 0]) ?? 0])
        }
        #expect(given.totals == [Money(cents: 1_000_00, currency: .eur)])
    }

    /// One touch has all; of two each has a half, and three have 40, 20, 40 by a U and 30, 40, 30 by a W whose deal was
    /// opened at the second: 0.3 / 0.9 each.
    @Test func fillsShortPaths() throws {
        func shares(_ model: any AttributionModel, _ count: Int) -> [Int] {
            DealCredit.all(paths(Array(path.prefix(count)), cents: 900_00), by: model)[0].terms.map(\.cents)
        }
        for model in rules.models where model.name != "loud" { #expect(shares(model, 1) == [900_00], "\(model.name)") }
        #expect(shares(UShaped(), 2) == [450_00, 450_00])
        #expect(shares(UShaped(), 3) == [360_00, 180_00, 360_00])
        // The second is the last and the one by the opening: 0.3 of 0.9 and 0.6 of 0.9.
        #expect(shares(WShaped(), 2) == [300_00, 600_00])
        #expect(shares(WShaped(), 3) == [300_00, 300_00, 300_00])
        // No touch by the opening: 0.3 + 0.3 + 0.1 / 0.7.
        let late = paths(Array(path.prefix(3)), cents: 700_00, createdBefore: 90)
        #expect(DealCredit.all(late, by: WShaped())[0].terms.map(\.cents) == [300_00, 100_00, 300_00])
    }

    /// Two won deals of two accounts in two currencies, and a lost one: what a channel adds over all paths it is owed only
    /// where it was met.
    @Test(arguments: ["markov", "markov-2", "shapley-rate"])
    func owesNothingWhereItWasNotMet(name: String) throws {
        func deal(_ number: Int, _ isWon: Bool, _ currency: Currency) -> ClosedDeal {
            ClosedDeal(
                id: Opportunity.ID(number), account: Account.ID(number), isWon: isWon,
                amount: Money(cents: 900_00, currency: currency), created: today.adding(days: -20), closed: today)
        }
        let day = today.adding(days: -5)
        let touches = [
            touch(1, "visit", on: day, account: 1, channel: "website"),
            touch(2, "reply", on: day, account: 1, channel: "email"),
            touch(3, "visit", on: day, account: 2, channel: "website"),
            touch(4, "call", on: day, account: 2, channel: "phone"),
            touch(5, "visit", on: day, account: 3, channel: "website"),
        ]
        let krona = try #require(Currency("SEK"))
        let paths = DealPaths(
            [deal(1, true, .eur), deal(2, true, krona), deal(3, false, .eur)], columns: TouchColumns(touches),
            span: CreditSpan())
        let keys = CreditKeys(channelsOf: paths.columns)
        let given = Attribution(paths, by: try rules.model(named: name), keys: keys)
        #expect(given.totals.map(\.cents) == [900_00, 900_00])
        for group in given.groups {
            let met: Set = group.money.currency == .eur ? ["website", "email"] : ["website", "phone"]
            #expect(met.contains(keys.names[group.key ?? 0]))
            #expect(group.deals == 1 && group.touches == 1)
        }
    }

    @Test func rolesThatLeaveNothingDoNotUnmakeTheModel() {
        let nothing = RoleFactors(
            AttributionRules(roleWeights: [.economicBuyer: 0, .champion: 0], otherWeight: 0),
            roles: [Contact.ID(1): .economicBuyer, Contact.ID(2): .champion])
        let paths = paths(path)
        #expect(DealCredit.all(paths, by: FirstTouch(), factors: nothing)[0].terms.map(\.cents) == [1_000_00, 0, 0, 0])
    }

    @Test func looksPastDirectTouches() {
        let direct = [path[2], touch(8, "visit", on: today, channel: "Website")]
        func last(_ touches: [Touch], _ model: LastNonDirect = LastNonDirect()) -> [Int] {
            DealCredit.all(paths(touches), by: model)[0].terms.map(\.cents)
        }
        #expect(last(direct) == [1_000_00, 0])
        #expect(last([path[0], touch(8, "visit", on: today, channel: "website")]) == [0, 1_000_00])
        #expect(last([path[0], touch(8, "visit", on: today, channel: "website", campaign: 3)]) == [0, 1_000_00])
        #expect(last(direct, LastNonDirect(direct: ["chat"])) == [0, 1_000_00])
    }

    @Test func takesTheTouchesThatCount() {
        func count(_ span: CreditSpan) -> Int { paths(path, span: span).won[0].places.count }
        #expect(count(CreditSpan()) == 4)
        #expect(count(CreditSpan(windowDays: 60)) == 4)
        #expect(count(CreditSpan(windowDays: 59)) == 3)
        #expect(count(CreditSpan(windowDays: 1)) == 1)
        #expect(count(CreditSpan(end: .opportunity)) == 2)
        #expect(count(CreditSpan(windowDays: 30, end: .opportunity)) == 1)
        #expect(count(CreditSpan(windowDays: 5, end: .opportunity)) == 0)
    }

    @Test func countsTouchesThatStandInNoPathOnce() {
        let late = (0..<3).map { touch(20 + $0, "visit", on: today.adding(days: 1 + $0)) }
        let other = touch(30, "visit", on: today, account: 2)
        let deals = [0, -50].map { offset in
            ClosedDeal(
                id: Opportunity.ID(1 - offset), account: Account.ID(1), isWon: true,
                amount: Money(cents: 5, currency: .eur),
                created: today.adding(days: -70), closed: today.adding(days: offset))
        }
        let columns = TouchColumns(path + late + [other])
        let all = DealPaths(deals, columns: columns)
        #expect(all.leftOut.after == 3 && all.leftOut.beforeWindow == 0)
        // The older deal's path ends 50 days before, the newer one's begins 15 days before.
        let short = DealPaths(deals, columns: columns, span: CreditSpan(windowDays: 15))
        #expect(short.won.map(\.places.count) == [2, 1])
        #expect(short.leftOut.after == 3 && short.leftOut.beforeWindow == 1)
    }

    @Test func namesTheWonDealsWithoutAFigure() {
        func deal(_ number: Int, _ cents: Int?, closed: Day? = today, isWon: Bool = true) -> ClosedDeal {
            ClosedDeal(
                id: Opportunity.ID(number), account: Account.ID(1), isWon: isWon,
                amount: cents.map { Money(cents: $0, currency: .eur) },
                created: today, closed: closed)
        }
        let paths = DealPaths(
            [deal(1, nil), deal(2, -1), deal(3, 5, closed: nil), deal(4, nil, isWon: false), deal(5, 0)],
            columns: TouchColumns(path))
        #expect(paths.excluded.map(\.reason) == [.noAmount, .negativeAmount, .noDay])
        #expect(paths.excluded.map(\.deal.number) == [1, 2, 3])
        #expect(paths.won.map(\.deal.number) == [5] && paths.lost.map(\.deal.number) == [4])
        #expect(ClosedDeal(Playbook.Opportunity(open: 9)) == nil)
    }

    @Test func creditsADealWithoutATouchToNone() {
        for model in rules.models {
            let paths = paths([])
            let given = Attribution(paths, by: model, keys: CreditKeys(channelsOf: paths.columns))
            #expect(given.groups.map(\.key) == [nil] && given.groups.map(\.deals) == [1])
            #expect(given.totals == [Money(cents: 1_000_00, currency: .eur)])
            #expect(DealCredit.all(paths, by: model).map(\.terms.isEmpty) == [true])
        }
    }

    @Test func keepsCurrenciesApart() throws {
        let dollars = try currency("USD")
        let deals = [(1, Currency.eur, 300), (2, dollars, 500), (3, .eur, 1)].map { number, currency, cents in
            ClosedDeal(
                id: Opportunity.ID(number), account: Account.ID(1), isWon: true,
                amount: Money(cents: cents, currency: currency),
                created: today, closed: today)
        }
        let paths = DealPaths(deals, columns: TouchColumns(path))
        for model in rules.models {
            let given = Attribution(paths, by: model, keys: CreditKeys(channelsOf: paths.columns))
            #expect(given.totals.map(\.cents) == [301, 500], "\(model.name)")
        }
    }

    @Test func weighsPeopleByTheirRole() {
        let paths = paths(path, cents: 800_00)
        let roles = RoleFactors(.standard, roles: [Contact.ID(1): .economicBuyer, Contact.ID(2): .champion])
        // Website 1, ads 4, email 3, phone 4 of 12; by last touch all stays with the last.
        #expect(
            DealCredit.all(paths, by: Linear(), factors: roles)[0].terms.map(\.cents) == [
                66_67, 266_67, 200_00, 266_66,
            ])
        #expect(DealCredit.all(paths, by: LastTouch(), factors: roles)[0].terms.map(\.cents) == [0, 0, 0, 800_00])
        // Where nobody on the path weighs anything, all are alike.
        let nobody = RoleFactors(AttributionRules(roleWeights: [:], otherWeight: 0), roles: [:])
        #expect(
            DealCredit.all(paths, by: Linear(), factors: nobody)[0].terms.map(\.cents)
                == [Int](repeating: 200_00, count: 4))
    }

    @Test func groupsByAnything() {
        let paths = paths(path)
        let campaigns = CreditKeys(campaignsOf: paths.columns, named: [Campaign.ID(7): "autumn"], none: "no campaign")
        let given = Attribution(paths, by: Linear(), keys: campaigns)
        #expect(given.groups.map { campaigns.names[$0.key ?? 0] } == ["no campaign", "autumn"])
        #expect(given.groups.map(\.money.cents) == [750_00, 250_00] && given.groups.map(\.touches) == [3, 1])
        let people = CreditKeys(peopleOf: paths.columns) { $0.map { "person \($0.number)" } ?? "nobody known" }
        #expect(Attribution(paths, by: Linear(), keys: people).groups.map(\.money.cents) == [500_00, 250_00, 250_00])
        let accounts = CreditKeys(deals: paths.won) { "account \($0.account.number)" }
        let byAccount = Attribution(paths, by: Markov(), keys: accounts)
        #expect(byAccount.groups.map(\.money.cents) == [1_000_00])
        #expect(byAccount.groups.map(\.touches) == [4])
    }

    @Test func namesAreUniqueAndFound() {
        #expect(Set(rules.models.map(\.name)).count == rules.models.count)
        #expect(throws: UnknownWord.self) { try rules.model(named: "lineal") }
        #expect(rules.comparedModels.map(\.name).suffix(2) == ["ours", "loud"])
    }
}

extension Opportunity {
    fileprivate init(open number: Int) {
        self.init(
            id: ID(number), handle: "deal", account: Account.ID(1), name: "Deal", stage: "demo", outcome: .open,
            amount: nil,
            created: today)
    }
}
