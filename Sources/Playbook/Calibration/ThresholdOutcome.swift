/// What a threshold would have done with the leads whose end is known.
package struct ThresholdOutcome: Hashable, Sendable {
    package let threshold: Int
    /// How many leads there are, and how many of them are good.
    package let all: Int
    package let allGood: Int
    /// How many would have got through, and how many of them are good.
    package let passed: Int
    package let passedGood: Int

    /// How many would have been held back.
    package var lost: Int { all - passed }
    /// How many good ones would have been held back.
    package var lostGood: Int { allGood - passedGood }

    /// The good ones among those who get through; `nil` where nobody does.
    package var precision: ProportionInterval? { ProportionInterval(successes: passedGood, of: passed) }
    /// Those who get through among the good ones; `nil` where there is no good one.
    package var recall: ProportionInterval? { ProportionInterval(successes: passedGood, of: allGood) }

    /// How many times likelier a lead is good that got through than any lead: precision ÷ (good ÷ all).
    package var lift: Double? {
        guard passed > 0, allGood > 0 else { return nil }
        return Double(passedGood) * Double(all) / (Double(passed) * Double(allGood))
    }

    /// The harmonic mean of precision and recall, 2 · good through ÷ (through + good).
    package var balance: Double? {
        passed + allGood > 0 ? 2 * Double(passedGood) / Double(passed + allGood) : nil
    }

    /// Whether those who get through are good more often than all are.
    package var isSelective: Bool { passedGood * all > passed * allGood }

    /// Whether that can hardly be chance: the whole range of precision lies above the share of the good among all.
    package var isSurelySelective: Bool {
        precision.map { $0.lower * Double(all) > Double(allGood) } ?? false
    }

    /// Whether ``balance`` is higher than another's, compared exactly.
    func isBetterBalanced(than other: ThresholdOutcome) -> Bool {
        passedGood * (other.passed + other.allGood) > other.passedGood * (passed + allGood)
    }
}
