/// How well one commitment was kept: counts, the share with how sure it is, and the median time.
package struct CommitmentSummary: Hashable, Sendable {
    package let commitment: Commitment
    package let kept: Int
    package let broken: Int
    package let waiting: Int
    /// Of those that are not waiting, how many were kept; `nil` for none.
    package let share: ProportionInterval?
    /// The median time of those that are done: in minutes where all are known to the minute, else in days.
    package let median: Lateness?

    /// - Parameter cases: Any; those of other commitments play no part.
    package init(_ commitment: Commitment, of cases: some Sequence<CommitmentCase>) {
        let own = cases.filter { $0.commitment == commitment }
        self.commitment = commitment
        kept = own.count { $0.state == .kept }
        broken = own.count { $0.state == .broken }
        waiting = own.count { $0.state == .waiting }
        share = ProportionInterval(successes: kept, of: kept + broken)
        median = CommitmentSummary.median(of: own)
    }

    private static func median(of cases: [CommitmentCase]) -> Lateness? {
        let done = cases.filter { $0.took != nil }
        let minutes = done.compactMap { (found: CommitmentCase) -> Int? in
            switch found.took {
            case .officeMinutes(let count), .minutes(let count): count
            default: nil
            }
        }
        if minutes.count == done.count, let middle = median(minutes) {
            let isOffice = done.allSatisfy { if case .officeMinutes = $0.took { true } else { false } }
            return isOffice ? .officeMinutes(middle) : .minutes(middle)
        }
        // One that is known by the day alone makes the median one of days.
        return median(done.compactMap { $0.met?.day.days(since: $0.started.day) }.map { max(0, $0) }).map {
            .days($0)
        }
    }

    /// The middle one, or the mean of the two in the middle, rounded; `nil` for none.
    package static func median(_ values: [Int]) -> Int? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : roundedQuotient(sorted[middle - 1] + sorted[middle], 2)
    }
}
