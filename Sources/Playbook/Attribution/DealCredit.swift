/// How one won deal's amount is divided among its touches: the terms of `why`, which sum to the amount.
package struct DealCredit: Hashable, Sendable {
    /// What one touch has.
    package struct Term: Hashable, Sendable {
        /// In the columns.
        package var place: Int
        package var cents: Int

        package init(place: Int, cents: Int) {
            self.place = place
            self.cents = cents
        }
    }

    package let model: String
    package let path: DealPath
    package let amount: Money
    /// From the oldest touch, those without credit too; empty for a deal that no touch led to, which is credited to none.
    package let terms: [Term]
    /// Each term's share of the amount, also where that is nothing, as whole numbers in proportion; empty where they
    /// were not asked for.
    package let shares: [Int]

    package init(model: String, path: DealPath, amount: Money, terms: [Term], shares: [Int]) {
        self.model = model
        self.path = path
        self.amount = amount
        self.terms = terms
        self.shares = shares
    }

    /// The credits of some won deals.
    ///
    /// - Parameters:
    ///   - paths: All of them, because some models learn from every one.
    ///   - only: The deals wanted; all won ones where it is `nil`.
    ///   - wantsShares: Whether the shares are wanted beside the cents.
    package static func all(
        _ paths: DealPaths, by model: any AttributionModel, only: Set<Opportunity.ID>? = nil,
        factors: RoleFactors? = nil, wantsShares: Bool = false
    ) -> [DealCredit] {
        let keys = paths.columns.channels
        let effects = (model as? any EffectModel).map { model in
            let keyed = KeyedPaths(paths, keys: keys, keyCount: paths.columns.channelNames.count)
            return keyed.effects(by: model, times: keyed.once)
        }
        var division = CreditDivision(
            model, columns: paths.columns, keys: keys, keyCount: paths.columns.channelNames.count, effects: effects,
            factors: factors)
        return paths.won.compactMap { path in
            guard only?.contains(path.deal) ?? true, let amount = path.amount else { return nil }
            let cents = division.cents(of: amount.cents, for: path)
            return DealCredit(
                model: model.name, path: path, amount: amount,
                terms: zip(path.places, cents).map { Term(place: $0, cents: $1) },
                shares: wantsShares ? division.cents(of: 1_000_000, for: path) : [])
        }
    }
}
