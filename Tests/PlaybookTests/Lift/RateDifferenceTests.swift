import Testing

@testable import Playbook

struct RateDifferenceTests {
    private func interval(_ successes: Int, _ trials: Int) throws -> ProportionInterval {
        try #require(ProportionInterval(successes: successes, of: trials))
    }

    /// Newcombe (1998), table II: 56/70 − 48/80, 9/10 − 3/10, 10/10 − 0/10.
    @Test func isNewcombesTenthMethod() throws {
        let first = RateDifference(try interval(56, 70), try interval(48, 80))
        #expect(abs(first.lower - 0.0524) < 0.00006 && abs(first.upper - 0.3339) < 0.00006)
        let second = RateDifference(try interval(9, 10), try interval(3, 10))
        #expect(abs(second.lower - 0.1705) < 0.00006 && abs(second.upper - 0.8090) < 0.00006)
        let third = RateDifference(try interval(10, 10), try interval(0, 10))
        #expect(abs(third.lower - 0.6075) < 0.00006 && third.upper == 1)
    }

    @Test func turnsWithItsGroups() throws {
        for (one, of, other, ofOther) in [(3, 9, 5, 7), (0, 4, 2, 2), (10, 30, 10, 30)] {
            let there = RateDifference(try interval(one, of), try interval(other, ofOther))
            let back = RateDifference(try interval(other, ofOther), try interval(one, of))
            #expect(there.value == -back.value && there.lower == -back.upper && there.upper == -back.lower)
            #expect(there.casesNeeded == back.casesNeeded)
            #expect(there.lower <= there.value && there.value <= there.upper)
        }
    }

    @Test func fewerCasesAreNeededForMoreDifference() throws {
        let small = RateDifference(try interval(30, 100), try interval(25, 100)).casesNeeded
        let large = RateDifference(try interval(60, 100), try interval(25, 100)).casesNeeded
        let (more, fewer) = (try #require(small), try #require(large))
        #expect(more > fewer)
        #expect(RateDifference(try interval(3, 10), try interval(3, 10)).casesNeeded == nil)
        // 50 % against 30 %: (1.96 + 0.8416)² × (0.25 + 0.21) / 0.04 = 90.3
        #expect(RateDifference(try interval(50, 100), try interval(30, 100)).casesNeeded == 91)
    }

    /// A difference of a millionth would take more cases than there are companies; one of a billionth more than a number
    /// of 64 bits holds.
    @Test(arguments: [2_000_000, 4_000_000_000])
    func aDifferenceTooSmallToBeSeenNeedsNoNumber(of trials: Int) throws {
        let difference = RateDifference(try interval(trials / 2, trials), try interval(trials / 2 - 1, trials))
        #expect(difference.value > 0 && difference.casesNeeded == nil)
    }
}
