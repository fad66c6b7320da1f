/// The round values along an axis: steps of 1, 2 or 5 times a power of ten, from one below the smallest value to one
/// above the largest.
struct AxisScale {
    let step: Int
    /// Whole steps.
    let low: Int
    let high: Int

    /// Far beyond any count or amount, and keeps the sums below from overflowing.
    private static let limit = Int.max / 8

    /// From nothing to the first step that reaches the largest value.
    ///
    /// - Parameter largest: The largest value to be shown; not negative.
    init(upTo largest: Int) {
        precondition(largest >= 0, "an axis begins at nothing")
        self.init(covering: 0...largest)
    }

    /// - Parameters:
    ///   - range: The smallest and the largest value to be shown.
    ///   - leastStep: No step is smaller; it should be 1, 2 or 5 times a power of ten.
    ///   - steps: How many steps there are at most, but for one more where the values stand on both sides of nothing.
    init(covering range: ClosedRange<Int>, leastStep: Int = 1, steps: Int = 5) {
        let low = min(max(range.lowerBound, -Self.limit), Self.limit)
        let high = max(min(max(range.upperBound, -Self.limit), Self.limit), low + 1)
        var power = 1
        var step = 1
        search: while true {
            for factor in [1, 2, 5] {
                step = factor * power
                guard step >= leastStep else { continue }
                if Self.up(high, step) - Self.down(low, step) <= steps + (low < 0 && high > 0 ? 1 : 0) { break search }
            }
            power *= 10
        }
        self.step = step
        self.low = Self.down(low, step) * step
        self.high = Self.up(high, step) * step
    }

    var count: Int { (high - low) / step }
    var top: Int { high }
    var values: [Int] { (0...count).map { low + $0 * step } }

    /// How far from the axis' beginning a value stands, where the axis is `length` pixels long.
    func offset(_ value: Int, along length: Int) -> Int {
        let value = min(max(value, low), high)
        return Proportion.scaled(UInt(value - low), of: UInt(high - low), to: length)
    }

    /// The quotient rounded down, and up.
    private static func down(_ value: Int, _ step: Int) -> Int {
        value / step - (value % step < 0 ? 1 : 0)
    }

    private static func up(_ value: Int, _ step: Int) -> Int { value / step + (value % step > 0 ? 1 : 0) }
}
