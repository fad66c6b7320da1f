import Playbook
import Testing

@Suite struct WorthwhileGapTests {
    private func gap(_ kind: WorthwhileGap.Kind, stake: Int, weakness: Int) -> WorthwhileGap {
        WorthwhileGap(kind: kind, account: Account.ID(1), stake: stake, weakness: weakness, sentence: "", next: "")
    }

    @Test func `Money at stake times weakness decides`() {
        let half = gap(.qualification, stake: 30_000_000, weakness: 50)
        let whole = gap(.closeDate, stake: 10_000_000, weakness: 100)
        let nothing = gap(.research, stake: 0, weakness: 100)
        #expect(half.worth == 15_000_000 && whole.worth == 10_000_000 && nothing.worth == 0)
        #expect(WorthwhileGap.ranked([nothing, whole, half], limit: 5) == [half, whole, nothing])
        #expect(WorthwhileGap.ranked([nothing, whole, half], limit: 1) == [half])
    }

    @Test func `No kind crowds the others out, and nothing is told that was not given`() {
        var generator = Seeded(41)
        for _ in 0..<200 {
            let gaps = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                gap(
                    WorthwhileGap.Kind.allCases.randomElement(using: &generator) ?? .research,
                    stake: Int.random(in: 0...90_000_000, using: &generator),
                    weakness: Int.random(in: 1...100, using: &generator))
            }
            let ranked = WorthwhileGap.ranked(gaps, limit: 5)
            #expect(ranked.count <= 5 && Set(ranked).isSubset(of: Set(gaps)))
            #expect(zip(ranked, ranked.dropFirst()).allSatisfy { $0.worth >= $1.worth })
            for kind in WorthwhileGap.Kind.allCases {
                #expect(ranked.count { $0.kind == kind } <= WorthwhileGap.mostOfAKind)
            }
        }
    }

    @Test func `A close date is the less to be trusted the longer it is past`() {
        func weakness(_ days: Int) -> Int? {
            Opportunity(
                id: Opportunity.ID(1), handle: "deal", account: Account.ID(1), name: "Deal", stage: "demo",
                outcome: .open, amount: nil, created: today.adding(days: -400), closes: today.adding(days: -days)
            ).closeDateWeakness(on: today)
        }
        #expect(weakness(0) == nil && weakness(-3) == nil)
        #expect(weakness(1) == 25 && weakness(23) == 47 && weakness(300) == 100)
    }
}
