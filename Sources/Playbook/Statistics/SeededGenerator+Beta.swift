/// Draws of rates that are known only from some cases.
extension SeededGenerator {
    /// A number between 0 and 1 by the beta distribution: two gammas, the first as a share of both.
    ///
    /// - Precondition: Both parameters are above zero.
    mutating func beta(_ alpha: Double, _ beta: Double) -> Double {
        precondition(alpha > 0 && beta > 0, "a beta distribution has two parameters above zero")
        let first = gamma(alpha)
        let second = gamma(beta)
        // Both may be too small to be told from 0; then one end is as good as the other.
        return first + second > 0 ? first / (first + second) : alpha / (alpha + beta)
    }

    /// A number above 0 by the gamma distribution of scale 1 (G. Marsaglia, W. W. Tsang, 2000, "A simple method for
    /// generating gamma variables", ACM Transactions on Mathematical Software 26).
    private mutating func gamma(_ shape: Double) -> Double {
        guard shape >= 1 else {
            let larger = gamma(shape + 1)
            return larger * NaturalPowers.exp(NaturalPowers.log(unitAboveNought()) / shape)
        }
        let offset = shape - 1.0 / 3
        let scale = 1 / (9 * offset).squareRoot()
        while true {
            let normal = standardNormal()
            let base = 1 + scale * normal
            guard base > 0 else { continue }
            let cube = base * base * base
            let unit = unitAboveNought()
            let square = normal * normal
            if unit < 1 - 0.0331 * square * square { return offset * cube }
            let bound = 0.5 * square + offset * (1 - cube + NaturalPowers.log(cube))
            if NaturalPowers.log(unit) < bound { return offset * cube }
        }
    }

    /// A number by the standard normal distribution (G. Marsaglia's polar method; the second of the two is not kept).
    private mutating func standardNormal() -> Double {
        while true {
            let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
            let square = x * x + y * y
            guard square > 0, square < 1 else { continue }
            return x * (-2 * NaturalPowers.log(square) / square).squareRoot()
        }
    }

    private mutating func unitAboveNought() -> Double { 1 - unit() }
}
