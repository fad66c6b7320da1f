import Playbook
import Testing

@Suite struct ScoringTrialTests {
    private static let ideals = [
        IdealCustomer(), IdealCustomer(employees: 50...2500, industries: ["Energia"]),
        IdealCustomer(
            employees: 500...20_000, servedEmployees: 50...90_000, industries: ["Industrial machinery"],
            titles: ["CFO", "head of service"]),
        IdealCustomer(industries: ["Energy"], wrongTitles: []),
    ]

    @Test(arguments: ideals)
    func `The playbook's four come in its order, and its example is exactly fifty`(ideal: IdealCustomer) {
        let trial = ScoringTrial(.standard, ideal: ideal, on: today)
        #expect(trial.isRight)
        #expect(trial.outcomes.map(\.place) == [1, 2, 3, 4, nil])
        #expect(trial.outcomes[4].ledger.score == 50)
        #expect(trial.outcomes[4].ledger.verdict == .salesReady)
        #expect(trial.madeUp.isEmpty == (ideal.titles.count == 2))
    }

    @Test func `A model that ranks them otherwise is told by the pair`() {
        var model = ScoringModel.standard
        if let place = model.fitRules.firstIndex(where: { $0.criterion == .student }) {
            model.fitRules[place].points = 0
        }
        if let place = model.fitRules.firstIndex(where: { $0.criterion == .wrongDecisionMaker }) {
            model.fitRules[place].points = -40
        }
        var models = ScoringModels(model)
        models.profiles = ScoringProfile.shipped(for: model)
        let trial = ScoringTrial(models, ideal: Self.ideals[2], on: today)
        #expect(!trial.isRight)
        #expect(
            trial.outcomes.flatMap(\.mistakes) == ["wrong-decision-maker must come before student, and comes after it"])
        #expect(trial.outcomes.map(\.place) == [1, 2, 4, 3, nil])
    }

    @Test func `A profile of the workspace's own says what it must score`() {
        var models = ScoringModels.standard
        models.profiles = [
            ScoringProfile(
                "buyer", company: .facts(industry: nil, employees: 700, country: nil, segment: nil),
                person: .facts(title: "CFO", role: nil), acts: [.init("click", times: 9)], score: 31,
                leadClass: .salesReady)
        ]
        let trial = ScoringTrial(models, ideal: Self.ideals[2], on: today)
        #expect(
            trial.outcomes[0].mistakes == [
                "buyer scores 30, and must score 31", "buyer is marketing, and must be sales-ready",
            ])
    }
}
