import Testing

@testable import Playbook

@Suite struct NaturalPowersTests {
    @Test func holdsToKnownValues() {
        #expect(NaturalPowers.exp(0) == 1)
        #expect(abs(NaturalPowers.exp(1) - 2.718281828459045) < 1e-15)
        #expect(abs(NaturalPowers.exp(-2.5) - 0.0820849986238988) < 1e-16)
        #expect(abs(NaturalPowers.log(10) - 2.302585092994046) < 1e-15)
        #expect(abs(NaturalPowers.log(0.05) + 2.995732273553991) < 1e-15)
        #expect(NaturalPowers.exp(-1000) == 0 && NaturalPowers.exp(1000) == .infinity)
        #expect(NaturalPowers.exp(-.infinity) == 0 && NaturalPowers.exp(.nan).isNaN)
        #expect(NaturalPowers.log(onePlus: 1e-20) == 1e-20 && NaturalPowers.log(onePlus: 0) == 0)
    }

    @Test func oneTakesBackTheOther() {
        for step in -600...600 {
            let power = Double(step) * 0.37
            #expect(abs(NaturalPowers.log(NaturalPowers.exp(power)) - power) <= 1e-13 * max(1, abs(power)))
        }
    }
}
