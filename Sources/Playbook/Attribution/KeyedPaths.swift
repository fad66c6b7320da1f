/// All paths as rows of keys, won and lost alike, for models that learn from all of them.
package struct KeyedPaths: Sendable {
    /// How many keys the paths hold.
    package let keyCount: Int
    /// The key of each touch in the columns.
    package let keys: [Int32]
    /// The touches of each path; none is empty.
    package let places: [Range<Int>]
    package let isWon: [Bool]
    /// What each key was before those that no path holds were left out, and how many those were with them.
    private let originals: [Int]
    private let originalCount: Int

    /// Won paths first; paths without a touch have nothing to teach and are left out, as are keys that no path holds.
    package init(_ paths: DealPaths, keys: [Int32], keyCount: Int) {
        let all = (paths.won + paths.lost).filter { !$0.places.isEmpty }
        places = all.map(\.places)
        isWon = all.map(\.isWon)
        var isHeld = [Bool](repeating: false, count: keyCount)
        for path in all {
            for place in path.places { isHeld[Int(keys[place])] = true }
        }
        originals = isHeld.indices.filter { isHeld[$0] }
        originalCount = keyCount
        self.keyCount = originals.count
        guard originals.count < keyCount else {
            self.keys = keys
            return
        }
        var numbers = [Int32](repeating: 0, count: keyCount)
        for (number, original) in originals.enumerated() { numbers[original] = Int32(number) }
        self.keys = keys.map { numbers[Int($0)] }
    }

    /// Paths as they are written down by hand.
    package init(_ rows: [(keys: [Int], isWon: Bool)], keyCount: Int) {
        self.keyCount = keyCount
        originals = Array(0..<keyCount)
        originalCount = keyCount
        var keys: [Int32] = []
        var places: [Range<Int>] = []
        for row in rows where !row.keys.isEmpty {
            places.append(keys.count..<keys.count + row.keys.count)
            keys += row.keys.map(Int32.init)
        }
        self.keys = keys
        self.places = places
        isWon = rows.filter { !$0.keys.isEmpty }.map(\.isWon)
    }

    /// Every path once.
    package var once: [Int] { [Int](repeating: 1, count: places.count) }

    /// What a model says of these keys, for all that there were; those that no path holds add nothing.
    func effects(by model: any EffectModel, times: [Int]) -> KeyEffects {
        widened(model.effects(of: self, times: times))
    }

    /// The effects of the keys that paths hold, as those of all that there were.
    func widened(_ effects: KeyEffects) -> KeyEffects {
        var effects = effects
        var values = [Double](repeating: 0, count: originalCount)
        for (original, value) in zip(originals, effects.values) { values[original] = value }
        effects.values = values
        return effects
    }
}
