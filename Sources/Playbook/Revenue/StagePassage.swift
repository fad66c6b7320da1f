/// How long accounts took from one stage of the funnel to the next.
package struct StagePassage: Hashable, Sendable {
    /// An account that went on, with its days between.
    package struct Passed: Hashable, Sendable {
        package var account: Account.ID
        package var days: Int
    }

    package let from: FunnelStage
    package let to: FunnelStage
    /// Accounts with both days, the quickest first and equals in the order given.
    package let passed: [Passed]
    /// Accounts whose day of the later stage is before that of the earlier, which say nothing of the time between.
    package let outOfOrder: [Account.ID]
    /// Accounts that came on and lack one of the days: they skipped a stage, or nobody wrote the day down.
    package let undated: [Account.ID]

    /// The passage from a stage to the one after it.
    package init(from: FunnelStage, to: FunnelStage, _ facts: some Sequence<FunnelFacts>) {
        self.from = from
        self.to = to
        var passed: [Passed] = []
        var outOfOrder: [Account.ID] = []
        var undated: [Account.ID] = []
        for fact in facts where fact.reached(to) {
            guard let first = fact.days[from], let second = fact.days[to] else {
                undated.append(fact.account)
                continue
            }
            let days = second.days(since: first)
            if days < 0 {
                outOfOrder.append(fact.account)
            } else {
                passed.append(Passed(account: fact.account, days: days))
            }
        }
        self.passed = passed.enumerated().sorted {
            ($0.element.days, $0.offset) < ($1.element.days, $1.offset)
        }.map(\.element)
        self.outOfOrder = outOfOrder
        self.undated = undated
    }

    /// All passages of the funnel, first to last.
    package static func all(_ facts: [FunnelFacts]) -> [StagePassage] {
        FunnelStage.allCases.compactMap { stage in
            stage.next.map { StagePassage(from: stage, to: $0, facts) }
        }
    }

    /// The mean in tenths of a day, rounded; `nil` where nobody is counted.
    package var meanTenths: Int? {
        passed.isEmpty ? nil : roundedQuotient(passed.reduce(0) { $0 + $1.days } * 10, passed.count)
    }

    /// The median in tenths of a day: the middle one, or the mean of the middle two.
    package var medianTenths: Int? {
        guard !passed.isEmpty else { return nil }
        let (low, high) = (passed[(passed.count - 1) / 2].days, passed[passed.count / 2].days)
        return (low + high) * 5
    }

    /// The least number of days within which so many per cent went on (nearest rank); `nil` where nobody is counted.
    ///
    /// - Precondition: 1 to 100 per cent.
    package func percentile(_ percent: Int) -> Int? {
        precondition((1...100).contains(percent), "a percentile is one of a hundred")
        guard !passed.isEmpty else { return nil }
        return passed[(passed.count * percent + 99) / 100 - 1].days
    }
}
