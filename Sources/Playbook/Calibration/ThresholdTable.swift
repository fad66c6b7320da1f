/// What every threshold would have done: one outcome for each value at which something changes.
package struct ThresholdTable: Hashable, Sendable {
    /// The thresholds that a workspace may set.
    package static let range = 1...1000

    /// From the lowest threshold to the highest; it starts with the one that holds back nobody whom a threshold could
    /// let through.
    package let outcomes: [ThresholdOutcome]
    private let all: Int
    private let allGood: Int

    /// The outcomes over leads in any order.
    package init(_ leads: [JudgedLead]) {
        let (all, allGood) = (leads.count, leads.count(where: \.isGood))
        var passed = 0
        var passedGood = 0
        var outcomes: [ThresholdOutcome] = []
        let ranked = leads.filter { $0.passes(Self.range.lowerBound) }.sorted { $0.score > $1.score }
        for (index, lead) in ranked.enumerated() {
            passed += 1
            if lead.isGood { passedGood += 1 }
            let isLast = index + 1 == ranked.count || ranked[index + 1].score != lead.score
            guard isLast, lead.score <= Self.range.upperBound else { continue }
            outcomes.append(
                ThresholdOutcome(
                    threshold: lead.score, all: all, allGood: allGood, passed: passed, passedGood: passedGood))
        }
        self.outcomes = outcomes.reversed()
        (self.all, self.allGood) = (all, allGood)
    }

    /// What a threshold would have done, whether something changes there or not.
    package func outcome(at threshold: Int) -> ThresholdOutcome {
        let same = outcomes.first { $0.threshold >= threshold }
        return ThresholdOutcome(
            threshold: threshold, all: all, allGood: allGood, passed: same?.passed ?? 0,
            passedGood: same?.passedGood ?? 0)
    }

    /// The outcomes to show: those of some thresholds, and of as many others as there is room for, evenly spread.
    package func thinned(to count: Int, keeping thresholds: Set<Int>) -> [ThresholdOutcome] {
        var shown = Dictionary(uniqueKeysWithValues: thresholds.map { ($0, outcome(at: $0)) })
        if outcomes.count <= count {
            for outcome in outcomes { shown[outcome.threshold] = outcome }
        } else if count > 1 {
            for step in 0..<count {
                let outcome = outcomes[step * (outcomes.count - 1) / (count - 1)]
                shown[outcome.threshold] = outcome
            }
        }
        return shown.values.sorted { $0.threshold < $1.threshold }
    }
}
