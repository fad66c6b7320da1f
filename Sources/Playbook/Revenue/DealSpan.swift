/// One deal over a span of days: what its two ends and the steps between say that changed.
struct DealSpan {
    let deal: Opportunity
    /// Where it stood before the first day; `nil` where it was not there.
    let then: DealState?
    /// Where it stands after the last.
    let now: DealState?
    let steps: [StageChange]
    let days: ClosedRange<Day>
    /// Whether the span ends today, so that a close day that has passed is overdue.
    let isToday: Bool

    private var wasOpen: Bool { then?.isOpen == true }

    /// What the deal adds to the pipeline's sum and takes from it.
    func moneyChanges() -> [PipelineChange] {
        guard let now else { return [] }
        if let then, !then.isOpen, !now.isOpen {
            guard then.outcome != now.outcome else { return [] }
            return [change(.decidedAnew, .outcome(then.outcome), .outcome(now.outcome), on: steps.last?.day)]
        }
        // An open deal that was in the pipeline; else it comes in with the first amount that was written down: in these
        // days, or before them where it was closed with one and no step of its reopening tells another.
        var found: [PipelineChange] = []
        var amount = then?.amount
        if !wasOpen {
            let first = steps.first { Opportunity.Outcome(rawValue: $0.stage) == nil } ?? steps.first
            amount = first?.amount ?? amount ?? steps.first { $0.amount != nil }?.amount ?? now.amount
            let kind: PipelineChange.Kind = then == nil ? .new : .reopened
            let day = first?.day ?? (days.contains(deal.created) ? deal.created : nil)
            found.append(
                change(kind, then.map { .outcome($0.outcome) }, .money(amount), on: day, effect: amount))
        }
        found += worth(from: amount, to: now.amount)
        guard !now.isOpen else { return found }
        let end = steps.last { Opportunity.Outcome(rawValue: $0.stage) != nil }?.day ?? deal.closes
        found.append(
            change(
                now.outcome == .won ? .won : .lost, .money(now.amount), .outcome(now.outcome), on: end,
                effect: now.amount.map { Money(cents: -$0.cents, currency: $0.currency) }))
        return found
    }

    /// A change of the amount; from one currency to another it is a loss in the one and a gain in the other.
    private func worth(from before: Money?, to after: Money?) -> [PipelineChange] {
        guard before != after else { return [] }
        let day = steps.last { $0.amount == after }?.day
        if let before, let after, before.currency != after.currency {
            return worth(from: before, to: nil) + worth(from: nil, to: after)
        }
        guard let currency = (after ?? before)?.currency else { return [] }
        let cents = Int(clamping: Int128(after?.cents ?? 0) - Int128(before?.cents ?? 0))
        let kind: PipelineChange.Kind = cents > 0 || (cents == 0 && before == nil) ? .grown : .shrunk
        return [
            change(kind, .money(before), .money(after), on: day, effect: Money(cents: cents, currency: currency))
        ]
    }

    /// Whether it stands in another stage than before, or than it was opened in.
    func stageChanges(_ places: [String: Int]) -> [PipelineChange] {
        guard let now, now.isOpen, let stage = now.stage else { return [] }
        let first = wasOpen ? then?.stage : steps.first { Opportunity.Outcome(rawValue: $0.stage) == nil }?.stage
        guard let first, first != stage else { return [] }
        let day = steps.last { $0.stage == stage }?.day
        let kind: PipelineChange.Kind =
            if let old = places[first], let new = places[stage] { new > old ? .movedOn : .movedBack } else { .moved }
        return [change(kind, .stage(first), .stage(stage), on: day)]
    }

    /// Whether the close day moved or passed; `nil` for a deal of which it means nothing.
    func closeChange(startMonth: Int) -> (PipelineChange?, isKnown: Bool)? {
        guard let now, now.isOpen, let after = now.closes else { return nil }
        let opening = steps.first { $0.closes != nil }?.closes
        guard let before = wasOpen ? then?.closes : opening else { return (nil, isKnown: !wasOpen) }
        let moves = moves(from: before)
        let day = steps.last { $0.closes == after }?.day
        guard before != after else {
            // It was still to come, and has passed.
            guard isToday, after < days.upperBound, after >= days.lowerBound else { return (nil, true) }
            return (change(.slipped, .day(before), .outcome(.open), on: after.adding(days: 1)), true)
        }
        if after < before { return (change(.pulledIn, .day(before), .day(after), on: day), true) }
        let isLater = Quarter(of: after, startMonth: startMonth) > Quarter(of: before, startMonth: startMonth)
        var found = change(isLater ? .slipped : .pushed, .day(before), .day(after), on: day)
        found.times = max(1, moves)
        return (found, true)
    }

    /// How many times the close day was moved later.
    private func moves(from before: Day) -> Int {
        var (last, count) = (before, 0)
        for day in steps.compactMap(\.closes) {
            if day > last { count += 1 }
            last = day
        }
        return count
    }

    private func change(
        _ kind: PipelineChange.Kind, _ before: PipelineChange.Standing?, _ after: PipelineChange.Standing?,
        on day: Day?, effect: Money? = nil
    ) -> PipelineChange {
        PipelineChange(kind: kind, deal: deal, before: before, after: after, day: day, effect: effect)
    }
}
