extension Opportunity.Outcome {
    /// How a deal stands at the end of a day by its own days; `nil` where it is not opened yet.
    ///
    /// What was written down as won or lost on a later day is open until then: a date in the future is a promise, and no
    /// figure counts a promise. A deal that closed before it was opened is closed all the same.
    package func standing(on day: Day, opened: Day, closed: Day?) -> Opportunity.Outcome? {
        if self != .open, let closed, closed <= day { return self }
        guard opened <= day else { return nil }
        return closed.map { $0 > day } ?? false ? .open : self
    }
}

extension Opportunity {
    /// How it stands at the end of a day: the one rule that every figure of won, lost and open deals goes by.
    package func outcome(on day: Day) -> Outcome? { outcome.standing(on: day, opened: created, closed: closes) }
}

extension Sequence where Element == Opportunity {
    /// How the deals that were opened from a day until another ended by the latter, taken together: won where any is,
    /// else open where any is, else lost; `nil` where none was opened.
    package func outcome(openedFrom first: Day, until last: Day) -> Opportunity.Outcome? {
        let outcomes = filter { $0.created >= first && $0.created <= last }.compactMap { $0.outcome(on: last) }
        return [.won, .open, .lost].first(where: outcomes.contains)
    }
}
