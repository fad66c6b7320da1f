/// What one key has of each won deal: the terms of its credit, which sum to it.
package struct KeyCredit: Hashable, Sendable {
    package struct Term: Hashable, Sendable {
        package var path: DealPath
        package var amount: Money
        /// How many of the path's touches are the key's.
        package var touches: Int
        package var cents: Int
    }

    /// In the order of the deals; those in which it has no share are left out.
    package let terms: [Term]

    /// The terms of a key's credit in one currency, rounded together so that they sum to it.
    ///
    /// - Parameters:
    ///   - key: Of the touches of the columns.
    ///   - total: The key's credit in an ``Attribution`` of the same paths.
    ///   - model: One that does not learn from all paths, whose credits are no sums over deals.
    /// - Precondition: The keys are of touches.
    package init(
        of key: Int, summingTo total: Money, _ paths: DealPaths, by model: any AttributionModel, keys: CreditKeys,
        factors: RoleFactors? = nil
    ) {
        guard case .touches(let ofTouches) = keys.kind else {
            preconditionFailure("a deal that has one key is that key's alone")
        }
        var division = CreditDivision(
            model, columns: paths.columns, keys: ofTouches, keyCount: keys.names.count, effects: nil, factors: factors)
        var terms: [Term] = []
        var sums: [ExactSum] = []
        for path in paths.won {
            guard let amount = path.amount, amount.currency == total.currency, !path.places.isEmpty else { continue }
            let own = path.places.filter { ofTouches[$0] == Int32(key) }
            guard !own.isEmpty else { continue }
            var sum = ExactSum()
            if let (weights, whole) = division.weigh(path) {
                let weight = own.reduce(0) { $0 + weights[$1 - path.places.lowerBound] }
                guard weight > 0 else { continue }
                sum.add(amount.cents, weight: weight, of: whole)
            } else {
                let met = division.weighKeys(path)
                guard let weight = met.first(where: { $0.key == key })?.weight, weight > 0 else { continue }
                sum.add(amount.cents, weight: weight, of: met.reduce(0) { $0 + $1.weight })
            }
            sums.append(sum)
            terms.append(Term(path: path, amount: amount, touches: own.count, cents: 0))
        }
        for (index, cents) in ExactSum.rounded(sums, to: total.cents).enumerated() { terms[index].cents = cents }
        self.terms = terms
    }
}
