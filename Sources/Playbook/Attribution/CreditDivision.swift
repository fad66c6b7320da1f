/// Divides deals among their touches by one model: the one place where a model's weights become shares.
struct CreditDivision {
    /// `nil` for a model that weighs keys.
    private let pathModel: (any PathModel)?
    private let columns: TouchColumns
    private let keys: [Int32]
    /// What each key adds, as whole numbers, for a model that learns from all paths; empty for others.
    private let effects: [Int]
    private let factors: RoleFactors?
    private var weights: [Int] = []
    /// The path in which each key was met last, counted from 1; kept, so that a path makes no set.
    private var lastMet: [Int32]
    private var pathNumber: Int32 = 0

    /// - Parameter keys: Of each touch in the columns.
    init(
        _ model: any AttributionModel, columns: TouchColumns, keys: [Int32], keyCount: Int,
        effects: KeyEffects?, factors: RoleFactors?
    ) {
        pathModel = (model as? any PathModel)?.fitted(to: columns)
        self.columns = columns
        self.keys = keys
        self.factors = factors
        // The largest effect as 2^40 leaves room for a path of millions of keys.
        self.effects = effects.map { CreditDivision.scaled($0.values) } ?? []
        lastMet = [Int32](repeating: 0, count: keyCount)
    }

    /// The weights of a path's touches, for a model that weighs touches by themselves; `nil` for any other.
    ///
    /// Where the roles leave a path no weight at all, the model divides it without them; where the model does, nothing
    /// speaks for one touch over another.
    mutating func weigh(_ path: DealPath) -> (weights: [Int], sum: Int)? {
        guard let pathModel, !path.places.isEmpty else { return nil }
        let count = path.places.count
        if weights.count < count { weights = [Int](repeating: 0, count: count * 2) }
        pathModel.weigh(TouchPath(path, in: columns), into: &weights)
        var sum = 0
        for index in 0..<count { sum += weights[index] }
        if let factors {
            var weighed = 0
            for (index, place) in path.places.enumerated() {
                weighed += weights[index] * factors.factor(at: place, in: columns)
            }
            if weighed > 0 {
                for (index, place) in path.places.enumerated() {
                    weights[index] *= factors.factor(at: place, in: columns)
                }
                sum = weighed
            }
        }
        if sum == 0 {
            for index in 0..<count { weights[index] = 1 }
            sum = count
        }
        return (weights, sum)
    }

    /// The weight of each key of a path, in the order in which the path meets them, for a model that weighs keys.
    mutating func weighKeys(_ path: DealPath) -> [(key: Int, weight: Int)] {
        var met: [(key: Int, weight: Int)] = []
        pathNumber += 1
        for place in path.places {
            let key = Int(keys[place])
            guard lastMet[key] != pathNumber else { continue }
            lastMet[key] = pathNumber
            met.append((key, effects.isEmpty ? 1 : effects[key]))
        }
        if met.allSatisfy({ $0.weight == 0 }) { return met.map { ($0.key, 1) } }
        return met
    }

    /// The cents of an amount for each touch of a path; they sum to it.
    mutating func cents(of amount: Int, for path: DealPath) -> [Int] {
        guard !path.places.isEmpty else { return [] }
        if let (weights, _) = weigh(path) {
            return apportion(amount, weights: Array(weights.prefix(path.places.count)))
        }
        let met = weighKeys(path)
        let parts = apportion(amount, weights: met.map(\.weight))
        var cents = [Int](repeating: 0, count: path.places.count)
        for (part, (key, _)) in zip(parts, met) {
            // Within a key its touches are alike, unless they are weighed by role.
            let own = path.places.filter { keys[$0] == Int32(key) }
            let shares = apportion(part, weights: own.map { factors?.factor(at: $0, in: columns) ?? 1 })
            for (place, share) in zip(own, shares) { cents[place - path.places.lowerBound] = share }
        }
        return cents
    }

    /// Effects as whole numbers in proportion, the largest of them 2^40.
    static func scaled(_ effects: [Double]) -> [Int] {
        guard let largest = effects.max(), largest > 0 else { return effects.map { _ in 0 } }
        return effects.map { Int(($0 / largest * 0x1p40).rounded()) }
    }
}
