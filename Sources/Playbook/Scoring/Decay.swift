/// What is left of a touch's worth at each age, where it halves every so many days.
///
/// In millionths and by whole numbers alone: the mathematical library's powers differ in their last digit between
/// systems, and a score must not. Exactly a half is left after one half-life, a quarter after two.
package struct Decay: Hashable, Sendable {
    /// How many parts a whole has.
    package static let whole = 1_000_000

    package let halfLifeDays: Int
    /// What is left at each age, up to the first age at which nothing is.
    private let shares: [Int32]

    /// - Precondition: The half-life is a day or more.
    package init(halfLifeDays: Int) {
        precondition(halfLifeDays > 0, "a half-life is a day or more")
        self.halfLifeDays = halfLifeDays
        // Within the first half-life; from there on each is half of what it was one half-life before.
        let first = (0..<halfLifeDays).map { Decay.power(ofHalf: $0, over: halfLifeDays) }
        var shares: [Int32] = []
        shares.reserveCapacity(halfLifeDays * 21 + 1)
        var age = 0
        while true {
            let left = first[age % halfLifeDays] >> UInt64(age / halfLifeDays)
            let share = (((left &* UInt64(Decay.whole)) >> Decay.bits) &+ 1) / 2
            guard share > 0 else { break }
            shares.append(Int32(share))
            age += 1
        }
        self.shares = shares
    }

    /// Millionths left at an age in days of zero or more; never more than at a lesser age.
    package func share(atAge age: Int) -> Int { age < shares.count ? Int(shares[age]) : 0 }

    /// One whole in the finer shares below.
    package static let fineWhole = 1 << 36

    /// What is left at each age in 2^-36, up to the first age at which nothing is: for dividing amounts, where a
    /// millionth of a large deal would be seen.
    package static func fineShares(halfLifeDays: Int) -> [Int] {
        precondition(halfLifeDays > 0, "a half-life is a day or more")
        let first = (0..<halfLifeDays).map { power(ofHalf: $0, over: halfLifeDays) }
        var shares: [Int] = []
        while true {
            let left = first[shares.count % halfLifeDays] >> UInt64(shares.count / halfLifeDays)
            // From 2^-43, rounded to the nearest.
            let share = ((left >> 6) &+ 1) / 2
            guard share > 0 else { return shares }
            shares.append(Int(share))
        }
    }

    /// Fractions are counted in 2^-43, which leaves room for a million of them in 64 bits; one bit is for rounding.
    private static let bits: UInt64 = 42

    /// `2^(-numerator / denominator)` for a fraction below one, in 2^-43.
    ///
    /// The fraction is written in binary; for each bit set, the power is multiplied by the root that the bit stands for:
    /// the square root of a half, its square root, and so on.
    private static func power(ofHalf numerator: Int, over denominator: Int) -> UInt64 {
        var power = UInt64.max
        var rest = numerator
        for root in roots {
            rest *= 2
            guard rest >= denominator else { continue }
            rest -= denominator
            power = power.multipliedFullWidth(by: root).high
        }
        return power >> (63 - bits)
    }

    /// The roots of a half in 2^-64: its square root, the square root of that, and so on.
    private static let roots: [UInt64] = {
        var roots: [UInt64] = []
        var value = UInt64(1) << 63
        for _ in 0..<40 {
            value = squareRoot(of: value)
            roots.append(value)
        }
        return roots
    }()

    /// The root of a fraction in 2^-64, rounded down, bit by bit.
    private static func squareRoot(of fraction: UInt64) -> UInt64 {
        var root: UInt64 = 0
        for place in (0..<64).reversed() {
            let candidate = root | UInt64(1) << UInt64(place)
            if candidate.multipliedFullWidth(by: candidate).high < fraction { root = candidate }
        }
        return root
    }
}
