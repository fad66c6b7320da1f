import Playbook
import Testing

@Suite struct ReturnOnInvestmentTests {
    private func line(_ kind: ProposalLine.Kind, _ cents: Int, _ name: String = "Line") -> ProposalLine {
        ProposalLine(
            opportunity: Opportunity.ID(1), name: name, kind: kind, amount: Money(cents: cents, currency: .eur),
            source: "their controller", claim: nil, day: today)
    }

    private func roi(_ lines: [ProposalLine], years: Int = 3) -> ReturnOnInvestment {
        ReturnOnInvestment(lines: lines, years: years, currency: .eur)
    }

    @Test func calculatesByHandsFigures() {
        let told = roi([line(.benefit, 12_000_000), line(.costOnce, 2_500_000), line(.costPerYear, 4_000_000)])
        #expect(told.netValue == 21_500_000)
        #expect(told.costs == 14_500_000)
        #expect(told.tenthsOfPercent == .told(1483))
        #expect(told.paybackMonths == .told(4))
        #expect(told.terms.map(\.amount) == [36_000_000, -2_500_000, -12_000_000])
    }

    @Test func saysInWordsWhatCannotBeDivided() {
        #expect(roi([]).tenthsOfPercent == .untold("no cost is given, and a return is a share of the costs"))
        #expect(roi([]).paybackMonths == .untold("no benefit is given, so nothing pays it back"))
        #expect(
            roi([line(.benefit, 5), line(.costPerYear, 5)]).paybackMonths
                == .untold("each year costs as much as it brings, so it never pays itself back"))
        #expect(roi([line(.benefit, 5)]).paybackMonths == .told(0))
        #expect(!roi([line(.benefit, 5)]).isComplete)
    }

    @Test func addsUpForAnyLinesWithoutOverflow() {
        var random = Seeded(5)
        for _ in 0..<500 {
            let lines = (0..<Int.random(in: 0...20, using: &random)).map { index in
                let most = Bool.random(using: &random) ? 100 : ReturnOnInvestment.mostCents
                return line(
                    ProposalLine.Kind.allCases.randomElement(using: &random) ?? .benefit,
                    .random(in: 0...most, using: &random), "Line \(index)")
            }
            let years = Int.random(in: ReturnOnInvestment.yearsRange, using: &random)
            let told = roi(lines, years: years)
            #expect(told.terms.total == told.sum(.benefit) * years - told.costs)
            #expect(told.terms.count == lines.count)
            if case .told(let months) = told.paybackMonths, months > 0 {
                let gain = told.sum(.benefit) - told.sum(.costPerYear)
                #expect(gain * months >= told.sum(.costOnce) * 12 && gain * (months - 1) < told.sum(.costOnce) * 12)
            }
            if case .told(let tenths) = told.tenthsOfPercent {
                #expect((tenths >= 0) == (told.netValue >= 0) || tenths == 0)
            }
        }
    }
}
