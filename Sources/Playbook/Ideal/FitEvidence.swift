/// What is known of a company on a day, as far as the ideal customer asks for it.
package struct FitEvidence: Sendable {
    package let account: Account
    /// Claims that reach the account; see ``claimSubjects(contact:account:)`` for how.
    package let claims: [Claim]
    package let day: Day
    package let rules: FreshnessRules

    /// - Parameter claims: Only claims about the account, its people, its cluster or its segment.
    package init(account: Account, claims: [Claim], on day: Day, rules: FreshnessRules = .standard) {
        self.account = account
        self.claims = claims
        self.day = day
        self.rules = rules
    }

    /// Why a claim proves nothing on the day, such as `went stale on 2026-08-01`; `nil` where it does.
    func obstacle(to claim: Claim) -> String? {
        if claim.retired { return "is retired" }
        if !claim.isSourced { return "has no source" }
        if rules.isDatedAhead(claim, on: day) { return "is dated \(claim.day.iso), which is yet to come" }
        if !rules.freshness(of: claim, on: day).isFresh { return "went stale on \(rules.staleDay(of: claim).iso)" }
        return nil
    }
}
