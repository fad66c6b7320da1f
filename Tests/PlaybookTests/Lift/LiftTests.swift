import Testing

@testable import Playbook

/// Comparable accounts are alike, the same whoever asks, and turn with the groups.
struct LiftTests {
    private func subject(_ number: Int, _ kind: String?, _ size: Int?) -> ComparableAccounts.Subject {
        ComparableAccounts.Subject(
            account: Account.ID(number), handle: "account-\(10_000 + number)", kind: kind, size: size)
    }

    private func drawn(_ count: Int, from first: Int, seed: UInt64) -> [ComparableAccounts.Subject] {
        var chance = SeededGenerator(seed: seed)
        return (0..<count).map { number in
            subject(
                first + number, ["food", "metal", "paper", nil][chance.below(4)],
                chance.below(6) == 0 ? nil : 1 + chance.below(400))
        }
    }

    @Test func takesTheNearestSizeOfTheSameKind() {
        let inside = [subject(1, "food", 100), subject(2, "food", 50), subject(3, "metal", 100), subject(4, nil, 100)]
        let outside = [
            subject(5, "food", 60), subject(6, "food", 95), subject(7, "metal", 500), subject(8, nil, 100),
            subject(9, "food", 104),
        ]
        let comparable = ComparableAccounts(inside, among: outside)
        #expect(comparable.pairs.map(\.programme.account.number) == [1, 2])
        #expect(comparable.pairs.map(\.comparable.account.number) == [9, 5])
        #expect(comparable.unmatched.map(\.reason) == [.nobodyOfSize, .kindUnknown])
    }

    /// The reasons are those that looking at every account outside gives.
    @Test(arguments: 1...12)
    func saysWhyNobodyStandsBeside(seed: Int) {
        let inside = drawn(60, from: 1, seed: UInt64(seed)) + [subject(500, "food", .max), subject(501, "metal", 1)]
        let outside = drawn(12, from: 1000, seed: UInt64(seed + 300)) + [subject(2000, "food", .max - 1)]
        let comparable = ComparableAccounts(inside, among: outside)
        for unmatched in comparable.unmatched {
            let size = unmatched.subject.size
            let kind = outside.filter { $0.kind != nil && $0.kind == unmatched.subject.kind }
            let near = kind.contains { other in
                size.flatMap { size in other.size.map { ComparableAccounts.isNear(size, $0) } } ?? false
            }
            let expected: ComparableAccounts.Reason =
                unmatched.subject.kind == nil
                ? .kindUnknown
                : kind.isEmpty ? .nobodyOfKind : size == nil ? .sizeUnknown : near ? .taken : .nobodyOfSize
            #expect(unmatched.reason == expected, "\(unmatched)")
        }
    }

