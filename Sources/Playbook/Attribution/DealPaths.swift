/// The ways to all won and lost deals, with what could not be taken along.
package struct DealPaths: Sendable {
    /// A won deal left out of the figures.
    package struct Excluded: Hashable, Sendable {
        package enum Reason: Hashable, Sendable, CaseIterable { case noAmount, negativeAmount, noDay }

        package var deal: Opportunity.ID
        package var reason: Reason
    }

    /// Touches of the won deals' accounts that stand in no path to a win.
    package struct LeftOut: Hashable, Sendable {
        /// Later than the last win of the account, or than the opening of its deal where only touches before count.
        package var after = 0
        /// Earlier than the look-back window reaches, or between two windows.
        package var beforeWindow = 0

        package init() {}
    }

    package let columns: TouchColumns
    package let span: CreditSpan
    /// In the order of the deals. Their amounts are zero or more.
    package let won: [DealPath]
    package let lost: [DealPath]
    /// Won deals without an amount or a day, or with an amount below zero, in the order of the deals.
    package let excluded: [Excluded]
    package let leftOut: LeftOut

    /// - Parameter deals: Won and lost ones; a lost one without a day plays no part.
    package init(_ deals: some Sequence<ClosedDeal>, columns: TouchColumns, span: CreditSpan = CreditSpan()) {
        var won: [DealPath] = []
        var lost: [DealPath] = []
        var excluded: [Excluded] = []
        for deal in deals {
            if deal.isWon, let reason = DealPaths.reasonToExclude(deal) {
                excluded.append(Excluded(deal: deal.id, reason: reason))
                continue
            }
            guard let closed = deal.closed else { continue }
            let path = DealPath(
                deal: deal.id, account: deal.account, isWon: deal.isWon, amount: deal.isWon ? deal.amount : nil,
                created: deal.created, closed: closed,
                places: DealPaths.places(of: deal, closed: closed, columns, span))
            if deal.isWon { won.append(path) } else { lost.append(path) }
        }
        self.columns = columns
        self.span = span
        self.won = won
        self.lost = lost
        self.excluded = excluded
        leftOut = DealPaths.leftOut(of: won, columns, span)
    }

    /// The won amounts, one sum a currency, in the order of the codes.
    package var totals: [Money] { won.compactMap(\.amount).totals }

    /// How many keys of touches the paths hold; `nil` where the keys are of deals.
    package func keyCount(of keys: CreditKeys) -> Int? {
        guard case .touches(let ofTouches) = keys.kind else { return nil }
        var isHeld = [Bool](repeating: false, count: keys.names.count)
        for path in won + lost {
            for place in path.places { isHeld[Int(ofTouches[place])] = true }
        }
        return isHeld.count { $0 }
    }

    private static func reasonToExclude(_ deal: ClosedDeal) -> Excluded.Reason? {
        guard let amount = deal.amount else { return .noAmount }
        if amount.cents < 0 { return .negativeAmount }
        return deal.closed == nil ? .noDay : nil
    }

    private static func places(
        of deal: ClosedDeal, closed: Day, _ columns: TouchColumns, _ span: CreditSpan
    ) -> Range<Int> {
        let all = columns.places(of: deal.account)
        let last = span.end == .opportunity ? min(deal.created, closed) : closed
        let end = columns.firstPlace(after: last.number, in: all)
        guard let window = span.windowDays else { return all.lowerBound..<end }
        let start = columns.firstPlace(after: closed.number - window - 1, in: all)
        return min(start, end)..<end
    }

    /// Counts each touch once, however many deals its account has won.
    private static func leftOut(of won: [DealPath], _ columns: TouchColumns, _ span: CreditSpan) -> LeftOut {
        var leftOut = LeftOut()
        var ranges: [Account.ID: [Range<Int>]] = [:]
        for path in won { ranges[path.account, default: []].append(path.places) }
        for (account, paths) in ranges {
            let all = columns.places(of: account)
            let last = paths.map(\.upperBound).max() ?? all.lowerBound
            leftOut.after += all.upperBound - max(last, all.lowerBound)
            var seen = all.lowerBound
            for path in paths.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
                leftOut.beforeWindow += max(0, path.lowerBound - seen)
                seen = max(seen, path.upperBound)
            }
        }
        return leftOut
    }
}
