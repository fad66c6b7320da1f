/// The day since which an account has been sales-ready without a break, or `nil` where it is not, or has been for longer
/// than is looked back.
///
/// The score of each day is that of `score why` on that day: the same rules, the account as it is now, and the touches
/// up to then.
///
/// - Parameters:
///   - scorer: On the last day that counts.
///   - earlier: The day before the first one that counts.
package func readySince(
    account: Account, contacts: [Contact], by scorer: Scorer, after earlier: Day
) -> Day? {
    func isReady(on day: Day) -> Bool {
        scorer.on(day).standing(of: account, contacts: contacts).verdict == .salesReady
    }
    var since: Day?
    var candidate = scorer.day
    while candidate > earlier {
        guard isReady(on: candidate) else { return since }
        since = candidate
        candidate = candidate.adding(days: -1)
    }
    return isReady(on: earlier) ? nil : since
}

extension ScoreLedger {
    /// Who earned the most points of behaviour; `nil` where it was nobody known. Of two that are even, the first.
    package var mostActive: Contact.ID? {
        var points: [Contact.ID: Int] = [:]
        for term in terms where term.side == .behaviour {
            if let contact = term.contact { points[contact, default: 0] += term.points }
        }
        return points.filter { $0.value > 0 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