    @Test(arguments: 1...12)
    func pairsAreAlikeOnceEachAndTurnWithTheGroups(seed: Int) {
        let inside = drawn(40, from: 1, seed: UInt64(seed))
        let outside = drawn(90, from: 1000, seed: UInt64(seed + 100))
        let comparable = ComparableAccounts(inside, among: outside)
        #expect(comparable.pairs.count + comparable.unmatched.count == inside.count)
        #expect(Set(comparable.pairs.map(\.comparable.account)).count == comparable.pairs.count)
        for pair in comparable.pairs {
            #expect(pair.programme.kind == pair.comparable.kind)
            #expect((pair.programme.size == nil) == (pair.comparable.size == nil))
            if let one = pair.programme.size, let other = pair.comparable.size {
                #expect(ComparableAccounts.isNear(one, other))
            }
        }
        let turned = ComparableAccounts(outside.reversed(), among: inside.reversed())
        #expect(
            Set(turned.pairs.map { [$0.comparable.account, $0.programme.account] })
                == Set(comparable.pairs.map { [$0.programme.account, $0.comparable.account] }))
    }

    /// The heap over neighbours finds what looking at all pairs finds.
    @Test(arguments: 1...10)
    func isTheGreedyMatchingOfAllPairs(seed: Int) {
        var chance = SeededGenerator(seed: UInt64(seed))
        let sizes = (0..<30).map { _ in 1 + chance.below(300) }
        let all = sizes.enumerated().map { subject($0, "food", $1) }
        let (inside, outside) = (Array(all.prefix(12)), Array(all.dropFirst(12)))
        var left = inside.flatMap { one in outside.map { (one, $0) } }
            .filter { ComparableAccounts.isNear($0.0.size ?? 0, $0.1.size ?? 0) }
        var ratios: [Double] = []
        func ratio(_ pair: (ComparableAccounts.Subject, ComparableAccounts.Subject)) -> Double {
            let (one, other) = (Double(pair.0.size ?? 1), Double(pair.1.size ?? 1))
            return max(one, other) / min(one, other)
        }
        while let best = left.min(by: { ratio($0) < ratio($1) }) {
            ratios.append(ratio(best))
            left.removeAll { $0.0.account == best.0.account || $0.1.account == best.1.account }
        }
        let pairs = ComparableAccounts(inside, among: outside).pairs
        let found = pairs.map { ratio(($0.programme, $0.comparable)) }.sorted()
        // Where pairs are equally near the two may take others; the nearest ones are the same.
        #expect(found.first == ratios.first)
        #expect(abs(found.reduce(0, +) - ratios.reduce(0, +)) < 2)
    }

    private func pairs(_ count: Int, seed: UInt64) -> [LiftPair] {
        var chance = SeededGenerator(seed: seed)
        func facts(_ number: Int, _ more: Int) -> LiftFacts {
            let deals = (0..<chance.below(3)).map { index in
                LiftFacts.Deal(
                    deal(
                        number * 10 + index, outcome: chance.below(100) < 40 + more ? .won : .lost,
                        cents: chance.below(9) == 0 ? nil : 1000 + chance.below(90_000),
                        created: today.adding(days: -40 - chance.below(90)),
                        closes: today.adding(days: -chance.below(50))))
            }
            return LiftFacts(
                subject: subject(number, "food", 10), acts: chance.below(10 + more), actsBefore: chance.below(10),
                deals: deals)
        }
        return (0..<count).map { LiftPair(programme: facts($0, 30), comparable: facts($0 + 5000, 0)) }
    }

    @Test(arguments: LiftMetric.allCases)
    func findingsTurnWithTheGroups(metric: LiftMetric) {
        for seed in 1...6 as ClosedRange<UInt64> {
            let pairs = pairs(40, seed: seed)
            let turned = pairs.map { LiftPair(programme: $0.comparable, comparable: $0.programme) }
            let there = LiftFinding(metric, of: pairs, currency: .eur, seed: 3)
            let back = LiftFinding(metric, of: turned, currency: .eur, seed: 3)
            #expect(there.difference == back.difference.map { -$0 })
            #expect(there.interval == back.interval.map { -$0.upperBound ... -$0.lowerBound })
            #expect(there.verdict == back.verdict && there.casesNeeded == back.casesNeeded)
            if let interval = there.interval, let difference = there.difference {
                #expect(interval.lowerBound <= interval.upperBound)
                #expect(difference.isFinite && interval.lowerBound.isFinite && interval.upperBound.isFinite)
            }
        }
    }

    @Test(arguments: LiftMetric.allCases)
    func fewCasesAreTooFew(metric: LiftMetric) {
        for count in 0...4 {
            let finding = LiftFinding(metric, of: pairs(count, seed: 2), currency: .eur, seed: 1)
            #expect(finding.verdict == .tooFew)
            #expect(finding.interval == nil)
        }
    }

    /// Thirty deals of one customer each are no group: drawn anew, they come and go together.
    @Test(arguments: [LiftMetric.winRate, .dealSize, .cycle])
    func manyDealsOfFewAccountsAreTooFew(metric: LiftMetric) {
        func facts(_ number: Int, _ outcome: Opportunity.Outcome, deals: Int) -> LiftFacts {
            LiftFacts(
                subject: subject(number, "food", 10), acts: 1, actsBefore: 1,
                deals: (0..<deals).map { index in
                    .init(
                        deal(
                            number * 100 + index, outcome: index == 0 ? .won : outcome, cents: 1000 * number,
                            created: today.adding(days: -40 * number), closes: today))
                })
        }
        func finding(_ accounts: Int) -> LiftFinding {
            LiftFinding(
                metric,
                of: (1...12).map { number in
                    let deals = number <= accounts ? 30 : 0
                    return LiftPair(
                        programme: facts(number, .won, deals: deals),
                        comparable: facts(50 + number, .lost, deals: deals))
                }, currency: .eur, seed: 1)
        }
        #expect(finding(LiftMetric.leastAccounts - 1).verdict == .tooFew)
        #expect(finding(12).programmeAccounts == 12)
        #expect(metric != .winRate || finding(12).verdict == .apart)
    }

    /// Deals of one account are not independent: the interval of the win rate is no narrower than Newcombe's.
    @Test func winRatesTakeAccountsAsTheyCome() throws {
        for seed in 1...8 as ClosedRange<UInt64> {
            let pairs = pairs(30, seed: seed)
            func rate(_ side: KeyPath<LiftPair, LiftFacts>) throws -> ProportionInterval {
                let deals = pairs.flatMap { $0[keyPath: side].deals }
                return try #require(ProportionInterval(successes: deals.count(where: \.isWon), of: deals.count))
            }
            let newcombe = try RateDifference(rate(\.programme), rate(\.comparable))
            let interval = try #require(LiftFinding(.winRate, of: pairs, currency: .eur, seed: 1).interval)
            #expect(interval.lowerBound <= newcombe.lower && newcombe.upper <= interval.upperBound)
        }
    }

    @Test func alikeGroupsAreNotApart() {
        let pairs = pairs(60, seed: 4).map { LiftPair(programme: $0.programme, comparable: $0.programme) }
        for metric in LiftMetric.allCases {
            let finding = LiftFinding(metric, of: pairs, currency: .eur, seed: 1)
            #expect(finding.difference == 0)
            #expect(finding.verdict == .maybeChance)
            #expect(finding.casesNeeded == nil)
        }
    }

    @Test func widerSamplesOfTheSameMakeNarrowerIntervals() throws {
        let few = pairs(20, seed: 6)
        let many = Array(repeating: few, count: 16).flatMap { $0 }
        for metric in LiftMetric.allCases {
            let one = LiftFinding(metric, of: few, currency: .eur, seed: 1)
            let sixteen = LiftFinding(metric, of: many, currency: .eur, seed: 1)
            guard let wide = one.interval, let narrow = sixteen.interval else { continue }
            #expect(narrow.upperBound - narrow.lowerBound <= wide.upperBound - wide.lowerBound)
        }
    }
}
