/// Paths read as a chain: from the keys of the last touches to the key of the next one, to a win or to a loss.
///
/// The touches are read once and put down as the transitions that each path makes, and how often. Every count of the
/// paths, and every question of what would be without a key, is then work by distinct transitions and not by touches.
struct PathChain: Sendable {
    /// From one state to another by a key. States are numbered as they are met, the start is 0.
    struct Transition: Sendable {
        var state: Int32
        var key: Int32
        var next: Int32
    }

    let keyCount: Int
    let stateCount: Int
    /// In the order in which they are met.
    let transitions: [Transition]
    /// The transitions of each state, one behind the other, and where each state's begin.
    private let order: [Int32]
    private let starts: [Int32]
    /// Of each path the transitions and how often it makes each, one path behind the other.
    private let steps: [(transition: Int32, times: Int32)]
    private let stepStarts: [Int]
    /// Where each path ends.
    private let ends: [Int32]
    private let isWon: [Bool]

    /// About how many steps a count of all paths takes.
    var countWork: Int { steps.count + transitions.count }

    /// - Parameter order: How many of the last touches a state remembers.
    init(_ paths: KeyedPaths, order: Int) {
        var reader = Reader(keyCount: paths.keyCount, order: order)
        for places in paths.places { reader.read(places, of: paths.keys) }
        keyCount = paths.keyCount
        stateCount = reader.states.count
        transitions = reader.transitions
        steps = reader.steps
        stepStarts = reader.stepStarts
        ends = reader.ends
        isWon = paths.isWon
        var starts = [Int32](repeating: 0, count: stateCount + 1)
        for transition in transitions { starts[Int(transition.state) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var places = starts
        var sorted = [Int32](repeating: 0, count: transitions.count)
        for (index, transition) in transitions.enumerated() {
            sorted[Int(places[Int(transition.state)])] = Int32(index)
            places[Int(transition.state)] += 1
        }
        self.starts = starts
        self.order = sorted
    }

    /// The transitions that lead out of a state.
    func leaving(_ state: Int) -> ArraySlice<Int32> { order[Int(starts[state])..<Int(starts[state + 1])] }

    /// How often each transition is made and each state left, with each path counted so many times.
    func counted(_ times: [Int]) -> CountedChain {
        var counted = CountedChain(self)
        for path in ends.indices where times[path] > 0 {
            let weight = Double(times[path])
            for step in steps[stepStarts[path]..<stepStarts[path + 1]] {
                counted.counts[Int(step.transition)] += weight * Double(step.times)
            }
            counted.end(at: Int(ends[path]), isWon: isWon[path], weight)
        }
        counted.sumUp()
        return counted
    }

    /// Reads paths touch by touch.
    private struct Reader {
        let keyCount: Int
        /// What a state's digits, the last keys with 0 for none, are cut by before the next key is appended.
        let cut: Int
        /// By digits; −1 where not met.
        var numbers: [Int32]
        var states: [Int] = [0]
        var transitions: [Transition] = []
        /// The transition of a state and a key; −1 where not met.
        var known: [Int32] = []
        var steps: [(transition: Int32, times: Int32)] = []
        var stepStarts = [0]
        var ends: [Int32] = []
        /// Where a transition stands among the steps of the path in which it was met last.
        var places: [Int] = []

        init(keyCount: Int, order: Int) {
            self.keyCount = keyCount
            cut = (1..<order).reduce(1) { product, _ in product * (keyCount + 1) }
            numbers = [Int32](repeating: -1, count: cut * (keyCount + 1))
            numbers[0] = 0
            known = [Int32](repeating: -1, count: keyCount)
        }

        mutating func read(_ range: Range<Int>, of keys: [Int32]) {
            let start = steps.count
            var state = 0
            for place in range {
                let transition = transition(from: state, by: Int(keys[place]))
                if places[transition] >= start {
                    steps[places[transition]].times += 1
                } else {
                    places[transition] = steps.count
                    steps.append((Int32(transition), 1))
                }
                state = Int(transitions[transition].next)
            }
            stepStarts.append(steps.count)
            ends.append(Int32(state))
        }

        @inline(__always)
        private mutating func transition(from state: Int, by key: Int) -> Int {
            let found = known[state * keyCount + key]
            return found >= 0 ? Int(found) : add(state, key)
        }

        private mutating func add(_ state: Int, _ key: Int) -> Int {
            let digits = states[state] % cut * (keyCount + 1) + key + 1
            if numbers[digits] < 0 {
                numbers[digits] = Int32(states.count)
                states.append(digits)
                known.append(contentsOf: repeatElement(-1, count: keyCount))
            }
            transitions.append(Transition(state: Int32(state), key: Int32(key), next: numbers[digits]))
            places.append(-1)
            known[state * keyCount + key] = Int32(transitions.count - 1)
            return transitions.count - 1
        }
    }
}

/// A chain with the number of times that each of its transitions was made.
struct CountedChain {
    private let chain: PathChain
    fileprivate(set) var counts: [Double]
    /// How often each state was left, to another one or for good, and how often for a win.
    private var visits: [Double]
    private var wins: [Double]
    private var paths = 0.0
    private var won = 0.0

    fileprivate init(_ chain: PathChain) {
        self.chain = chain
        counts = [Double](repeating: 0, count: chain.transitions.count)
        visits = [Double](repeating: 0, count: chain.stateCount)
        wins = [Double](repeating: 0, count: chain.stateCount)
    }

    fileprivate mutating func end(at state: Int, isWon: Bool, _ weight: Double) {
        visits[state] += weight
        paths += weight
        guard isWon else { return }
        wins[state] += weight
        won += weight
    }

    fileprivate mutating func sumUp() {
        for (transition, count) in zip(chain.transitions, counts) { visits[Int(transition.state)] += count }
    }

    /// The chance that a path from the start is won: as many as were, since a chain of the shares seen leads as many ways
    /// out of each state as led into it.
    var chanceOfWin: Double { paths > 0 ? won / paths : 0 }

    /// Whether any path goes through each key.
    var isMet: [Bool] {
        var isMet = [Bool](repeating: false, count: chain.keyCount)
        for (transition, count) in zip(chain.transitions, counts) where count > 0 { isMet[Int(transition.key)] = true }
        return isMet
    }

    /// The chance that a path from the start is won where every way through a key ends without a win.
    func chanceOfWin(without removed: Int) -> Double {
        // Only what the start leads to has an equation.
        var numbers = [Int32](repeating: -1, count: chain.stateCount)
        var states = [0]
        numbers[0] = 0
        var next = 0
        while next < states.count {
            for index in chain.leaving(states[next]) where counts[Int(index)] > 0 {
                let transition = chain.transitions[Int(index)]
                guard transition.key != removed, numbers[Int(transition.next)] < 0 else { continue }
                numbers[Int(transition.next)] = Int32(states.count)
                states.append(Int(transition.next))
            }
            next += 1
        }
        var equations = ChanceEquations(capacity: states.count)
        for state in states {
            equations.begin(constant: wins[state] / visits[state], visits: visits[state])
            for index in chain.leaving(state) where counts[Int(index)] > 0 {
                let transition = chain.transitions[Int(index)]
                guard transition.key != removed else { continue }
                equations.add(counts[Int(index)] / visits[state], to: Int(numbers[Int(transition.next)]))
            }
        }
        return equations.solved()[0]
    }
}
