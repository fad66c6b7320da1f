import Playbook
import Testing

@Suite struct ScoringModelsTests {
    private let ideal = IdealCustomer(employees: 500...20_000)
    private let company = account(industry: "Forestry", employees: 700)

    private func ledger(_ model: ScoringModel, _ touches: [Touch], on day: Day = today) -> ScoreLedger {
        Scorer(model: model, ideal: ideal, touches: touches, on: day)
            .ledger(of: company, contacts: [contact(1), contact(2, "Bo")])
    }

    @Test func `A group gives no more than its cap, told as a term of its own`() {
        var model = ScoringModel.standard
        model.groups = [RuleGroup(name: "content", atMost: 30, types: ["buyers-guide", "guide", "click"])]
        let acts = [touch(1, "buyers-guide", contact: 1), touch(2, "guide", contact: 1), touch(3, "click", contact: 1)]
        let capped = ledger(model, acts)
        #expect(capped.behaviour == 30)
        #expect(capped.terms.last?.points == -8)
        #expect(capped.terms.last?.rule == "group content")
        #expect(capped.terms.last?.what == "beyond the cap of group content (30 a person) by Liisa")
        model.groups[0].reach = .account
        let together = ledger(model, acts + [touch(4, "guide", contact: 2)])
        #expect(together.behaviour == 30)
        #expect(together.terms.last?.points == -18)
    }

    @Test func `Points halve with age and are told in whole points`() throws {
        var model = ScoringModel.standard
        for index in model.behaviourRules.indices { model.behaviourRules[index].halfLifeDays = 30 }
        let acts = [
            touch(1, "buyers-guide", on: today.adding(days: -30), contact: 1),
            touch(2, "guide", on: today.adding(days: -60), contact: 1), touch(3, "click", on: today, contact: 1),
        ]
        let ledger = ledger(model, acts)
        // 12.5 + 2.5 + 3 = 18: the earlier of two equal halves is rounded up.
        #expect(ledger.behaviour == 18)
        #expect(ledger.terms.filter { $0.side == .behaviour }.map(\.points) == [13, 2, 3])
        #expect(ledger.terms.filter { $0.side == .behaviour }.map(\.full) == [25, 10, 3])
        #expect(ledger.terms[1].what == "1 × buyers-guide (25 each) by Liisa on 2026-10-23, halved every 30 days")
    }

    @Test func `Of more than count, the newest do`() {
        var model = ScoringModel.standard
        model.behaviourRules = [BehaviourRule("click", points: 8, cap: 2, halfLifeDays: 10)]
        let acts = [40, 10, 0, 20].enumerated().map { touch($0, "click", on: today.adding(days: -$1), contact: 1) }
        #expect(ledger(model, acts).behaviour == 12)
    }

    @Test func `What speaks against somebody takes points`() {
        var model = ScoringModel.standard
        model.behaviourRules.append(BehaviourRule("unsubscribe", points: -40, cap: 1))
        let acts = [touch(1, "buyers-guide", contact: 1), touch(2, "unsubscribe", contact: 1)]
        let ledger = ledger(model, acts)
        #expect(ledger.behaviour == -15)
        #expect(ledger.verdict == .other)
        #expect(ledger.reason == "what speaks against them (-15) outweighs what they did")
    }

    @Test func `One person gives an account so much at most, and only the most active count`() {
        var model = ScoringModel.standard
        model.accountRule = AccountScoreRule(personAtMost: 20, peopleAtMost: 1)
        let acts = [touch(1, "buyers-guide", contact: 1), touch(2, "guide", contact: 2), touch(3, "product-page")]
        let ledger = ledger(model, acts)
        #expect(ledger.behaviour == 20)
        #expect(ledger.terms.filter { $0.points < 0 }.map(\.points) == [-5, -10, -5])
        #expect(ledger.terms.last?.what == "not among the 1 most active, who alone count: an anonymous visitor")
    }

    @Test func `A day is judged by the version in force then`() throws {
        var (old, new) = (ScoringModel.standard, ScoringModel.standard)
        old.threshold = 30
        (new.version, new.from) = (2, today.adding(days: -9))
        let scorer = Scorer(
            models: ScoringModels(ModelVersions([old, new])), ideal: ideal,
            log: ActivityLog([touch(1, "buyers-guide", on: today.adding(days: -20), contact: 1)]), on: today)
        func standing(_ day: Day) -> ScoreStanding { scorer.on(day).standing(of: company, contacts: [contact(1)]) }
        #expect(standing(today).version == 2)
        #expect(standing(today).verdict == .marketing)
        #expect(standing(today.adding(days: -9)).verdict == .marketing)
        #expect(standing(today.adding(days: -10)).version == 1)
        #expect(standing(today.adding(days: -10)).verdict == .salesReady)
        #expect(standing(today.adding(days: -21)).verdict == .other)
    }

    @Test func `The first model that is for an account judges it`() throws {
        var (forest, large) = (ScoringModel.standard, ScoringModel.standard)
        (forest.name, large.name) = ("forest", "large")
        let models = ScoringModels(
            ModelVersions([.standard]),
            special: [
                SpecialModel(for: .segment("forestry"), ModelVersions([forest])),
                SpecialModel(
                    for: .condition(try AccountExpression(parsing: "employees >= 500")), ModelVersions([large])),
            ])
        #expect(models.names == ["forest", "large", "standard"])
        let reading = AccountReading(
            isInSegment: { account, handle in handle == "forestry" && account.industry == "Forestry" },
            meets: { account, _ in (account.employees ?? 0) >= 500 })
        let scorer = Scorer(
            models: models, ideal: ideal, log: ActivityLog([Touch]()), on: today, accounts: reading)
        #expect(scorer.model(for: company).name == "forest")
        #expect(scorer.model(for: account(employees: 800)).name == "large")
        #expect(scorer.model(for: account(employees: 8)).name == "standard")
        #expect(scorer.model(for: nil).name == "standard")
    }

    @Test func `A condition of the workspace's own is fit`() throws {
        var model = ScoringModel.standard
        let condition = try AccountExpression(parsing: "country = \"FI\"")
        model.conditionRules = [ConditionRule(name: "finland", when: condition, points: 7)]
        let met = AccountReading(isInSegment: { _, _ in false }, meets: { account, _ in account.country == "FI" })
        let scorer = Scorer(
            models: ScoringModels(model), ideal: ideal, log: ActivityLog([Touch]()), on: today, accounts: met)
        var finnish = company
        finnish.country = "FI"
        #expect(scorer.ledger(of: finnish, contacts: []).terms.map(\.points) == [10, 7])
        #expect(scorer.ledger(of: company, contacts: []).terms.map(\.points) == [10, 0])
    }

    @Test func `An account is qualified by its score and by how many were active lately`() {
        let guide = touch(1, "buyers-guide", contact: 1)
        let current = touch(2, "matter-current", contact: 1)
        let click = touch(3, "click", contact: 2)
        let page = touch(4, "product-page", on: today.adding(days: -90), contact: 2)
        let open = touch(5, "open", contact: 2)
        func standing(_ acts: [Touch]) -> AccountQualification.Standing? {
            ledger(.standard, acts).standing.qualification
        }
        #expect(standing([guide, current])?.reason == "score 45 is below the 50 of an MQA")
        #expect(standing([guide, current, page, open])?.reason == "1 person active within 90 days, and an MQA needs 2")
        #expect(standing([guide, current, click, page])?.isQualified == true)
        #expect(standing([guide, current, click, page])?.people == 2)
    }
}
