import Playbook
import Testing

@Suite struct MotionTests {
    private func facts(
        acv: Int?, employees: [Int] = [], people: [Int] = [], won: [Opportunity] = []
    ) -> MotionFacts {
        MotionFacts(
            annualValue: acv.map { SourcedAmount(Money(cents: $0 * 100, currency: .eur), from: "given") },
            employees: employees, people: people, cycle: CycleLength(won))
    }

    @Test(arguments: [
        (10_001, Motion.salesLed), (10_000, .hybrid), (1_000, .hybrid), (999, .productLed), (0, .productLed),
    ])
    func theValueOfAYearDecides(acv: Int, motion: Motion) {
        #expect(MotionVerdict(facts(acv: acv), rules: .standard).motion == motion)
    }

    @Test func withoutAValueThereIsNoVerdict() {
        let verdict = MotionVerdict(facts(acv: nil, employees: [5000], people: [9]), rules: .standard)
        #expect(verdict.motion == nil)
        #expect(verdict.signals.count == 5)
        #expect(verdict.signals[0].missing?.contains("--acv") == true)
    }

    @Test func otherSignalsOnlySoften() {
        var rules = MotionRules.standard
        rules.complexity = .simple
        #expect(MotionVerdict(facts(acv: 20_000, employees: [20], people: [1]), rules: rules).motion == .hybrid)
        #expect(MotionVerdict(facts(acv: 20_000, employees: [2000], people: [1]), rules: rules).motion == .hybrid)
        #expect(MotionVerdict(facts(acv: 20_000, employees: [2000], people: [4]), rules: rules).motion == .salesLed)
        rules.complexity = .complex
        #expect(MotionVerdict(facts(acv: 500, employees: [2000]), rules: rules).motion == .hybrid)
        var random = Seeded(3)
        for _ in 0..<500 {
            rules.complexity = [.simple, .complex, nil].randomElement(using: &random) ?? nil
            let acv = Int.random(in: 0...30_000, using: &random)
            let verdict = MotionVerdict(
                facts(
                    acv: acv, employees: [Int.random(in: 1...3000, using: &random)],
                    people: [Int.random(in: 1...6, using: &random)]), rules: rules)
            // No signal turns a motion into its opposite.
            if acv > 10_000 { #expect(verdict.motion != .productLed) }
            if acv < 1_000 { #expect(verdict.motion != .salesLed) }
        }
    }

    @Test func cyclesAreLongOrQuick() {
        let quick = deal(1, outcome: .won, created: today.adding(days: -10))
        let long = deal(2, outcome: .won, created: today.adding(days: -170))
        let verdict = MotionVerdict(facts(acv: 20_000, won: [quick, long]), rules: .standard)
        #expect(verdict.signals[4].what == "90 days from created to won, the mean of 2 won deals")
        #expect(verdict.signals[4].motion == .salesLed)
    }

    @Test func acquisitionIsMeasuredOrGiven() {
        func measured(_ customers: Int, annual: Int?) -> AcquisitionBalance.Measured {
            AcquisitionBalance.Measured(
                campaignCost: Money(cents: 50_000_00, currency: .eur), campaigns: 5, customers: customers,
                annualValue: annual.map { Money(cents: $0 * 100, currency: .eur) })
        }
        var rules = MotionRules.standard
        #expect(AcquisitionBalance(measured(0, annual: nil), rules: rules).missing.count == 2)
        #expect(AcquisitionBalance(measured(2, annual: 9_000), rules: rules).value == nil)
        rules.customerYears = 5
        let balance = AcquisitionBalance(measured(2, annual: 9_000), rules: rules)
        #expect(balance.cost?.money.cents == 25_000_00)
        #expect(balance.value?.money.cents == 45_000_00)
        #expect(balance.isOutOfProportion)
        rules.acquisitionCost = 15_000_00
        #expect(!AcquisitionBalance(measured(2, annual: 9_000), rules: rules).isOutOfProportion)
        rules.acquisitionCost = 0
        #expect(!AcquisitionBalance(measured(0, annual: 9_000), rules: rules).isOutOfProportion)
    }
}
