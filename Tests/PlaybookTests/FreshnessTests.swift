import Playbook
import Testing

@Suite struct FreshnessTests {
    @Test(arguments: [
        (ClaimKind.trigger, 90), (.person, 180), (.goal, 365), (.pain, 365), (.finance, 365), (.tech, 540),
        (.competitor, 270), (.note, 90),
    ])
    func goesStaleOnTheDayOfItsAge(kind: ClaimKind, age: Int) {
        let rules = FreshnessRules.standard
        let claim = claim(1, kind: kind, on: today)
        #expect(rules.days(for: kind) == age)
        #expect(rules.freshness(of: claim, on: today) == .fresh(daysLeft: age))
        #expect(rules.freshness(of: claim, on: today.adding(days: age - 1)) == .fresh(daysLeft: 1))
        #expect(rules.freshness(of: claim, on: today.adding(days: age)) == .stale(daysOver: 0))
        #expect(rules.staleDay(of: claim) == today.adding(days: age))
    }

    @Test func neverTurnsFreshAgain() {
        let claim = claim(1, on: today)
        var wasStale = false
        for offset in -200...200 {
            let isFresh = FreshnessRules.standard.freshness(of: claim, on: today.adding(days: offset)).isFresh
            #expect(!(wasStale && isFresh))
            wasStale = !isFresh
        }
        #expect(wasStale)
    }

    @Test func flagsAClaimOfTheFutureAndKeepsItFresh() {
        let ahead = claim(1, on: today.adding(days: 30))
        let rules = FreshnessRules.standard
        #expect(rules.freshness(of: ahead, on: today) == .fresh(daysLeft: 120))
        #expect(rules.isDatedAhead(ahead, on: today))
        #expect(!rules.isDatedAhead(claim(2, on: today), on: today))
    }

    @Test func takesAnAgeFromTheWorkspace() {
        let rules = FreshnessRules(overrides: [.trigger: 7])
        #expect(rules.freshness(of: claim(1, on: today), on: today.adding(days: 7)) == .stale(daysOver: 0))
        #expect(rules.days(for: .pain) == 365)
    }

    @Test(arguments: [(nil, false), ("", false), (" \n", false), ("annual report", true)] as [(String?, Bool)])
    func knowsASource(source: String?, isSourced: Bool) {
        #expect(claim(1, source: source).isSourced == isSourced)
    }
}
