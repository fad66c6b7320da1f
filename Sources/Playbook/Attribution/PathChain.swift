/// Paths read as a chain: from the keys of the last touches to the key of the next one, to a win or to a loss.
///
/// A state is a number whose digits, of base one more than there are keys, are the last keys, 0 where the path is still
/// shorter; the start is 0.
struct PathChain {
    private let keyCount: Int
    private let stateCount: Int
    /// What a state's number is cut by before the next key is appended.
    private let cut: Int
    /// How often each state was left, to each key and to a win.
    private var counts: [Double]
    private var wins: [Double]
    private var totals: [Double]

    init(_ paths: KeyedPaths, times: [Int], order: Int) {
        keyCount = paths.keyCount
        let base = keyCount + 1
        cut = (1..<order).reduce(1) { product, _ in product * base }
        stateCount = cut * base
        counts = [Double](repeating: 0, count: stateCount * keyCount)
        wins = [Double](repeating: 0, count: stateCount)
        totals = [Double](repeating: 0, count: stateCount)
        for (index, places) in paths.places.enumerated() where times[index] > 0 {
            let weight = Double(times[index])
            var state = 0
            for place in places {
                let key = Int(paths.keys[place])
                counts[state * keyCount + key] += weight
                totals[state] += weight
                state = state % cut * base + key + 1
            }
            totals[state] += weight
            if paths.isWon[index] { wins[state] += weight }
        }
    }

    /// Whether the start can lead to a key at all.
    func hasWins(through key: Int) -> Bool {
        (0..<stateCount).contains { counts[$0 * keyCount + key] > 0 }
    }

    /// The chance that a path from the start is won; every way through a key that is taken out ends without a win.
    func chanceOfWin(without removed: Int?) -> Double {
        // Only what the start leads to has an equation.
        var numbers = [Int](repeating: -1, count: stateCount)
        var states = [0]
        numbers[0] = 0
        var next = 0
        while next < states.count {
            let state = states[next]
            for key in 0..<keyCount where key != removed && counts[state * keyCount + key] > 0 {
                let target = state % cut * (keyCount + 1) + key + 1
                guard numbers[target] < 0 else { continue }
                numbers[target] = states.count
                states.append(target)
            }
            next += 1
        }
        var system = ChanceEquations(count: states.count)
        for (row, state) in states.enumerated() {
            system.set(constant: wins[state] / totals[state], of: row)
            for key in 0..<keyCount where key != removed && counts[state * keyCount + key] > 0 {
                let target = state % cut * (keyCount + 1) + key + 1
                system.add(counts[state * keyCount + key] / totals[state], from: row, to: numbers[target])
            }
        }
        return system.solved()[0]
    }
}
