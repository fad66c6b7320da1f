/// The equations of the chances to be absorbed: x[row] = constant[row] + Σ p[row, column] · x[column].
///
/// Each row's chances sum to at most 1 and some way leads out of every state, so there is exactly one solution.
/// Small systems are solved by elimination with pivoting. Large ones, which have few terms in a row, by going through
/// the rows again and again (Gauss–Seidel), each with the newest values. Where nearly nothing leads out, as in paths of
/// thousands of touches, that alone would take as many sweeps as a path has touches, because what all values lack in
/// common shrinks slowest: so after each sweep all are raised by what, weighed by how often each state is visited, is
/// missing from them together (iterative aggregation: F. Chatelin, W. L. Miranker, 1982, "Acceleration by aggregation of
/// successive approximation methods", Linear Algebra and its Applications 43). A system for which that does not settle
/// within some sweeps is eliminated as well, unless it is too large.
struct ChanceEquations {
    private static let smallest = 64
    /// Beyond so many rows elimination would take seconds.
    static let eliminationLimit = 2000
    private static let sweepLimit = 150
    /// What may be missing from an equation, as a part of the largest value: a few of a number's last digits.
    private static let tolerance = 4e-15

    private var constants: [Double] = []
    private var visits: [Double] = []
    /// What each row leads to, beside itself, one row behind the other.
    private var starts = [0]
    private var columns: [Int] = []
    private var chances: [Double] = []
    /// What each row leads to itself.
    private var own: [Double] = []

    init(capacity: Int) {
        constants.reserveCapacity(capacity)
        visits.reserveCapacity(capacity)
        own.reserveCapacity(capacity)
        starts.reserveCapacity(capacity + 1)
    }

    /// Begins the next row.
    ///
    /// - Parameter visits: About how often its state is visited, on any scale; above zero.
    mutating func begin(constant: Double, visits: Double) {
        constants.append(constant)
        self.visits.append(visits)
        own.append(0)
        starts.append(columns.count)
    }

    /// Adds a term to the row that was begun last.
    ///
    /// - Parameter column: Named at most once for a row.
    mutating func add(_ chance: Double, to column: Int) {
        guard column != constants.count - 1 else {
            own[column] = chance
            return
        }
        columns.append(column)
        chances.append(chance)
        starts[constants.count] = columns.count
    }

    /// The solution.
    func solved() -> [Double] {
        let size = constants.count
        if size <= Self.smallest { return eliminated() }
        return aggregated() ?? (size <= Self.eliminationLimit ? eliminated() : iterated())
    }

    /// By Gaussian elimination of (I − P) x = c, the largest element of a column as the pivot.
    func eliminated() -> [Double] {
        let size = constants.count
        let width = size + 1
        var matrix = [Double](repeating: 0, count: size * width)
        for row in 0..<size {
            matrix[row * width + row] = 1 - own[row]
            for index in starts[row]..<starts[row + 1] { matrix[row * width + columns[index]] -= chances[index] }
            matrix[row * width + size] = constants[row]
        }
        matrix.withUnsafeMutableBufferPointer { matrix in
            for step in 0..<size {
                var pivot = step
                for row in step..<size where abs(matrix[row * width + step]) > abs(matrix[pivot * width + step]) {
                    pivot = row
                }
                if pivot != step {
                    for column in step..<width { matrix.swapAt(step * width + column, pivot * width + column) }
                }
                let divisor = matrix[step * width + step]
                precondition(divisor != 0, "a state that nothing leads out of has no equation")
                for row in step + 1..<max(size, step + 1) where matrix[row * width + step] != 0 {
                    let factor = matrix[row * width + step] / divisor
                    for column in step..<width {
                        matrix[row * width + column] -= factor * matrix[step * width + column]
                    }
                }
            }
        }
        var solution = [Double](repeating: 0, count: size)
        for row in (0..<size).reversed() {
            var value = matrix[row * width + size]
            for column in row + 1..<max(size, row + 1) { value -= matrix[row * width + column] * solution[column] }
            solution[row] = value / matrix[row * width + row]
        }
        return solution
    }

    /// By sweeps with what is missing from all made up after each; `nil` where that does not settle.
    func aggregated() -> [Double]? {
        let leaving = visits.indices.reduce(0.0) { sum, row in
            sum + visits[row] * (1 - own[row] - chances[starts[row]..<starts[row + 1]].reduce(0, +))
        }
        guard leaving > 0 else { return nil }
        var solution = [Double](repeating: 0, count: constants.count)
        for _ in 0..<Self.sweepLimit {
            sweep(&solution)
            let (missing, largestGap, largest) = gaps(of: solution)
            if largestGap <= Self.tolerance * largest { return solution }
            let rise = missing / leaving
            guard rise.isFinite else { return nil }
            for row in solution.indices { solution[row] += rise }
        }
        return nil
    }

    /// By sweeps until no value moves.
    func iterated() -> [Double] {
        var solution = [Double](repeating: 0, count: constants.count)
        var isMoving = true
        while isMoving {
            let before = solution
            sweep(&solution)
            // Values only grow; a last digit that moves back and forth is rounding.
            isMoving = zip(before, solution).contains { $1 - $0 > 1e-16 * $1 }
        }
        return solution
    }

    private func sweep(_ solution: inout [Double]) {
        for row in stride(from: constants.count - 1, through: 0, by: -1) {
            var value = constants[row]
            for index in starts[row]..<starts[row + 1] { value += chances[index] * solution[columns[index]] }
            solution[row] = value / (1 - own[row])
        }
    }

    /// What the equations miss, summed by visits, the most that one misses, and the largest value.
    private func gaps(of solution: [Double]) -> (sum: Double, largest: Double, value: Double) {
        var (sum, largest, value) = (0.0, 0.0, 0.0)
        for row in constants.indices {
            var gap = constants[row] - (1 - own[row]) * solution[row]
            for index in starts[row]..<starts[row + 1] { gap += chances[index] * solution[columns[index]] }
            sum += visits[row] * gap
            largest = max(largest, abs(gap))
            value = max(value, abs(solution[row]))
        }
        return (sum, largest, value)
    }
}
