/// A deal as it stood at the end of a day.
package struct DealState: Hashable, Sendable {
    /// The stage's handle; `nil` where no step says which.
    package var stage: String?
    package var outcome: Opportunity.Outcome
    package var amount: Money?
    /// When it was to close, as far as that was kept.
    package var closes: Day?

    package var isOpen: Bool { outcome == .open }
}

/// A deal and the steps that are kept of it: where it stood on any day.
package struct DealHistory: Hashable, Sendable {
    package let deal: Opportunity
    /// The earliest first.
    package let steps: [StageChange]

    /// - Parameter steps: The deal's own, in the order in which they were written down.
    package init(_ deal: Opportunity, steps: [StageChange]) {
        self.deal = deal
        self.steps = steps.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    /// The histories of deals, in their order.
    package static func all(_ deals: [Opportunity], steps: [StageChange]) -> [DealHistory] {
        let byDeal = Dictionary(grouping: steps, by: \.opportunity)
        return deals.map { DealHistory($0, steps: byDeal[$0.id] ?? []) }
    }

    /// Where it stood at the end of a day; `nil` where there was no such deal yet.
    ///
    /// Today, and once it has closed, it stands as its record says. Before, it was worth what a step told last: one that tells no amount leaves
    /// the amount as it was. A deal whose steps tell none at all has that of its record. Between its opening and its
    /// first step it stood as its first step tells, in a stage that nobody knows.
    package func state(atEndOf day: Day, today: Day) -> DealState? {
        if day >= today {
            return deal.outcome(on: today).map { outcome in
                DealState(stage: deal.stage, outcome: outcome, amount: deal.amount, closes: deal.closes)
            }
        }
        if deal.outcome != .open, let closes = deal.closes, (deal.created...max(deal.created, day)).contains(closes) {
            return DealState(stage: deal.stage, outcome: deal.outcome, amount: deal.amount, closes: closes)
        }
        let past = steps.prefix { $0.day <= day }
        let isPriced = steps.contains { $0.amount != nil }
        if let last = past.last {
            return DealState(
                last, amount: isPriced ? past.last { $0.amount != nil }?.amount : deal.amount,
                closes: past.last { $0.closes != nil }?.closes)
        }
        guard deal.created <= day else { return nil }
        if let first = steps.first {
            return DealState(stage: nil, outcome: .open, amount: isPriced ? first.amount : deal.amount, closes: nil)
        }
        // No step was kept at all: all that is known is how it stands and when it ended.
        let isOver = deal.outcome != .open && (deal.closes ?? deal.created) <= day
        return DealState(stage: nil, outcome: isOver ? deal.outcome : .open, amount: deal.amount, closes: deal.closes)
    }

    /// The steps of a span of days.
    func steps(in days: ClosedRange<Day>) -> [StageChange] { steps.filter { days.contains($0.day) } }
}

extension DealState {
    fileprivate init(_ step: StageChange, amount: Money?, closes: Day?) {
        let outcome = Opportunity.Outcome(rawValue: step.stage) ?? .open
        self.init(stage: outcome == .open ? step.stage : nil, outcome: outcome, amount: amount, closes: closes)
    }
}
