/// Between which shares each key's credit lies if other deals of the same kind had been won and lost: a bootstrap.
///
/// Deals are drawn anew from those at hand, as many and with putting back, a few hundred times over, and divided again
/// (B. Efron, 1979, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7). The 2.5 % and the 97.5 %
/// point of the shares that come out are the interval. It tells how much hangs on single deals, not whether a model is
/// right. The draws are seeded, so that the same deals give the same intervals.
package struct CreditIntervals: Hashable, Sendable {
    /// One key's interval in one currency, in shares of its won revenue.
    package struct Interval: Hashable, Sendable {
        package var lower: Double
        package var upper: Double
    }

    /// By currency, then by key, `nil` last for deals without a touch; no entry where a currency has fewer than
    /// ``fewestDeals`` deals.
    private let intervals: [Currency: [Interval]]

    /// Below so many won deals of a currency an interval would be a guess.
    package static let fewestDeals = 5
    package static let standardDraws = 400

    /// - Parameters:
    ///   - model: One that is quick enough, if it learns from all paths.
    ///   - keys: Of touches or of deals.
    package init(
        _ paths: DealPaths, by model: any AttributionModel, keys: CreditKeys, factors: RoleFactors? = nil,
        draws: Int = CreditIntervals.standardDraws, seed: UInt64 = 1
    ) {
        precondition(draws > 1, "an interval takes more than one draw")
        let keyCount = keys.names.count
        let shares = DealShares(paths, by: model, keys: keys, factors: factors)
        var random = SeededGenerator(seed: seed)
        let dealCount = paths.won.count + paths.lost.count
        var drawn: [Currency: [[Double]]] = [:]
        for _ in 0..<draws where dealCount > 0 {
            var times = [Int](repeating: 0, count: dealCount)
            for _ in 0..<dealCount { times[random.below(dealCount)] += 1 }
            for (currency, credits) in shares.credits(times: times) {
                let total = credits.reduce(0, +)
                guard total > 0 else { continue }
                drawn[currency, default: []].append(credits.map { $0 / total })
            }
        }
        var intervals: [Currency: [Interval]] = [:]
        for (currency, rows) in drawn {
            let deals = paths.won.filter { $0.amount?.currency == currency }.count
            guard deals >= Self.fewestDeals, rows.count > 1 else { continue }
            intervals[currency] = (0...keyCount).map { key in
                let sorted = rows.map { $0[key] }.sorted()
                let last = Double(sorted.count - 1)
                return Interval(
                    lower: sorted[Int((last * 0.025).rounded(.down))], upper: sorted[Int((last * 0.975).rounded(.up))])
            }
        }
        self.intervals = intervals
    }

    /// The interval of a key; `nil` where there are too few deals to say.
    ///
    /// - Parameter key: `nil` for deals that no touch led to.
    package func interval(of key: Int?, in currency: Currency) -> Interval? {
        guard let row = intervals[currency] else { return nil }
        return row[key ?? row.count - 1]
    }
}

/// Every deal's shares, worked out once, so that a draw is a sum.
private struct DealShares {
    private let paths: DealPaths
    private let keyCount: Int
    /// For each won deal its keys and the share of each; none for a model that learns from all paths.
    private var shares: [[(key: Int, share: Double)]] = []
    private var keyed: (model: any EffectModel, paths: KeyedPaths, deals: [Int])?

    init(_ paths: DealPaths, by model: any AttributionModel, keys: CreditKeys, factors: RoleFactors?) {
        self.paths = paths
        keyCount = keys.names.count
        switch keys.kind {
        case .deals(let ofDeals):
            shares = paths.won.map { path in
                guard let key = ofDeals[path.deal], !path.places.isEmpty else { return [] }
                return [(key, 1)]
            }
        case .touches(let ofTouches):
            if let model = model as? any EffectModel {
                let all = paths.won + paths.lost
                keyed = (
                    model, KeyedPaths(paths, keys: ofTouches, keyCount: keyCount),
                    all.indices.filter { !all[$0].places.isEmpty }
                )
            } else {
                var division = CreditDivision(
                    model, columns: paths.columns, keys: ofTouches, keyCount: keyCount, effects: nil, factors: factors)
                shares = paths.won.map { path in
                    DealShares.shares(of: path, by: &division, keys: ofTouches)
                }
            }
        }
    }

    private static func shares(
        of path: DealPath, by division: inout CreditDivision, keys: [Int32]
    ) -> [(key: Int, share: Double)] {
        guard !path.places.isEmpty else { return [] }
        var sums: [Int: Int] = [:]
        var whole = 0
        if let (weights, sum) = division.weigh(path) {
            for (index, place) in path.places.enumerated() where weights[index] > 0 {
                sums[Int(keys[place]), default: 0] += weights[index]
            }
            whole = sum
        } else {
            for (key, weight) in division.weighKeys(path) {
                sums[key] = weight
                whole += weight
            }
        }
        return sums.sorted { $0.key < $1.key }.map { ($0.key, Double($0.value) / Double(whole)) }
    }

    /// The credit of each key, and of none behind them, with each deal as often as it was drawn: won ones first.
    func credits(times: [Int]) -> [Currency: [Double]] {
        var credits: [Currency: [Double]] = [:]
        for (index, path) in paths.won.enumerated() where times[index] > 0 {
            guard let amount = path.amount else { continue }
            let cents = Double(amount.cents) * Double(times[index])
            var row = credits[amount.currency] ?? [Double](repeating: 0, count: keyCount + 1)
            credits[amount.currency] = nil
            if path.places.isEmpty {
                row[keyCount] += cents
            } else if keyed != nil {
                // What touched deals brought waits behind the keys, to be divided by the effects.
                row.append(cents)
            } else {
                for (key, share) in shares[index] { row[key] += cents * share }
            }
            credits[amount.currency] = row
        }
        guard let keyed else { return credits }
        let effects = keyed.paths.effects(by: keyed.model, times: keyed.deals.map { times[$0] }).values
        let sum = effects.reduce(0, +)
        return credits.mapValues { row in
            let touched = row[(keyCount + 1)...].reduce(0, +)
            var divided = Array(row[...keyCount])
            for key in 0..<keyCount where sum > 0 { divided[key] += touched * effects[key] / sum }
            return divided
        }
    }
}
