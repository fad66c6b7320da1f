/// A symmetric, positive definite matrix of a few rows, such as a regression's Hessian.
///
/// Only the lower half is kept. Equations are solved by Cholesky's decomposition, which needs no search for a pivot.
struct SymmetricMatrix: Sendable {
    private let size: Int
    private var values: [Double]

    init(size: Int) {
        self.size = size
        values = Array(repeating: 0, count: size * (size + 1) / 2)
    }

    subscript(row: Int, column: Int) -> Double {
        get { values[place(row, column)] }
        set { values[place(row, column)] = newValue }
    }

    private func place(_ row: Int, _ column: Int) -> Int {
        let (low, high) = row < column ? (row, column) : (column, row)
        return high * (high + 1) / 2 + low
    }

    /// The x of `self · x = right`.
    func solved(for right: [Double]) -> [Double] { root.solved(for: right) }

    /// The inverse, which is symmetric as well.
    var inverse: SymmetricMatrix {
        let root = root
        var inverse = SymmetricMatrix(size: size)
        for column in 0..<size {
            var unit = [Double](repeating: 0, count: size)
            unit[column] = 1
            let solution = root.solved(for: unit)
            for row in column..<size { inverse[row, column] = solution[row] }
        }
        return inverse
    }

    /// The lower triangle L with L · Lᵀ = self.
    private var root: LowerTriangle {
        var root = LowerTriangle(size: size)
        for row in 0..<size {
            for column in 0...row {
                var sum = self[row, column]
                for index in 0..<column { sum -= root[row, index] * root[column, index] }
                // Rounding may bring a pivot to nought where two columns go together.
                root[row, column] = row == column ? max(sum, 1e-300).squareRoot() : sum / root[column, column]
            }
        }
        return root
    }
}

/// A lower triangle, by which equations are solved from the top and back.
private struct LowerTriangle {
    private let size: Int
    private var values: [Double]

    init(size: Int) {
        self.size = size
        values = Array(repeating: 0, count: size * (size + 1) / 2)
    }

    subscript(row: Int, column: Int) -> Double {
        get { values[row * (row + 1) / 2 + column] }
        set { values[row * (row + 1) / 2 + column] = newValue }
    }

    func solved(for right: [Double]) -> [Double] {
        var solution = right
        for row in 0..<size {
            for column in 0..<row { solution[row] -= self[row, column] * solution[column] }
            solution[row] /= self[row, row]
        }
        for row in stride(from: size - 1, through: 0, by: -1) {
            for column in stride(from: row + 1, to: size, by: 1) {
                solution[row] -= self[column, row] * solution[column]
            }
            solution[row] /= self[row, row]
        }
        return solution
    }
}
