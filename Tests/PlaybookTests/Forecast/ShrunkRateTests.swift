import Testing

@testable import Playbook

/// A rate seen in few cases lies between what was seen and what was expected, and goes to what was seen.
struct ShrunkRateTests {
    @Test func drawsTowardsThePrior() {
        // (12 + 10 × 60 %) / (20 + 10)
        #expect(ShrunkRate(successes: 12, trials: 20, prior: 600, weight: 10).value == 600)
        // (3 + 10 × 60 %) / (9 + 10) = 47.37 %
        #expect(ShrunkRate(successes: 3, trials: 9, prior: 600, weight: 10).value == 474)
        #expect(ShrunkRate(successes: 0, trials: 0, prior: 250, weight: 7).value == 250)
        #expect(ShrunkRate(successes: 0, trials: 0, prior: 250, weight: 7).seen == nil)
    }

    @Test func liesBetweenAndGoesToItsOwnRate() {
        var random = Seeded(41)
        for _ in 0..<500 {
            let trials = Int.random(in: 1...60, using: &random)
            let successes = Int.random(in: 0...trials, using: &random)
            let (prior, weight) = (Int.random(in: 0...1000, using: &random), Int.random(in: 1...50, using: &random))
            var last = 1001
            for factor in [1, 4, 16, 64, 1 << 20] {
                let rate = ShrunkRate(
                    successes: successes * factor, trials: trials * factor, prior: prior, weight: weight)
                let own = successes * 1000 / trials
                #expect((min(prior, own)...max(prior, own + 1)).contains(rate.value))
                let distance = abs(rate.value - own)
                #expect(distance <= last + 1)
                last = distance
            }
            #expect(last <= 1)
        }
    }

    @Test func moreWinsNeverMakeTheRateLess() {
        for trials in 0...25 {
            for successes in 0..<max(trials, 0) {
                let less = ShrunkRate(successes: successes, trials: trials, prior: 300, weight: 9)
                let more = ShrunkRate(successes: successes + 1, trials: trials, prior: 300, weight: 9)
                #expect(less.value <= more.value)
            }
        }
    }

    @Test func moreExpectedNeverMakesTheRateLess() {
        for prior in 0..<1000 {
            let less = ShrunkRate(successes: 3, trials: 8, prior: prior, weight: 10)
            let more = ShrunkRate(successes: 3, trials: 8, prior: prior + 1, weight: 10)
            #expect(less.value <= more.value)
        }
    }

    @Test func weighsThePriorByHowTheGroupsGoWithIt() {
        let along = [100, 300, 500, 800].map { ShrunkRate(successes: $0 / 10, trials: 100, prior: $0, weight: 1) }
        let apart = [100, 300, 500, 800].map {
            ShrunkRate(successes: 100 - $0 / 10, trials: 100, prior: $0, weight: 1)
        }
        #expect(PriorWeight.estimated(along) > PriorWeight.estimated(apart))
        #expect(PriorWeight.estimated(along) == 200)
        #expect(PriorWeight.estimated(apart) <= 3)
    }

    @Test func staysAtTheStandardWhereTooFewJudge() {
        let few = ShrunkRate(successes: 2, trials: 4, prior: 300, weight: 1)
        let many = ShrunkRate(successes: 20, trials: 40, prior: 300, weight: 1)
        #expect(PriorWeight.estimated([few, few, many]) == PriorWeight.standard)
        #expect(PriorWeight.estimated([]) == PriorWeight.standard)
    }

    @Test func drawsRatesOfTheBetaDistribution() {
        var generator = SeededGenerator(seed: 9)
        for (alpha, beta) in [(0.4, 0.9), (2.0, 3.0), (18.0, 6.0), (400.0, 100.0)] {
            var (sum, squares) = (0.0, 0.0)
            for _ in 0..<20_000 {
                let rate = generator.beta(alpha, beta)
                #expect(rate >= 0 && rate <= 1)
                sum += rate
                squares += rate * rate
            }
            let mean = sum / 20_000
            let total = alpha + beta
            #expect(abs(mean - alpha / total) < 0.01)
            let variance = alpha * beta / (total * total * (total + 1))
            #expect(abs(squares / 20_000 - mean * mean - variance) < variance * 0.06)
        }
    }
}
