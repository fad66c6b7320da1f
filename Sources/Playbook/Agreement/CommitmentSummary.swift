/// How well one commitment was kept: counts, the share with how sure it is, and the median time.
package struct CommitmentSummary: Hashable, Sendable {
    package let commitment: Commitment
    package let kept: Int
    package let broken: Int
    package let waiting: Int
    /// Of those that are not waiting, how many were kept; `nil` for none.
    package let share: ProportionInterval?
    /// The median times of those that are done, each clock's apart: an hour of the office is none of the night's.
    package let medians: [Median]

    /// The median of what one clock measured.
    package struct Median: Hashable, Sendable {
        package let took: Lateness
        /// Of how many.
        package let count: Int
    }

    /// - Parameter cases: Any; those of other commitments play no part.
    package init(_ commitment: Commitment, of cases: some Sequence<CommitmentCase>) {
        let own = cases.filter { $0.commitment == commitment }
        self.commitment = commitment
        kept = own.count { $0.state == .kept }
        broken = own.count { $0.state == .broken }
        waiting = own.count { $0.state == .waiting }
        share = ProportionInterval(successes: kept, of: kept + broken)
        let took = own.compactMap(\.took)
        medians = [
            CommitmentSummary.median(of: took, as: Lateness.officeMinutes) {
                if case .officeMinutes(let count) = $0 { count } else { nil }
            },
            CommitmentSummary.median(of: took, as: Lateness.minutes) {
                if case .minutes(let count) = $0 { count } else { nil }
            },
            CommitmentSummary.median(of: took, as: Lateness.officeDays) {
                if case .officeDays(let count) = $0 { count } else { nil }
            },
            CommitmentSummary.median(of: took, as: Lateness.days) {
                if case .days(let count) = $0 { count } else { nil }
            },
        ].compactMap { $0 }
    }

    /// As `40 min of office time`, or `40 min of office time (4), 1 office day (1)`; `nil` where none is done.
    package var medianPhrase: String? {
        guard medians.count > 1 else { return medians.first?.took.phrase }
        return medians.map { "\($0.took.phrase) (\($0.count))" }.joined(separator: ", ")
    }

    /// The median of those that one clock measured; `nil` for none.
    private static func median(
        of all: [Lateness], as kind: (Int) -> Lateness, reading read: (Lateness) -> Int?
    ) -> Median? {
        let values = all.compactMap(read)
        return median(values).map { Median(took: kind($0), count: values.count) }
    }

    /// The middle one, or the mean of the two in the middle, rounded; `nil` for none.
    package static func median(_ values: [Int]) -> Int? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : roundedQuotient(sorted[middle - 1] + sorted[middle], 2)
    }
}
