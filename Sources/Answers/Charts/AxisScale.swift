/// The round values along an axis: steps of 1, 2 or 5 times a power of ten, from nothing to the first one that
/// reaches the largest value.
struct AxisScale {
    let step: Int
    let count: Int

    /// - Parameter largest: The largest value to be shown; not negative.
    init(upTo largest: Int) {
        precondition(largest >= 0, "an axis begins at nothing")
        // A quarter of the number range is far beyond any count or amount, and keeps the sums below from overflowing.
        let largest = min(max(largest, 1), Int.max / 4)
        var power = 1
        var step = 1
        search: while true {
            for factor in [1, 2, 5] {
                step = factor * power
                if (largest - 1) / step < 5 { break search }
            }
            power *= 10
        }
        self.step = step
        count = (largest - 1) / step + 1
    }

    var top: Int { step * count }
    var values: [Int] { (0...count).map { $0 * step } }
}
