import Playbook
import Testing

@Suite struct ScoringTests {
    private let ideal = IdealCustomer(
        employees: 500...20_000, industries: ["Industrial machinery"], titles: ["CFO", "head of service"])

    private func scorer(_ touches: [Touch], ideal: IdealCustomer? = nil, on day: Day = today) -> Scorer {
        Scorer(model: .standard, ideal: ideal ?? self.ideal, touches: touches, on: day)
    }

    private func touches(_ types: [String], contact: Int) -> [Touch] {
        types.enumerated().map { touch(contact * 100 + $0, $1, contact: contact) }
    }

    @Test func playbooksWorkedExampleIsExactlyFifty() {
        let person = contact(1)
        let company = account(employees: 5200)
        let acts = touches(["buyers-guide", "matter-current", "product-page"], contact: 1)
        for ledger in [
            scorer(acts).ledger(of: person, at: company), scorer(acts).ledger(of: company, contacts: [person]),
        ] {
            #expect(ledger.score == 50)
            #expect(ledger.fit == 10)
            #expect(ledger.behaviour == 40)
            #expect(ledger.verdict == .salesReady)
            #expect(ledger.reason == "score 50 reaches the threshold of 50, with fit 10")
        }
        let terms = scorer(acts).ledger(of: person, at: company).terms.filter { $0.points != 0 }
        #expect(
            terms.map(\.what) == [
                "5200 employees, inside the sweet spot of 500–20000", "1 × matter-current (10 each) on 2026-11-12",
                "1 × buyers-guide (25 each) on 2026-11-12", "1 × product-page (5 each) on 2026-11-12",
            ])
    }

    @Test func playbooksFourProfilesRankInItsOrder() {
        let machinery = "Industrial machinery"
        let perfect = account(1, industry: machinery, employees: 5000)
        let lesser = account(2, industry: "Retail", employees: 900)
        let profiles: [(Contact, Account?, [String])] = [
            (contact(1, account: 1, title: "CFO"), perfect, ["click"]),
            (
                contact(2, account: 2, title: "Group CFO"), lesser,
                ["buyers-guide", "guide", "product-page", "product-page", "product-page", "matter-current", "click"]
            ),
            (
                contact(3, account: 1, title: "Assistant to the CFO"), perfect,
                ["guide", "product-page", "product-page", "click"]
            ),
            (contact(4, account: nil, title: "Student"), nil, ["guide", "buyers-guide", "guide"]),
        ]
        let counted = scorer(profiles.flatMap { touches($0.2, contact: $0.0.id.number) })
        let ledgers = profiles.map { counted.ledger(of: $0.0, at: $0.1) }
        #expect(ledgers.map(\.band) == [.ideal, .good, .partial, .poor])
        #expect(ledgers.map(\.verdict) == [.marketing, .salesReady, .marketing, .other])
        for (index, ledger) in ledgers.enumerated() {
            for later in ledgers[(index + 1)...] {
                #expect(ledger.ranks(before: later))
                #expect(!later.ranks(before: ledger))
            }
        }
    }

    @Test func aContactRequestNeedsAMinimumOfFitButAlwaysAnAnswer() {
        let acts = touches(["contact-request"], contact: 1)
        let small = scorer(acts).ledger(of: contact(1), at: account(employees: 3))
        #expect(small.score == 50)
        #expect(small.verdict == .marketing)
        #expect(small.reason == "score 50 is enough, but fit 0 is below the minimum of 10")
        #expect(small.contactRequested == today.adding(days: -10))
        #expect(scorer(acts).ledger(of: contact(1), at: account(employees: 700)).verdict == .salesReady)
        #expect(scorer(acts).ledger(of: contact(1, account: nil), at: nil).verdict == .marketing)
    }

    @Test func fitAloneIsNeverSalesReady() {
        var model = ScoringModel.standard
        model.threshold = 5
        let perfect = account(industry: "industrial MACHINERY", employees: 500)
        let person = contact(1, title: "Head of Service, Nordics")
        let idle = Scorer(model: model, ideal: ideal, touches: [], on: today).ledger(of: person, at: perfect)
        #expect(idle.fit == 20)
        #expect(idle.verdict == .other)
        #expect(idle.behaviour == 0)
        let opened = Scorer(model: model, ideal: ideal, touches: touches(["open"], contact: 1), on: today)
        #expect(opened.ledger(of: person, at: perfect).verdict == .other)
    }

    @Test func anUnservedSizeStopsAnAccountWhateverItsScore() {
        var strict = ideal
        strict.servedEmployees = 100...50_000
        let acts = touches(["contact-request"], contact: 1)
        let ledger = scorer(acts, ideal: strict).ledger(of: contact(1, title: "CFO"), at: account(employees: 60_000))
        #expect(ledger.score == 55)
        #expect(ledger.verdict == .other)
        #expect(ledger.disqualification == "60000 employees is outside the size that is served (100–50000)")
        let nobody = scorer([]).ledger(of: contact(2, title: "Student"), at: nil)
        #expect(nobody.ranks(before: ledger))
    }

    @Test(arguments: [
        ("click", 7, 15), ("product-page", 9, 25), ("guide", 3, 10), ("buyers-guide", 2, 25), ("open", 50, 0),
    ])
    func aSignalCountsOnlySoOften(type: String, times: Int, points: Int) {
        let acts = touches(Array(repeating: type, count: times), contact: 1)
        #expect(scorer(acts).ledger(of: contact(1), at: nil).behaviour == points)
    }

    @Test func pointsExpireAndTheFutureDoesNotCount() {
        let acts = [
            touch(1, "click", on: today.adding(days: -180), contact: 1),
            touch(2, "click", on: today.adding(days: -179), contact: 1),
            touch(3, "click", on: today.adding(days: 1), contact: 1), touch(4, "podcast", contact: 1),
        ]
        let ledger = scorer(acts).ledger(of: contact(1), at: nil)
        #expect(ledger.behaviour == 3)
        #expect(ledger.terms.last?.what == "1 × click (3 each) on 2026-05-27, 1 expired")
        #expect(scorer(acts, on: today.adding(days: 1)).ledger(of: contact(1), at: nil).behaviour == 3)
        let old = scorer([acts[0]]).ledger(of: contact(1), at: nil)
        #expect(old.terms.last?.what == "0 × click (3 each), 1 expired")
    }

    @Test func anAccountHasItsFitOnceAndEveryonesBehaviour() {
        let people = [contact(1, "Aino", title: "CFO"), contact(2, "Bo"), contact(3, "Cia", account: 2)]
        let acts =
            touches(["guide"], contact: 1) + touches(["guide", "click"], contact: 2) + touches(["guide"], contact: 3)
            + [touch(900, "product-page"), touch(901, "product-page", account: 2)]
        let ledger = scorer(acts).ledger(of: account(employees: 700), contacts: people)
        #expect(ledger.fit == 10)
        #expect(ledger.behaviour == 10 + 13 + 5)
        #expect(ledger.terms.last?.what == "1 × product-page (5 each) by an anonymous visitor on 2026-11-12")
        #expect(ledger.band == .good)
    }

    @Test func aLedgerAddsUpOnAnyDayAndOnlyFallsWithoutNewTouches() {
        var random = Seeded(9)
        let types = TouchType.allCases.map(\.rawValue) + ["podcast"]
        for _ in 0..<100 {
            let acts = (0..<30).map { number in
                touch(
                    number, types.randomElement(using: &random) ?? "click",
                    on: today.adding(days: -Int.random(in: 0...300, using: &random)),
                    contact: [1, 2, nil].randomElement(using: &random) ?? nil)
            }
            let company = account(employees: Int.random(in: 1...30_000, using: &random))
            let people = [contact(1, "Aino", title: "CFO"), contact(2, "Bo", title: "Student")]
            var last = Int.max
            for offset in stride(from: 0, through: 400, by: 40) {
                let counted = scorer(acts, on: today.adding(days: offset))
                let ledger = counted.ledger(of: company, contacts: people)
                #expect(ledger.terms.reduce(0) { $0 + $1.points } == ledger.score)
                #expect(ledger.fit + ledger.behaviour == ledger.score)
                #expect(ledger.score <= last)
                #expect(
                    ledger
                        == scorer(acts.shuffled(using: &random), on: ledger.day).ledger(of: company, contacts: people))
                let own = people.map { counted.ledger(of: $0, at: company).behaviour }
                #expect(own.reduce(0, +) <= ledger.behaviour)
                last = ledger.score
            }
            #expect(last == (ideal.employees?.contains(company.employees ?? 0) == true ? 10 : 0))
        }
    }

    @Test func rankingIsAStrictOrder() {
        var random = Seeded(10)
        let ledgers = (1...40).map { number in
            let acts = touches(
                ["guide", "click", "buyers-guide"].filter { _ in Bool.random(using: &random) }, contact: number)
            let title = ["CFO", "Student", "Assistant", nil].randomElement(using: &random) ?? nil
            let size = Int.random(in: 0...1000, using: &random)
            return scorer(acts).ledger(of: contact(number, title: title), at: account(employees: size))
        }
        for left in ledgers {
            #expect(!left.ranks(before: left))
            for right in ledgers where left.ranks(before: right) { #expect(!right.ranks(before: left)) }
        }
    }

    @Test(arguments: [
        ("CFO", 5), ("Group CFO, Nordics", 5), ("cfo/coo", 5), ("Head of Service", 5), ("Head of Field Service", 0),
        ("CFOs' assistant", -10), ("Student", -50), ("insinööriopiskelija", -50), ("Johdon assistentti", -10),
        ("International sales", 0), ("Chief of staff", 0), ("Talousjohtaja", 5), ("", 0),
    ])
    func readsATitleByWholeWordsAndCompounds(title: String, points: Int) {
        var wider = ideal
        wider.titles.append("johtaja")
        #expect(scorer([], ideal: wider).ledger(of: contact(1, title: title), at: nil).fit == points)
    }

    @Test func aGatekeeperHasNoSayWhateverTheTitle() {
        let ledger = scorer([]).ledger(of: contact(1, title: "CFO", role: .gatekeeper), at: nil)
        #expect(ledger.fit == -10)
        #expect(ledger.terms.map(\.points).reduce(0, +) == -10)
    }

    @Test func judgesNothingThatTheSettingsLeaveEmpty() {
        let ledger = scorer(touches(["guide"], contact: 1), ideal: IdealCustomer())
            .ledger(of: contact(1, title: "CFO"), at: account(industry: "Retail", employees: 9))
        #expect(ledger.terms.map(\.rule) == ["guide"])
        #expect(ledger.band == .partial)
    }

    @Test func tellsWhatItDoesNotKnow() {
        let ledger = scorer([]).ledger(of: contact(1), at: account(industry: "Retail"))
        #expect(
            ledger.terms.map(\.what) == [
                "company size is not known", "Retail is not a target industry", "title is not known",
            ])
    }
}
