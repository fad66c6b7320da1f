/// The won amount of each deal, divided among its touches by one model so that every cent is given exactly once.
package struct Attribution: Hashable, Sendable {
    /// The credit of one channel or campaign in one currency.
    package struct Group: Hashable, Sendable {
        package var key: AttributionKey
        package var money: Money
        /// How many deals it has credit in.
        package var deals: Int
        /// How many touches have credit.
        package var touches: Int
    }

    /// The name of the model used.
    package let model: String
    /// Deal by deal in the order of the journeys, and within a deal from the oldest touch; touches of no weight are
    /// left out. The cents of a deal's credits sum to its amount.
    package let credits: [AttributionCredit]

    /// Divides the amount of each journey by the weights that the model gives.
    package init(_ journeys: [Journey], by model: any AttributionModel) {
        self.model = model.name
        let all = model.weights(of: journeys)
        precondition(all.count == journeys.count, "a model weighs every journey")
        var credits: [AttributionCredit] = []
        for (journey, weights) in zip(journeys, all) {
            precondition(weights.count == journey.steps.count, "a model weighs every step")
            guard !journey.steps.isEmpty else {
                credits.append(
                    AttributionCredit(
                        opportunity: journey.opportunity, account: journey.account, step: nil, money: journey.amount,
                        weight: 1, weights: 1))
                continue
            }
            let sum = weights.reduce(0, +)
            precondition(sum > 0, "a model gives some step a weight")
            let cents = apportion(journey.amount.cents, weights: weights)
            for (index, step) in journey.steps.enumerated() where weights[index] > 0 {
                credits.append(
                    AttributionCredit(
                        opportunity: journey.opportunity, account: journey.account, step: step,
                        money: Money(cents: cents[index], currency: journey.amount.currency), weight: weights[index],
                        weights: sum))
            }
        }
        self.credits = credits
    }

    /// The whole credit, one sum a currency, in the order of the codes: the won amount of the journeys.
    package var totals: [Money] { credits.map(\.money).totals }

    /// The credits under each key, currency by currency, the largest sum first; their sums make up ``totals``.
    package func groups(by grouping: AttributionGrouping) -> [Group] {
        struct Slot: Hashable {
            var key: AttributionKey
            var currency: Currency
        }
        // Credits come by the million and keys by the dozen: one look-up a credit, then plain numbers.
        var places: [Slot: Int] = [:]
        var groups: [Group] = []
        var lastDeals: [Opportunity.ID] = []
        for credit in credits {
            let slot = Slot(key: grouping.key(of: credit), currency: credit.money.currency)
            let place = places[slot] ?? groups.count
            if place == groups.count {
                places[slot] = place
                let none = Money(cents: 0, currency: slot.currency)
                groups.append(Group(key: slot.key, money: none, deals: 1, touches: 0))
                lastDeals.append(credit.opportunity)
            }
            groups[place].money.cents += credit.money.cents
            groups[place].touches += credit.step == nil ? 0 : 1
            // The credits of a deal stand together, so a deal new to a group differs from the group's last one.
            if lastDeals[place] != credit.opportunity {
                groups[place].deals += 1
                lastDeals[place] = credit.opportunity
            }
        }
        let order = groups.indices.sorted { left, right in
            let (first, second) = (groups[left].money, groups[right].money)
            if first.currency != second.currency { return first.currency < second.currency }
            return first.cents == second.cents ? left < right : first.cents > second.cents
        }
        return order.map { groups[$0] }
    }
}
