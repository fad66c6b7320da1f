import Playbook
import Testing

@Suite struct ProportionIntervalTests {
    /// The first four are published (R. G. Newcombe, 1998, Statistics in Medicine 17, 857–872, table I, method 3); the
    /// others are the formula in 40 decimals.
    @Test(arguments: [
        (81, 263, 0.255_288_519_878, 0.366_209_576_983), (15, 148, 0.062_386_399_531, 0.160_487_241_723),
        (0, 20, 0, 0.161_125_158_053), (1, 29, 0.006_113_214_293, 0.171_755_218_793),
        (8, 10, 0.490_162_471_537, 0.943_317_848_546), (0, 10, 0, 0.277_532_799_863),
        (10, 10, 0.722_467_200_137, 1), (3, 10, 0.107_791_267_406, 0.603_221_852_539),
        (1, 1, 0.206_549_314_377, 1), (500_000, 1_000_000, 0.499_020_019_900, 0.500_979_980_100),
        (1, 1_000_000, 0.000_000_176_525, 0.000_005_664_912),
    ])
    func isWilsons(successes: Int, trials: Int, lower: Double, upper: Double) throws {
        let interval = try #require(ProportionInterval(successes: successes, of: trials))
        #expect(abs(interval.lower - lower) < 1e-11)
        #expect(abs(interval.upper - upper) < 1e-11)
    }

    @Test func saysNothingOfNothing() {
        #expect(ProportionInterval(successes: 0, of: 0) == nil)
    }

    @Test func holdsWhatWasSeenAndStaysWithinZeroAndOne() throws {
        for trials in 1...120 {
            var before: ProportionInterval?
            for successes in 0...trials {
                let interval = try #require(ProportionInterval(successes: successes, of: trials))
                #expect(interval.lower <= interval.seen && interval.seen <= interval.upper)
                #expect(interval.lower >= 0 && interval.upper <= 1 && interval.lower < interval.upper)
                if let before { #expect(before.lower < interval.lower && before.upper < interval.upper) }
                let mirror = try #require(ProportionInterval(successes: trials - successes, of: trials))
                #expect(abs(mirror.lower - (1 - interval.upper)) < 1e-12)
                let tenfold = try #require(ProportionInterval(successes: 10 * successes, of: 10 * trials))
                #expect(tenfold.upper - tenfold.lower < interval.upper - interval.lower)
                before = interval
            }
        }
    }
}
