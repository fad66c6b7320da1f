/// The day since which an account has been sales-ready without a break, or `nil` where it is not, or has been for longer
/// than is looked back.
///
/// The score of each day is that of `score why` on that day: the same rules, the account as it is now, and the touches
/// up to then.
///
/// - Parameters:
///   - earlier: The day before the first one that counts.
package func readySince(
    account: Account, contacts: [Contact], touches: [Touch], model: ScoringModel, ideal: IdealCustomer, on day: Day,
    after earlier: Day
) -> Day? {
    var since: Day?
    var candidate = day
    while candidate > earlier {
        let scorer = Scorer(model: model, ideal: ideal, touches: touches, on: candidate)
        guard scorer.ledger(of: account, contacts: contacts).verdict == .salesReady else { return since }
        since = candidate
        candidate = candidate.adding(days: -1)
    }
    let before = Scorer(model: model, ideal: ideal, touches: touches, on: earlier)
    return before.ledger(of: account, contacts: contacts).verdict == .salesReady ? nil : since
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
