/// How much each of several counts speaks for a yes: a logistic regression with its intervals.
///
/// The chance of a yes is 1 / (1 + exp(−(b₀ + b₁x₁ + …))). The coefficients maximise
///
///     Σ log p(yᵢ | xᵢ) − ridge/2 · Σ bⱼ²        (b₀ is not held back)
///
/// with each column brought to mean 0 and standard deviation 1 first, so that the ridge treats a page view and a guide
/// alike. Found by Newton's method (iteratively reweighted least squares; Hosmer and Lemeshow, 2000, *Applied Logistic
/// Regression*, chapter 2). The ridge keeps every coefficient finite also where a count divides the yeses from the noes
/// without an exception, and where two counts always go together. Standard errors are those of the inverse of the
/// Hessian of the above. Nothing is drawn by chance: the same rows give the same figures.
package struct LogisticRegression: Hashable, Sendable {
    /// A coefficient per unit of its count, in log-odds.
    package struct Coefficient: Hashable, Sendable {
        package let value: Double
        package let standardError: Double

        /// The bounds that hold the true coefficient in 95 of 100 samples.
        package var lower: Double { value - Normal.z * standardError }
        package var upper: Double { value + Normal.z * standardError }
    }

    package let intercept: Coefficient
    /// One for each column.
    package let coefficients: [Coefficient]
    /// Whether every yes has a higher chance than every no: the data would allow any steeper answer as well.
    package let isSeparated: Bool

    /// Fits rows of counts to their outcomes; `nil` where there are not both yeses and noes.
    ///
    /// - Precondition: The rows are as many as the outcomes and equally long; the ridge is above zero.
    package init?(rows: [[Double]], outcomes: [Bool], ridge: Double = 1) {
        precondition(rows.count == outcomes.count && ridge > 0, "rows without outcomes, or no ridge")
        guard outcomes.contains(true), outcomes.contains(false) else { return nil }
        let width = rows[0].count
        precondition(rows.allSatisfy { $0.count == width }, "rows of unequal length")
        let scale = ColumnScale(rows)
        let scaled = rows.map { scale.scaled($0) }
        var beta = [Double](repeating: 0, count: width + 1)
        var likelihood = Self.likelihood(beta, scaled, outcomes, ridge)
        var hessian = SymmetricMatrix(size: width + 1)
        for _ in 0..<200 {
            let slope: [Double]
            (slope, hessian) = Self.derivatives(at: beta, scaled, outcomes, ridge)
            let step = hessian.solved(for: slope)
            var share = 1.0
            var next = zip(beta, step).map { $0 + $1 }
            var better = Self.likelihood(next, scaled, outcomes, ridge)
            // Far from the top a whole step may overshoot; a shorter one in the same direction always climbs.
            while better < likelihood, share > 1e-6 {
                share /= 2
                next = zip(beta, step).map { $0 + $1 * share }
                better = Self.likelihood(next, scaled, outcomes, ridge)
            }
            let isDone = step.allSatisfy { abs($0 * share) < 1e-10 }
            if better >= likelihood { (beta, likelihood) = (next, better) }
            if isDone || better < likelihood { break }
        }
        (_, hessian) = Self.derivatives(at: beta, scaled, outcomes, ridge)
        let covariance = hessian.inverse
        coefficients = (0..<width).map { column in
            let error = max(0, covariance[column + 1, column + 1]).squareRoot()
            return Coefficient(
                value: beta[column + 1] / scale.deviations[column], standardError: error / scale.deviations[column])
        }
        // The intercept at counts of zero, which stands as far from the columns' means as they are wide.
        let contrast = [1] + zip(scale.means, scale.deviations).map { -$0 / $1 }
        var variance = 0.0
        for row in contrast.indices {
            for column in contrast.indices {
                variance += contrast[row] * covariance[row, column] * contrast[column]
            }
        }
        intercept = Coefficient(
            value: zip(contrast, beta).reduce(0) { $0 + $1.0 * $1.1 }, standardError: max(0, variance).squareRoot())
        let leans = scaled.map { Self.lean(of: $0, beta) }
        let lowestYes = zip(leans, outcomes).filter(\.1).map(\.0).min() ?? 0
        let highestNo = zip(leans, outcomes).filter { !$0.1 }.map(\.0).max() ?? 0
        isSeparated = lowestYes > highestNo
    }

    /// The chance of a yes for a row of counts.
    package func chance(_ row: [Double]) -> Double {
        Self.chance(zip(row, coefficients).reduce(intercept.value) { $0 + $1.0 * $1.1.value })
    }

    private static func chance(_ lean: Double) -> Double { 1 / (1 + NaturalPowers.exp(-lean)) }

    private static func lean(of row: [Double], _ beta: [Double]) -> Double {
        var sum = beta[0]
        for (index, value) in row.enumerated() { sum += beta[index + 1] * value }
        return sum
    }

    private static func likelihood(_ beta: [Double], _ rows: [[Double]], _ outcomes: [Bool], _ ridge: Double) -> Double
    {
        var sum = 0.0
        for (row, outcome) in zip(rows, outcomes) {
            let lean = lean(of: row, beta)
            // log(1 + exp(lean)), written so that no power overflows.
            sum += (outcome ? lean : 0) - (max(lean, 0) + NaturalPowers.log(onePlus: NaturalPowers.exp(-abs(lean))))
        }
        return sum - ridge / 2 * beta.dropFirst().reduce(0) { $0 + $1 * $1 }
    }

    /// The slope of the likelihood and its Hessian, with the sign turned.
    private static func derivatives(
        at beta: [Double], _ rows: [[Double]], _ outcomes: [Bool], _ ridge: Double
    ) -> (slope: [Double], hessian: SymmetricMatrix) {
        var slope = [Double](repeating: 0, count: beta.count)
        var hessian = SymmetricMatrix(size: beta.count)
        for (row, outcome) in zip(rows, outcomes) {
            let chance = chance(lean(of: row, beta))
            let rest = (outcome ? 1 : 0) - chance
            let weight = chance * (1 - chance)
            slope[0] += rest
            hessian[0, 0] += weight
            for (index, value) in row.enumerated() where value != 0 {
                slope[index + 1] += rest * value
                hessian[index + 1, 0] += weight * value
                for other in 0...index { hessian[index + 1, other + 1] += weight * value * row[other] }
            }
        }
        for index in 1..<max(1, beta.count) {
            slope[index] -= ridge * beta[index]
            hessian[index, index] += ridge
        }
        return (slope, hessian)
    }
}

/// The mean and the standard deviation of each column of rows; one for a column that never varies.
private struct ColumnScale {
    let means: [Double]
    let deviations: [Double]

    init(_ rows: [[Double]]) {
        let count = Double(rows.count)
        means = rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } / count }
        deviations = means.enumerated().map { column, mean in
            let variance = rows.reduce(0) { $0 + ($1[column] - mean) * ($1[column] - mean) } / count
            return variance > 1e-12 ? variance.squareRoot() : 1
        }
    }

    func scaled(_ row: [Double]) -> [Double] {
        row.indices.map { (row[$0] - means[$0]) / deviations[$0] }
    }
}
