/// What an account's place in the funnel follows from.
package struct FunnelFacts: Hashable, Sendable {
    package var account: Account.ID
    package var isTouched: Bool
    package var isEngaged: Bool
    package var isSalesReady: Bool
    package var hasDeal: Bool
    package var hasWon: Bool

    package init(
        account: Account.ID, isTouched: Bool = false, isEngaged: Bool = false, isSalesReady: Bool = false,
        hasDeal: Bool = false, hasWon: Bool = false
    ) {
        self.account = account
        self.isTouched = isTouched
        self.isEngaged = isEngaged
        self.isSalesReady = isSalesReady
        self.hasDeal = hasDeal
        self.hasWon = hasWon
    }

    /// The facts of one account from its own touches, deals and score; those of others are left out.
    package init(
        account: Account.ID, touches: some Sequence<Touch>, verdict: LeadClass,
        opportunities: some Sequence<Opportunity>
    ) {
        self.init(account: account, isSalesReady: verdict == .salesReady)
        for touch in touches where touch.account == account {
            isTouched = true
            isEngaged = isEngaged || touch.isBuyersAct
        }
        for deal in opportunities where deal.account == account {
            hasDeal = true
            hasWon = hasWon || deal.outcome == .won
        }
    }

    /// The furthest stage whose definition the account meets.
    ///
    /// An account that came in with a deal and no recorded touch has still come as far as a deal.
    package var furthest: FunnelStage {
        if hasWon { return .won }
        if hasDeal { return .opportunity }
        if isSalesReady { return .mqa }
        if isEngaged { return .engaged }
        return isTouched ? .aware : .target
    }
}
