/// What one criterion says of a company, and what it stands on.
package struct FitFinding: Hashable, Sendable {
    package enum State: String, Word {
        case met
        case unmet
        /// Nobody knows: neither for nor against.
        case unknown

        package static var called: String { "a state of a criterion" }
    }

    package var state: State
    /// Such as `5200 employees, inside the sweet spot of 1000–20000`.
    package var what: String
    /// The claims that prove it, newest first.
    package var claims: [Claim.ID] = []
}
