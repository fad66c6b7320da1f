/// Whether a claim may still be relied on, and for how long.
package enum Freshness: Hashable, Sendable {
    /// Goes stale in this many days, at least 1.
    case fresh(daysLeft: Int)
    /// Went stale this many days ago; 0 on the very day.
    case stale(daysOver: Int)

    /// Whether it may still be relied on.
    package var isFresh: Bool {
        switch self {
        case .fresh: true
        case .stale: false
        }
    }
}

/// The age at which each kind of claim goes stale.
///
/// News ages in weeks, an organisation in months, a balance sheet in a year: one age for all would either let an old
/// trigger into a message or throw away a good figure. The playbook gives no ages; these are ours, and a workspace
/// sets its own.
package struct FreshnessRules: Hashable, Sendable {
    /// Days for kinds whose age differs from ``standardDays(for:)``.
    package var overrides: [ClaimKind: Int]

    package init(overrides: [ClaimKind: Int] = [:]) { self.overrides = overrides }

    package static let standard = FreshnessRules()

    /// The shipped age, in days.
    package static func standardDays(for kind: ClaimKind) -> Int {
        switch kind {
        case .trigger, .note: 90
        case .person: 180
        case .competitor: 270
        case .goal, .pain, .finance: 365
        case .tech: 540
        }
    }

    /// The age in days from which a claim of this kind is stale.
    package func days(for kind: ClaimKind) -> Int { overrides[kind] ?? FreshnessRules.standardDays(for: kind) }

    /// The first day on which the claim is stale.
    package func staleDay(of claim: Claim) -> Day { claim.day.adding(days: days(for: claim.kind)) }

    /// A claim dated in the future is fresh; ``isDatedAhead(_:on:)`` tells it apart.
    package func freshness(of claim: Claim, on day: Day) -> Freshness {
        let left = staleDay(of: claim).days(since: day)
        return left > 0 ? .fresh(daysLeft: left) : .stale(daysOver: -left)
    }

    /// Whether the claim says when something will be true, or carries a mistyped day.
    package func isDatedAhead(_ claim: Claim, on day: Day) -> Bool { claim.day > day }
}

extension Claim {
    /// Whether it says where it comes from; a note does not.
    package var isSourced: Bool { source.map { !$0.allSatisfy(\.isWhitespace) } ?? false }
}
