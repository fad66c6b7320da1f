/// The equations of the chances to be absorbed: x[row] = constant[row] + Σ p[row, column] · x[column].
///
/// Each row's chances sum to at most 1 and some way leads out of every state, so there is exactly one solution.
/// Small systems are solved by elimination with pivoting. Large ones, which have few terms in a row, by going through
/// the rows again and again (Gauss–Seidel), each with the newest values, until no value moves any more: from nothing the
/// values only grow towards the solution, so that is exact to the last digits as well.
struct ChanceEquations {
    private static let eliminationLimit = 256

    private var constants: [Double]
    private var rows: [[(column: Int, chance: Double)]]

    init(count: Int) {
        constants = [Double](repeating: 0, count: count)
        rows = [[(column: Int, chance: Double)]](repeating: [], count: count)
    }

    mutating func set(constant: Double, of row: Int) { constants[row] = constant }

    /// - Parameter column: Named at most once for a row.
    mutating func add(_ chance: Double, from row: Int, to column: Int) {
        rows[row].append((column, chance))
    }

    /// The solution.
    func solved() -> [Double] {
        constants.count <= Self.eliminationLimit ? eliminated() : iterated()
    }

    /// By Gaussian elimination of (I − P) x = c, the largest element of a column as the pivot.
    func eliminated() -> [Double] {
        let size = constants.count
        let width = size + 1
        var matrix = [Double](repeating: 0, count: size * width)
        for row in 0..<size {
            matrix[row * width + row] = 1
            for (column, chance) in rows[row] { matrix[row * width + column] -= chance }
            matrix[row * width + size] = constants[row]
        }
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
                for column in step..<width { matrix[row * width + column] -= factor * matrix[step * width + column] }
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

    /// By going through the rows until no value moves.
    func iterated() -> [Double] {
        var starts = [0]
        var columns: [Int] = []
        var chances: [Double] = []
        var own = [Double](repeating: 0, count: rows.count)
        for (row, terms) in rows.enumerated() {
            for (column, chance) in terms {
                // What a row leads to itself is brought to the left side.
                guard column != row else {
                    own[row] = chance
                    continue
                }
                columns.append(column)
                chances.append(chance)
            }
            starts.append(columns.count)
        }
        var solution = [Double](repeating: 0, count: rows.count)
        var isMoving = true
        while isMoving {
            isMoving = false
            for row in stride(from: rows.count - 1, through: 0, by: -1) {
                var value = constants[row]
                for index in starts[row]..<starts[row + 1] { value += chances[index] * solution[columns[index]] }
                value /= 1 - own[row]
                // Values only grow; a last digit that moves back and forth is rounding.
                if value > solution[row] {
                    if value - solution[row] > 1e-16 * value { isMoving = true }
                    solution[row] = value
                }
            }
        }
        return solution
    }
}
