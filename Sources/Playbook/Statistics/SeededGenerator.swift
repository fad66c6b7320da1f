/// Numbers drawn by chance that anybody can draw again: the same seed gives the same numbers on every machine.
///
/// A figure that rests on chance, such as a simulated quarter or a sampled interval, must come out the same for whoever
/// checks it, and a notebook must give the same bytes each time that it runs. SplitMix64 (G. L. Steele,
/// D. Lea, C. H. Flood, 2014, "Fast splittable pseudorandom number generators", OOPSLA; the constants are those of Java's
/// `SplittableRandom`) has a state of one word, passes BigCrush, and starts well from any seed, zero included. What
/// is printed must be drawn by ``below(_:)`` and ``unit()``: the standard library's own drawing over a generator may
/// change between versions.
package struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
    private var state: UInt64

    /// A generator at the start of the sequence of a seed.
    package init(seed: UInt64) { state = seed }

    /// - Parameter seed: Any text; the same text gives the same numbers on every machine.
    package init(seed: String) {
        // FNV-1a, because Swift's own hash differs from run to run.
        state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// A generator for one of several things that are drawn under one seed, such as one deal or one resample: what is
    /// drawn for it does not depend on how much was drawn for the others.
    package init(seed: UInt64, stream: UInt64) {
        var streams = SeededGenerator(seed: stream)
        var seeds = SeededGenerator(seed: seed ^ streams.next())
        state = seeds.next()
    }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A whole number from 0 up to, but not including, `bound`; every one of them equally likely.
    ///
    /// By multiplication, with the few draws that would favour some numbers drawn again (D. Lemire, 2019, "Fast random
    /// integer generation in an interval", ACM Transactions on Modeling and Computer Simulation 29).
    ///
    /// - Precondition: `bound` is 1 or more.
    package mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "there is no whole number from 0 below \(bound)")
        let width = UInt64(bound)
        var product = next().multipliedFullWidth(by: width)
        if product.low < width {
            let unfair = (0 &- width) % width
            while product.low < unfair { product = next().multipliedFullWidth(by: width) }
        }
        return Int(product.high)
    }

    /// A number from 0 up to, but not including, 1: one of 2⁵³ equally likely ones, equally far apart.
    package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
