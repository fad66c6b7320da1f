/// Counts credits under their keys, currency by currency.
struct CreditCounter {
    /// What one currency has.
    private struct Column {
        var sums: [ExactSum]
        var deals: [Int]
        var touches: [Int]
        var reached: [Int]
        var total = 0
        var untouched = 0
        var untouchedDeals = 0

        init(keyCount: Int) {
            sums = [ExactSum](repeating: ExactSum(), count: keyCount)
            deals = [Int](repeating: 0, count: keyCount)
            touches = [Int](repeating: 0, count: keyCount)
            reached = [Int](repeating: 0, count: keyCount)
        }
    }

    private let keyCount: Int
    private var currencies: [Currency] = []
    private var columns: [Column] = []
    /// The weight of each key in the path at hand, and which of them it has; kept, so that a path makes no arrays.
    private var weightsOfKeys: [Int]
    private var isMet: [Bool]
    private var met: [Int] = []

    init(keyCount: Int) {
        self.keyCount = keyCount
        weightsOfKeys = [Int](repeating: 0, count: keyCount)
        isMet = [Bool](repeating: false, count: keyCount)
    }

    /// Gives a whole deal to a key.
    mutating func countWhole(_ path: DealPath, key: Int?) {
        guard let amount = path.amount else { return }
        let column = place(of: amount.currency)
        guard let key, !path.places.isEmpty else { return leaveUntouched(amount.cents, in: column) }
        columns[column].total += amount.cents
        columns[column].sums[key].add(amount.cents)
        columns[column].deals[key] += 1
        columns[column].touches[key] += path.places.count
        columns[column].reached[key] += amount.cents
    }

    /// Divides a deal among the keys of its touches.
    ///
    /// - Parameter learned: Whether the model judges keys over all paths: then only deals and touches are counted here.
    mutating func count(_ path: DealPath, by division: inout CreditDivision, keys: [Int32], learned: Bool) {
        guard let amount = path.amount else { return }
        let column = place(of: amount.currency)
        guard !path.places.isEmpty else { return leaveUntouched(amount.cents, in: column) }
        columns[column].total += amount.cents
        let sum = gather(path, by: &division, keys: keys, into: column)
        for key in met {
            let weight = weightsOfKeys[key]
            columns[column].reached[key] += amount.cents
            // What a model learns from all paths is laid on the keys later, also on one that adds nothing.
            if weight > 0 || learned { columns[column].deals[key] += 1 }
            if weight > 0, !learned { columns[column].sums[key].add(amount.cents, weight: weight, of: sum) }
            weightsOfKeys[key] = 0
            isMet[key] = false
        }
    }

    /// Sums the weights of each key of a path, and counts the touches with credit.
    private mutating func gather(
        _ path: DealPath, by division: inout CreditDivision, keys: [Int32], into column: Int
    ) -> Int {
        met.removeAll(keepingCapacity: true)
        let start = path.places.lowerBound
        guard let (weights, sum) = division.weigh(path) else {
            // Every touch of a key shares what the key has.
            for place in path.places { columns[column].touches[Int(keys[place])] += 1 }
            var sum = 0
            for (key, weight) in division.weighKeys(path) {
                weightsOfKeys[key] = weight
                sum += weight
                met.append(key)
            }
            return sum
        }
        for place in path.places {
            let weight = weights[place - start]
            guard weight > 0 else { continue }
            let key = Int(keys[place])
            if !isMet[key] {
                isMet[key] = true
                met.append(key)
            }
            weightsOfKeys[key] += weight
            columns[column].touches[key] += 1
        }
        return sum
    }

    /// Divides what the touched deals brought by what each key adds over all paths, among the keys that touched them: a
    /// channel owes nothing to a currency in which it met no won deal.
    mutating func divide(by effects: KeyEffects) {
        let scaled = CreditDivision.scaled(effects.values).map { $0 << 12 }
        for column in columns.indices where columns[column].total > 0 {
            let met = columns[column].touches.map { min($0, 1) }
            let own = zip(scaled, met).map { $0 * $1 }
            // Where nothing could be learnt of them, all keys of won paths are alike.
            let weights = own.allSatisfy { $0 == 0 } ? met : own
            let sum = weights.reduce(0, +)
            for key in 0..<keyCount {
                columns[column].sums[key].add(columns[column].total, weight: weights[key], of: sum)
            }
        }
    }

    func groups() -> [Attribution.Group] {
        let order = currencies.indices.sorted { currencies[$0] < currencies[$1] }
        return order.flatMap { index -> [Attribution.Group] in
            let (column, currency) = (columns[index], currencies[index])
            let cents = ExactSum.rounded(column.sums, to: column.total)
            var groups = (0..<keyCount).filter { column.deals[$0] > 0 || cents[$0] != 0 }.map { key in
                Attribution.Group(
                    key: key, money: Money(cents: cents[key], currency: currency), deals: column.deals[key],
                    touches: column.touches[key], reached: column.reached[key])
            }
            if column.untouchedDeals > 0 {
                groups.append(
                    Attribution.Group(
                        key: nil, money: Money(cents: column.untouched, currency: currency),
                        deals: column.untouchedDeals, touches: 0, reached: column.untouched))
            }
            return groups.enumerated().sorted { left, right in
                let (first, second) = (left.element.money.cents, right.element.money.cents)
                return first == second ? left.offset < right.offset : first > second
            }.map(\.element)
        }
    }

    private mutating func leaveUntouched(_ cents: Int, in column: Int) {
        columns[column].untouched += cents
        columns[column].untouchedDeals += 1
    }

    private mutating func place(of currency: Currency) -> Int {
        if let known = currencies.firstIndex(of: currency) { return known }
        currencies.append(currency)
        columns.append(Column(keyCount: keyCount))
        return currencies.count - 1
    }
}
