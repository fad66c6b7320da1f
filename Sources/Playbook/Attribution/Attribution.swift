/// The won revenue divided among keys by one model: channels, campaigns, people, accounts.
///
/// The share of each key is summed exactly over all deals and rounded once, so that the keys of a currency sum to its won
/// revenue to the cent and none drifts from its true sum by more than a cent.
package struct Attribution: Hashable, Sendable {
    /// The credit of one key in one currency.
    package struct Group: Hashable, Sendable {
        /// A place in the names of the keys; `nil` for deals that no touch led to.
        package var key: Int?
        package var money: Money
        /// How many deals it has credit in.
        package var deals: Int
        /// How many touches have credit.
        package var touches: Int
        /// What the deals brought in which it has a touch, in cents. A model that learns from all paths divides the whole,
        /// so that a key's credit may be more.
        package var reached: Int
    }

    /// The name of the model used.
    package let model: String
    /// Currency by currency in the order of the codes, the largest credit first. Keys without credit are left out.
    package let groups: [Group]
    /// What the keys add, for a model that learns from all paths.
    package let effects: KeyEffects?

    /// Divides the won amounts.
    ///
    /// - Parameter factors: How much the touches count for the roles of their people, where that is wanted.
    package init(
        _ paths: DealPaths, by model: any AttributionModel, keys: CreditKeys, factors: RoleFactors? = nil
    ) {
        var counter = CreditCounter(keyCount: keys.names.count)
        self.model = model.name
        switch keys.kind {
        case .deals(let keysOfDeals):
            effects = nil
            for path in paths.won { counter.countWhole(path, key: keysOfDeals[path.deal]) }
        case .touches(let keysOfTouches):
            let learned = (model as? any EffectModel).map { model in
                let keyed = KeyedPaths(paths, keys: keysOfTouches, keyCount: keys.names.count)
                return keyed.effects(by: model, times: keyed.once)
            }
            effects = learned
            var division = CreditDivision(
                model, columns: paths.columns, keys: keysOfTouches, keyCount: keys.names.count, effects: learned,
                factors: factors)
            for path in paths.won { counter.count(path, by: &division, keys: keysOfTouches, learned: learned != nil) }
            if let learned { counter.divide(by: learned) }
        }
        groups = counter.groups()
    }

    /// The whole credit, one sum a currency, in the order of the codes: the won amounts of the paths.
    package var totals: [Money] { groups.map(\.money).totals }
}
