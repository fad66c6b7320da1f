/// What to do about a company, by its fit and by whether its matter is current.
package enum IdealVerdict: String, Word {
    case pursue
    /// Ideal, and the matter is not current: kept warm.
    case nurture
    /// What is not known decides.
    case researchFirst = "research-first"
    /// Known well enough, and not ideal.
    case leave
    /// Cannot be served, whatever its fit.
    case stopped

    package static var called: String { "a verdict on a company" }
}

/// A company's fit, whether its matter is current, and what follows from both.
package struct IdealStanding: Hashable, Sendable {
    package let account: Account
    package let ledger: FitLedger
    package let matter: CurrentMatter
    package let verdict: IdealVerdict
    /// Why that verdict, in one sentence without its full stop.
    package let reason: String

    /// - Parameter idealFrom: The fit in per cent from which a company is ideal.
    package init(account: Account, ledger: FitLedger, matter: CurrentMatter, idealFrom: Int) {
        self.account = account
        self.ledger = ledger
        self.matter = matter
        if !ledger.disqualifications.isEmpty {
            verdict = .stopped
            reason = ledger.disqualifications.joined(separator: "; ")
        } else if ledger.range.upperBound < idealFrom {
            verdict = .leave
            reason = "fit is \(ledger.range.upperBound)% at most, and \(idealFrom)% is asked for"
        } else if ledger.range.lowerBound < idealFrom {
            verdict = .researchFirst
            let first = ledger.unknowns.first.map { ": find out the \($0.criterion.rawValue) first" } ?? ""
            reason = "fit may be \(ledger.writtenRange), and \(idealFrom)% is asked for\(first)"
        } else if let doubt = ledger.openDisqualifiers.first {
            verdict = .researchFirst
            reason = doubt
        } else if matter.isCurrent {
            verdict = .pursue
            reason = "ideal, and the matter is current: \(matter.reason)"
        } else {
            verdict = .nurture
            reason = "ideal, but the matter is not current: \(matter.reason)"
        }
    }

    /// Whether it comes before another: what can be done first, then the better fit, then the more certain one.
    package func ranks(before other: IdealStanding) -> Bool {
        func place(_ verdict: IdealVerdict) -> Int { IdealVerdict.allCases.firstIndex(of: verdict) ?? 0 }
        if verdict != other.verdict { return place(verdict) < place(other.verdict) }
        let (left, right) = (ledger.fit ?? -1, other.ledger.fit ?? -1)
        if left != right { return left > right }
        return ledger.range.lowerBound > other.ledger.range.lowerBound
    }
}
