/// A small random number generator whose numbers depend on its seed alone.
///
/// The example files are kept in version control, so they must come out the same on every machine and with every
/// release of the standard library; the algorithm is Steele, Lea and Flood's SplitMix64 (OOPSLA 2014).
struct SplitMix64: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from `range`; the bias of the remainder is far below what an example could show.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True in `percent` cases of a hundred.
    mutating func chance(_ percent: Int) -> Bool { number(in: 0...99) < percent }

    mutating func pick<Element>(_ choices: [Element]) -> Element {
        precondition(!choices.isEmpty, "nothing to choose from")
        return choices[number(in: 0...(choices.count - 1))]
    }

    /// Picks by weight; the weights are whole numbers that need not add up to anything.
    mutating func pick<Element>(weighted choices: [(Element, weight: Int)]) -> Element {
        var left = number(in: 1...choices.reduce(0) { $0 + $1.weight })
        for choice in choices {
            left -= choice.weight
            if left <= 0 { return choice.0 }
        }
        preconditionFailure("the weights were counted before")
    }

    /// Fisher and Yates' shuffle, written out because the standard library's may change.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        for index in stride(from: result.count - 1, to: 0, by: -1) {
            result.swapAt(index, number(in: 0...index))
        }
        return result
    }
}
