/// Who gets a lead, and every step that led there.
package struct RouteDecision: Hashable, Sendable {
    /// One rule that was tried, or that the decision came before.
    package struct Step: Hashable, Sendable {
        package enum Outcome: String, Word {
            case taken
            /// It applied, and nobody had room.
            case full
            case no
            case notTried = "not-tried"

            package static var called: String { "an outcome of a rule" }
        }

        package var rule: String
        package var outcome: Outcome
        package var what: String
    }

    /// The name of the rule that decided.
    package let rule: String
    /// `nil` where it waits to be claimed, or where nobody is there.
    package let owner: String?
    /// Whether it is for the first to claim it.
    package let waitsForClaim: Bool
    package let steps: [Step]

    /// What the deciding rule says.
    package var reason: String { steps.first { $0.outcome == .taken }?.what ?? "no rule takes it" }
}

/// A lead as routing sees it.
package struct RoutedLead: Hashable, Sendable {
    package var account: Account
    /// The language of the person who is ready; `nil` where it is not known.
    package var language: Language?
    /// Whether they asked, rather than being looked for.
    package var isInbound: Bool
    /// The size of the open deals; `nil` where none has an amount.
    package var size: DealSize?

    package init(account: Account, language: Language? = nil, isInbound: Bool = false, size: DealSize? = nil) {
        self.account = account
        self.language = language
        self.isInbound = isInbound
        self.size = size
    }
}
