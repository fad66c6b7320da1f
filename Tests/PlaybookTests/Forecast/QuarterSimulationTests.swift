import Testing

@testable import Playbook

/// A simulated quarter is the same for the same seed, centres on its expectation, and orders its percentiles.
struct QuarterSimulationTests {
    @Test func givesTheSameForTheSameSeed() throws {
        let cents = [100, 250, 999]
        let one = try #require(QuarterSimulation(cents: cents, chances: [100, 500, 900], runs: 300, seed: 4))
        #expect(one == QuarterSimulation(cents: cents, chances: [100, 500, 900], runs: 300, seed: 4))
        let other = try #require(QuarterSimulation(cents: cents, chances: [100, 500, 900], runs: 300, seed: 5))
        #expect(one.wins != other.wins)
    }

    /// These figures must come out on every machine.
    @Test func isPinned() throws {
        let simulation = try #require(
            QuarterSimulation(cents: [100_00, 250_00, 999_00], chances: [100, 500, 900], runs: 1000, seed: 1))
        #expect(simulation.wins == [96, 534, 883])
        #expect([10, 50, 90].map(simulation.percentile) == [25000, 109_900, 124_900])
        let rate = ShrunkRate(successes: 3, trials: 9, prior: 600, weight: 10).beta
        var generator = SeededGenerator(seed: 7)
        #expect(
            (0..<3).map { _ in generator.beta(rate.alpha, rate.beta).bitPattern } == [
                4_599_384_749_930_426_074, 4_601_888_072_277_088_643, 4_604_355_820_859_575_061,
            ])
    }

    @Test(arguments: 0..<20)
    func centresOnItsExpectation(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        let count = Int.random(in: 1...30, using: &random)
        let cents = (0..<count).map { _ in Int.random(in: 0...1_000_000, using: &random) }
        let chances = (0..<count).map { _ in Int.random(in: 0...1000, using: &random) }
        let simulation = try #require(
            QuarterSimulation(cents: cents, chances: chances, runs: 4000, seed: UInt64(seed)))
        let expected = WeightedAmounts(cents: cents, shares: chances).total
        let variance = zip(cents, chances).reduce(0.0) {
            let share = Double($1.1) / 1000
            return $0 + Double($1.0) * Double($1.0) * share * (1 - share)
        }
        #expect(Double(abs(simulation.mean - expected)) <= 5 * (variance / 4000).squareRoot() + 1)
        #expect(simulation.parts.reduce(0, +) == simulation.mean)
        let percentiles = [1, 10, 25, 50, 75, 90, 99, 100].map(simulation.percentile)
        #expect(percentiles == percentiles.sorted())
        #expect(percentiles.allSatisfy { (0...cents.reduce(0, +)).contains($0) })
    }

    @Test func certainDealsLeaveNoDoubt() throws {
        let simulation = try #require(QuarterSimulation(cents: [5, 7], chances: [1000, 0], runs: 50, seed: 1))
        #expect(Set(simulation.sums) == [5])
        let none = try #require(QuarterSimulation(cents: [], chances: [], runs: 3, seed: 1))
        #expect(none.sums == [0, 0, 0] && none.mean == 0)
    }

    @Test func ratesKnownFromFewDealsWidenTheRange() throws {
        let deals = DrawnDeals(30, seed: 12)
        let forecast = QuarterForecast(
            deals.opportunities, changes: deals.changes, stages: Stage.standard, quarter: Quarter(of: today),
            today: today)
        var (narrow, wide) = (0, 0)
        for sum in forecast.sums {
            for seed in 1...5 as ClosedRange<UInt64> {
                let fixed = try #require(forecast.simulation(of: sum, by: .history, runs: 4000, seed: seed))
                let drawn = try #require(forecast.simulation(of: sum, by: .simulate, runs: 4000, seed: seed))
                narrow += fixed.percentile(95) - fixed.percentile(5)
                wide += drawn.percentile(95) - drawn.percentile(5)
            }
        }
        #expect(wide >= narrow)
    }
}
