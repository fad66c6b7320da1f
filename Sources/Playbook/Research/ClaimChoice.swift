/// Which claim of a kind a template may use, and why each of the others was passed over.
///
/// A draft never fills a gap with a guess, so the choice must be able to say what is missing: nothing recorded, nothing
/// sourced, nothing fresh, or no clause in the draft's language. Order among usable claims: nearest subject, higher
/// confidence, newer day, lower number.
package struct ClaimChoice: Hashable, Sendable {
    /// Why a claim that is about the right thing is not the one.
    package enum Reason: Hashable, Sendable {
        case retired
        case unsourced
        case stale(since: Day)
        case noClause(Language)
        /// Usable, but another is better, as the text says: `claim 4 is about the contact, claim 9 about the account`.
        case outranked(by: Claim.ID, because: String)
    }

    /// A claim not chosen.
    package struct PassedOver: Hashable, Sendable {
        package var claim: Claim
        package var reason: Reason

        /// Such as `claim 12 went stale on 2026-08-01`.
        package var sentence: String {
            let name = "claim \(claim.id.number)"
            return switch reason {
            case .retired: "\(name) is retired"
            case .unsourced: "\(name) has no source"
            case .stale(let since): "\(name) went stale on \(since.iso)"
            case .noClause(let language): "\(name) has no clause in \(language.englishName)"
            case .outranked(let other, let because): "\(name) gives way to claim \(other.number): \(because)"
            }
        }
    }

    package let kind: ClaimKind
    package let language: Language
    /// `nil` where no claim may be used.
    package let chosen: Claim?
    /// Whether the chosen claim is dated after the day of the draft.
    package let isDatedAhead: Bool
    /// In the order of the claims' numbers.
    package let passedOver: [PassedOver]

    /// - Parameters:
    ///   - subjects: Whom a claim may be about, nearest first; see ``claimSubjects(contact:account:)``.
    ///   - claims: Any claims; those of other kinds or about others play no part.
    package init(
        of kind: ClaimKind, in language: Language, subjects: [Claim.Subject], claims: some Sequence<Claim>, on day: Day,
        rules: FreshnessRules = .standard
    ) {
        self.kind = kind
        self.language = language
        var usable: [(claim: Claim, distance: Int)] = []
        var passed: [PassedOver] = []
        for claim in claims where claim.kind == kind {
            guard let distance = subjects.firstIndex(of: claim.subject) else { continue }
            if let reason = ClaimChoice.obstacle(to: claim, in: language, on: day, rules: rules) {
                passed.append(PassedOver(claim: claim, reason: reason))
            } else {
                usable.append((claim, distance))
            }
        }
        let best = usable.min { ClaimChoice.isBetter($0, than: $1) }
        if let best {
            for other in usable where other.claim.id != best.claim.id {
                let reason = Reason.outranked(by: best.claim.id, because: ClaimChoice.advantage(of: best, over: other))
                passed.append(PassedOver(claim: other.claim, reason: reason))
            }
        }
        chosen = best?.claim
        isDatedAhead = best.map { rules.isDatedAhead($0.claim, on: day) } ?? false
        passedOver = passed.sorted { $0.claim.id < $1.claim.id }
    }

    /// The clause to insert.
    package var clause: String? { chosen?.clauses[language] }

    /// Why there is nothing to insert, in one sentence, or `nil` where there is.
    package var problem: String? {
        guard chosen == nil else { return nil }
        guard !passedOver.isEmpty else { return "no \(kind.rawValue) claim is recorded" }
        return "no \(kind.rawValue) claim can be used: " + passedOver.map(\.sentence).joined(separator: "; ")
    }

    /// Why a claim cannot be used at all, or `nil` where it can. Also tells a pinned claim's fitness.
    package static func obstacle(
        to claim: Claim, in language: Language, on day: Day, rules: FreshnessRules = .standard
    ) -> Reason? {
        if claim.retired { return .retired }
        if !claim.isSourced { return .unsourced }
        if !rules.freshness(of: claim, on: day).isFresh { return .stale(since: rules.staleDay(of: claim)) }
        guard let clause = claim.clauses[language], !clause.allSatisfy(\.isWhitespace) else {
            return .noClause(language)
        }
        return nil
    }

    private typealias Ranked = (claim: Claim, distance: Int)

    private static func isBetter(_ left: Ranked, than right: Ranked) -> Bool {
        if left.distance != right.distance { return left.distance < right.distance }
        if left.claim.confidence != right.claim.confidence { return left.claim.confidence > right.claim.confidence }
        if left.claim.day != right.claim.day { return left.claim.day > right.claim.day }
        return left.claim.id < right.claim.id
    }

    private static func advantage(of best: Ranked, over other: Ranked) -> String {
        let (first, second) = ("claim \(best.claim.id.number)", "claim \(other.claim.id.number)")
        if best.distance != other.distance {
            return "\(first) is about the \(best.claim.subject.sort), \(second) about the \(other.claim.subject.sort)"
        }
        if best.claim.confidence != other.claim.confidence {
            let (higher, lower) = (best.claim.confidence.rawValue, other.claim.confidence.rawValue)
            return "\(first) is of \(higher) confidence, \(second) of \(lower)"
        }
        if best.claim.day != other.claim.day {
            return "\(first) is of \(best.claim.day.iso), \(second) of \(other.claim.day.iso)"
        }
        return "\(first) was recorded first"
    }
}

extension Language {
    /// The language's name in English.
    package var englishName: String {
        switch self {
        case .english: "English"
        case .finnish: "Finnish"
        }
    }
}
