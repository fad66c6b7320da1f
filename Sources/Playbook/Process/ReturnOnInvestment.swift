/// What a proposal brings the customer: net value, return and payback, out of lines that each have a source.
///
/// Formulas, the usual ones (the playbook asks for an ROI calculation and gives none), over `years` whole years:
/// net value = benefits × years − costs once − yearly costs × years · return = net value ÷ all costs · payback = costs
/// once ÷ (benefits − yearly costs), in months, begun ones counted whole.
package struct ReturnOnInvestment: Hashable, Sendable {
    /// How many years a calculation looks ahead where nobody says.
    package static let standardYears = 3
    package static let yearsRange = 1...20
    /// The largest amount of a line in whole cents, so that no sum of a proposal can overflow.
    package static let mostCents = 10_000_000_000_000

    /// Something that cannot be told, and why: a division by zero is never a figure.
    package enum Figure: Hashable, Sendable {
        case told(Int)
        case untold(String)
    }

    package let years: Int
    package let currency: Currency
    package let lines: [ProposalLine]

    /// - Parameter lines: All of one currency, each at most ``mostCents``, a thousand at most.
    package init(lines: [ProposalLine], years: Int, currency: Currency) {
        precondition(lines.allSatisfy { $0.amount.currency == currency }, "a proposal is in one currency")
        self.lines = lines
        self.years = years
        self.currency = currency
    }

    /// The sum of the lines of a kind, in whole cents: of a year where they are yearly.
    package func sum(_ kind: ProposalLine.Kind) -> Int {
        lines.filter { $0.kind == kind }.reduce(0) { $0 + $1.amount.cents }
    }

    /// One term a line over all the years, costs below zero; they sum to ``netValue``.
    package var terms: [Term] {
        lines.map { line in
            switch line.kind {
            case .benefit: Term(what: "\(line.name), \(yearsPhrase)", amount: line.amount.cents * years)
            case .costPerYear: Term(what: "\(line.name), \(yearsPhrase)", amount: -line.amount.cents * years)
            case .costOnce: Term(what: "\(line.name), once", amount: -line.amount.cents)
            }
        }
    }

    private var yearsPhrase: String { years == 1 ? "1 year" : "\(years) years" }

    /// What remains for the customer over the years, in whole cents.
    package var netValue: Int { terms.total }

    /// All costs over the years, in whole cents.
    package var costs: Int { sum(.costOnce) + sum(.costPerYear) * years }

    /// The net value as a share of the costs, in tenths of a per cent, halves away from zero.
    package var tenthsOfPercent: Figure {
        guard costs > 0 else { return .untold("no cost is given, and a return is a share of the costs") }
        // By hand, figure by figure: the value times a thousand may be more than a whole number holds.
        let (whole, rest) = netValue.magnitude.quotientAndRemainder(dividingBy: costs.magnitude)
        var (tenths, left, overflows) = (whole, rest, false)
        for _ in 1...3 {
            let (shifted, isTooLarge) = tenths.multipliedReportingOverflow(by: 10)
            overflows = overflows || isTooLarge
            tenths = shifted &+ left * 10 / costs.magnitude
            left = left * 10 % costs.magnitude
        }
        if left * 2 >= costs.magnitude { tenths &+= 1 }
        guard !overflows, let told = Int(exactly: tenths) else {
            return .untold("the costs are so small that the return is beyond all measure")
        }
        return .told(netValue < 0 ? -told : told)
    }

    /// Months until the benefits have paid the costs at the start; 0 where there are none.
    package var paybackMonths: Figure {
        let gain = sum(.benefit) - sum(.costPerYear)
        let start = sum(.costOnce)
        guard gain > 0 else {
            return .untold(
                sum(.benefit) == 0
                    ? "no benefit is given, so nothing pays it back"
                    : "each year costs as much as it brings, so it never pays itself back")
        }
        return .told((start * 12 + gain - 1) / gain)
    }

    /// Whether the return can be told.
    package var isComplete: Bool {
        guard sum(.benefit) > 0, case .told = tenthsOfPercent else { return false }
        return true
    }
}
