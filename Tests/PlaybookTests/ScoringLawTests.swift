import Playbook
import Testing

/// Laws that hold for any model, any touches and any day.
@Suite struct ScoringLawTests {
    private static let types = ["click", "guide", "unsubscribe", "contact-request", "product-page", "open", "podcast"]
    private let ideal = IdealCustomer(employees: 100...500, industries: ["Energy"])
    private let people = [contact(1), contact(2, "Matti", title: "Student"), contact(3, "Outi")]

    private func model(_ random: inout Seeded, isPositive: Bool = false) -> ScoringModel {
        var model = ScoringModel.standard
        model.threshold = Int.random(in: 1...80, using: &random)
        model.behaviourRules = Self.types.dropLast().map { type in
            BehaviourRule(
                type, points: Int.random(in: isPositive ? 0...40 : -30...40, using: &random),
                cap: Bool.random(using: &random) ? Int.random(in: 1...4, using: &random) : nil,
                expiresAfterDays: Bool.random(using: &random) ? Int.random(in: 1...200, using: &random) : nil,
                halfLifeDays: Bool.random(using: &random) ? Int.random(in: 1...90, using: &random) : nil)
        }
        let reach = RuleGroup.Reach.allCases.randomElement(using: &random) ?? .person
        if Bool.random(using: &random) {
            model.groups = [
                RuleGroup(
                    name: "content", atMost: Int.random(in: 1...60, using: &random), types: ["click", "guide"],
                    per: reach),
                RuleGroup(
                    name: "site", atMost: Int.random(in: 1...60, using: &random), types: ["product-page"], per: reach),
            ]
        }
        if model.groups.isEmpty || reach == .person, Bool.random(using: &random) {
            model.accountRule = AccountScoreRule(
                personAtMost: Bool.random(using: &random) ? Int.random(in: 1...60, using: &random) : nil,
                peopleAtMost: Bool.random(using: &random) ? Int.random(in: 1...3, using: &random) : nil)
        }
        return model
    }

    private func touches(_ random: inout Seeded) -> [Touch] {
        (0..<Int.random(in: 0...40, using: &random)).map { number in
            touch(
                number, Self.types.randomElement(using: &random) ?? "click",
                on: today.adding(days: -Int.random(in: -10...250, using: &random)),
                contact: [1, 2, 3, nil].randomElement(using: &random) ?? nil)
        }
    }

    @Test func `Terms sum to the score, and the short way judges as the ledger`() {
        var random = Seeded(101)
        for _ in 0..<400 {
            let model = model(&random)
            let acts = touches(&random)
            let company = account(industry: "Energy", employees: Int.random(in: 1...600, using: &random))
            let scorer = Scorer(model: model, ideal: ideal, touches: acts, on: today)
            let ledger = scorer.ledger(of: company, contacts: people)
            #expect(ledger.terms.reduce(0) { $0 + $1.points } == ledger.score)
            #expect(ledger.standing.score == ledger.score)
            #expect(scorer.standing(of: company, contacts: people) == ledger.standing)
            let shuffled = Scorer(model: model, ideal: ideal, touches: acts.shuffled(using: &random), on: today)
            #expect(shuffled.ledger(of: company, contacts: people) == ledger)
            for person in people {
                let own = scorer.ledger(of: person, at: company)
                #expect(own.terms.reduce(0) { $0 + $1.points } == own.score)
                #expect(scorer.standing(of: person, at: company) == own.standing)
            }
        }
    }

    @Test func `Nothing after the day counts`() {
        var random = Seeded(102)
        for _ in 0..<200 {
            let model = model(&random)
            let acts = touches(&random)
            let company = account(industry: "Energy", employees: 200)
            let day = today.adding(days: -Int.random(in: 0...100, using: &random))
            let all = Scorer(model: model, ideal: ideal, touches: acts, on: today).on(day)
            let known = Scorer(model: model, ideal: ideal, touches: acts.filter { $0.day <= day }, on: day)
            #expect(all.ledger(of: company, contacts: people) == known.ledger(of: company, contacts: people))
        }
    }

    @Test func `Without new touches good points only fall`() {
        var random = Seeded(103)
        for _ in 0..<150 {
            let scorer = Scorer(
                model: model(&random, isPositive: true), ideal: ideal, touches: touches(&random),
                on: today.adding(days: 10))
            var last = Int.max
            for later in stride(from: 10, through: 400, by: 13) {
                let score = scorer.on(today.adding(days: later)).standing(of: account(), contacts: people).score
                #expect(score <= last)
                last = score
            }
        }
    }

    @Test func `Caps hold in the points that are shown`() {
        var random = Seeded(104)
        for _ in 0..<300 {
            let model = model(&random)
            let scorer = Scorer(model: model, ideal: ideal, touches: touches(&random), on: today)
            let ledger = scorer.ledger(of: account(), contacts: people)
            let terms = ledger.terms.filter { $0.side == .behaviour }
            for group in model.groups {
                func points(_ terms: [ScoreTerm]) -> Int {
                    terms.filter { group.types.contains($0.rule) || $0.rule == "group \(group.name)" }
                        .reduce(0) { $0 + $1.points }
                }
                if group.reach == .account {
                    #expect(points(terms) <= group.atMost)
                } else {
                    for person in people { #expect(points(terms.filter { $0.contact == person.id }) <= group.atMost) }
                }
            }
            if let most = model.accountRule.personAtMost {
                for person in people {
                    let own = terms.filter { $0.contact == person.id }.reduce(0) { $0 + $1.points }
                    #expect(own <= most)
                }
            }
        }
    }

    @Test(arguments: [1, 2, 7, 30, 45, 365, 3650])
    func `Half is left after each half-life, and less every day`(days: Int) {
        let decay = Decay(halfLifeDays: days)
        #expect(decay.share(atAge: 0) == Decay.whole)
        #expect(decay.share(atAge: days) == Decay.whole / 2)
        #expect(decay.share(atAge: 2 * days) == Decay.whole / 4)
        #expect(decay.share(atAge: 3 * days) == Decay.whole / 8)
        #expect(decay.share(atAge: 30 * days) == 0)
        for age in 0..<(25 * days) { #expect(decay.share(atAge: age + 1) <= decay.share(atAge: age)) }
    }

    /// Powers known to more places than are kept.
    @Test(arguments: [(1, 977_160), (10, 793_701), (15, 707_107), (29, 511_687), (31, 488_580), (100, 99_213)])
    func `What is left is two to the power of the age`(age: Int, share: Int) {
        #expect(Decay(halfLifeDays: 30).share(atAge: age) == share)
    }
}
