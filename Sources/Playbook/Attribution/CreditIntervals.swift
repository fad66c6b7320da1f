/// Between which shares each key's credit lies if other deals of the same kind had been won and lost: a bootstrap.
///
/// Deals are drawn anew from those at hand, as many and with putting back, some hundred times over, and divided again
/// (B. Efron, 1979, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7). The 2.5 % and the 97.5 %
/// point of the shares that come out are the interval. It tells how much hangs on single deals, not whether a model is
/// right. The draws are seeded, so that the same deals give the same intervals. A model that learns from all paths learns
/// anew from each draw; where that takes long, fewer are drawn, by a count of its steps and never by a clock.
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
    /// Fewer draws than these would say nothing of 95 in 100.
    package static let fewestDraws = 60
    /// About as many steps as a person waits for.
    static let workLimit = 2_000_000_000

    /// How many times the deals were drawn.
    package let draws: Int

    /// - Parameters:
    ///   - keys: Of touches or of deals.
    ///   - draws: How many; by the work that one takes where it is `nil`.
    ///   - check: Asked before each draw; what it throws ends the work.
    package init(
        _ paths: DealPaths, by model: any AttributionModel, keys: CreditKeys, factors: RoleFactors? = nil,
        draws: Int? = nil, seed: UInt64 = 1, check: () throws -> Void
    ) rethrows {
        precondition(draws ?? 2 > 1, "an interval takes more than one draw")
        let keyCount = keys.names.count
        let shares = DealShares(paths, by: model, keys: keys, factors: factors)
        let draws = draws ?? Self.draws(ofWork: shares.work)
        self.draws = draws
        var random = SeededGenerator(seed: seed)
        let dealCount = paths.won.count + paths.lost.count
        var drawn: [Currency: [[Double]]] = [:]
        for _ in 0..<draws where dealCount > 0 {
            try check()
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

    /// How many draws are taken where one is about so many steps.
    static func draws(ofWork work: Int) -> Int {
        max(fewestDraws, min(standardDraws, workLimit / max(1, work)))
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
    private var learned: (lesson: any EffectLesson, paths: KeyedPaths, deals: [Int])?
    /// For each won deal the keys that touched it, for a model that learns from all paths.
    private var met: [[Int32]] = []

    /// About how many steps a draw takes.
    var work: Int {
        paths.won.count + paths.lost.count + (learned?.lesson.work ?? shares.reduce(0) { $0 + $1.count })
    }

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
                let keyed = KeyedPaths(paths, keys: ofTouches, keyCount: keyCount)
                learned = (model.lesson(of: keyed), keyed, all.indices.filter { !all[$0].places.isEmpty })
                met = paths.won.map { path in Set(path.places.map { ofTouches[$0] }).sorted() }
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
        var rows: [Currency: Row] = [:]
        for (index, path) in paths.won.enumerated() where times[index] > 0 {
            guard let amount = path.amount else { continue }
            let cents = Double(amount.cents) * Double(times[index])
            rows[amount.currency, default: Row(keyCount: keyCount)].update { row in
                if path.places.isEmpty {
                    row.credits[keyCount] += cents
                } else if learned != nil {
                    row.touched += cents
                    for key in met[index] { row.isMet[Int(key)] = true }
                } else {
                    for (key, share) in shares[index] { row.credits[key] += cents * share }
                }
            }
        }
        guard let learned else { return rows.mapValues(\.credits) }
        let effects = learned.paths.widened(learned.lesson.effects(times: learned.deals.map { times[$0] })).values
        return rows.mapValues { $0.divided(by: effects) }
    }

    /// What one currency has in a draw.
    private struct Row {
        var credits: [Double]
        /// What touched deals brought, to be divided by what a model learns.
        var touched = 0.0
        var isMet: [Bool]

        init(keyCount: Int) {
            credits = [Double](repeating: 0, count: keyCount + 1)
            isMet = [Bool](repeating: false, count: keyCount)
        }

        mutating func update(_ body: (inout Row) -> Void) { body(&self) }

        /// As attribution divides it: among the keys that touched a deal of the currency, alike where none adds anything.
        func divided(by effects: [Double]) -> [Double] {
            let own = isMet.indices.map { isMet[$0] ? effects[$0] : 0 }
            let weights = own.contains { $0 > 0 } ? own : isMet.map { $0 ? 1 : 0 }
            let sum = weights.reduce(0, +)
            guard sum > 0 else { return credits }
            var divided = credits
            for (key, weight) in weights.enumerated() { divided[key] += touched * weight / sum }
            return divided
        }
    }
}
