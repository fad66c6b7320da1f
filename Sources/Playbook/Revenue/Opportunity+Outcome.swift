extension Sequence where Element == Opportunity {
    /// How the deals that were opened from a day until another ended, taken together: won where any is, else open where
    /// any is, else lost; `nil` where none was opened.
    package func outcome(openedFrom first: Day, until last: Day) -> Opportunity.Outcome? {
        let outcomes = filter { $0.created >= first && $0.created <= last }.map(\.outcome)
        return [.won, .open, .lost].first(where: outcomes.contains)
    }
}
