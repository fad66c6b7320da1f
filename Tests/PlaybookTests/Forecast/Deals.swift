import Playbook

/// Deals with their ways, drawn so that the later stages win more often and long stays win less.
struct DrawnDeals {
    var opportunities: [Opportunity] = []
    var changes: [StageChange] = []

    /// - Parameters:
    ///   - count: How many.
    ///   - today: The last day; deals whose way goes on then are open.
    init(_ count: Int, seed: UInt64, until today: Day = today, over days: Int = 900) {
        var chance = SeededGenerator(seed: seed)
        for number in 1...max(count, 1) where count > 0 {
            var day = today.adding(days: -chance.below(days) - 1)
            let cents = (1 + chance.below(200)) * 100_000 + chance.below(100)
            let amount = Money(cents: cents, currency: chance.below(5) == 0 ? Self.dollar : .eur)
            let expected = chance.below(3) == 0 ? nil : day.adding(days: 60 + chance.below(200))
            var opened = deal(
                number, stage: Stage.standard[0].handle, cents: cents, currency: amount.currency, created: day,
                closes: chance.below(4) == 0 ? nil : today.adding(days: chance.below(200) - 50))
            step(opened.id, day, opened.stage, amount, expected)
            for (place, stage) in Stage.standard.enumerated() {
                opened.stage = stage.handle
                if place > 0 { step(opened.id, day, stage.handle, amount) }
                let stay = 3 + chance.below(60)
                day = day.adding(days: stay)
                guard day <= today else { break }
                let isLast = place == Stage.standard.count - 1
                if chance.below(100) < 12 + stay / 4 || isLast && chance.below(100) < 30 {
                    (opened.outcome, opened.closes) = (.lost, day)
                    step(opened.id, day, "lost", amount)
                    break
                }
                if isLast {
                    (opened.outcome, opened.closes) = (.won, day)
                    step(opened.id, day, "won", amount)
                }
            }
            opportunities.append(opened)
        }
        changes.sort { $0.day < $1.day }
    }

    static let dollar = Currency("USD") ?? .eur

    private mutating func step(
        _ deal: Opportunity.ID, _ day: Day, _ stage: String, _ amount: Money, _ closes: Day? = nil
    ) {
        changes.append(StageChange(opportunity: deal, day: day, stage: stage, amount: amount, closes: closes))
    }
}
