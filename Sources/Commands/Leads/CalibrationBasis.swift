import Playbook
import Store
import Workbench

/// By what a lead is called good: by what sales said of it, or by how its deal ended.
enum CalibrationBasis: String, Word {
    case verdicts
    case deals

    static var called: String { "what leads are judged by" }

    /// A lead whose end is known, and the day whose score counts.
    struct Known: Hashable {
        var account: Account.ID
        var day: Day
        var isGood: Bool
    }

    /// The leads whose end is known, of some days.
    ///
    /// - Throws: What the store throws.
    func known(in session: Session, from: Day?, until: Day) throws -> [Known] {
        switch self {
        case .verdicts:
            return try session.leadBook().judged.filter { $0.isWithin(from, until) }.compactMap { entry in
                guard let account = entry.account, let day = entry.day, let verdict = entry.verdict else { return nil }
                return Known(account: account, day: day, isGood: verdict.verdict == .accepted)
            }
        case .deals:
            return try session.knownDeals().deals.filter { deal in
                deal.outcome != .open && deal.created <= until && from.map { deal.created >= $0 } ?? true
            }.map { Known(account: $0.account, day: $0.created, isGood: $0.outcome == .won) }
        }
    }

    /// What so many leads are, in words.
    func sentence(_ leads: [JudgedLead], first: Day, last: Day) -> String {
        let good = leads.count(where: \.isGood)
        let poor = leads.count - good
        let days = first == last ? "on \(first.iso)" : "between \(first.iso) and \(last.iso)"
        return switch self {
        case .verdicts:
            "\(counted(leads.count, "verdict")) on leads handed over \(days): \(good) accepted, \(poor) rejected. "
                + "Each counts with the score of its account on the day of its hand-off, by today's points."
        case .deals:
            "\(counted(leads.count, "closed deal")) opened \(days): \(good) won, \(poor) lost. "
                + "Each counts with the score of its account on the day on which it was opened, by today's points."
        }
    }
}
