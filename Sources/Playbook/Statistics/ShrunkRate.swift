/// A rate that was seen in few cases, drawn towards the rate that was to be expected before: 3 wins of 4 do not make
/// a stage win three quarters of the time.
///
/// The mean of a beta-binomial (J. O. Berger, 1985, *Statistical Decision Theory and Bayesian Analysis*, section 4.5):
///
///     (successes + weight × prior) / (trials + weight)
///
/// so that `weight` is the number of cases that the prior counts as: with more cases than that, what was seen weighs
/// more. Rates are whole tenths of a per cent and each step is rounded to one, so that everybody can reckon a chain of
/// them after with what is printed, and gets the same.
package struct ShrunkRate: Hashable, Sendable {
    package let successes: Int
    package let trials: Int
    /// In tenths of a per cent, 0 to 1000.
    package let prior: Int
    /// How many cases the prior counts as.
    package let weight: Int

    /// - Precondition: 0 to `trials` successes; a prior of 0 to 1000; a weight of 1 or more.
    package init(successes: Int, trials: Int, prior: Int, weight: Int) {
        precondition(successes >= 0 && successes <= trials, "\(successes) of \(trials) is no rate")
        precondition((0...1000).contains(prior) && weight > 0, "a prior is a rate and weighs something")
        self.successes = successes
        self.trials = trials
        self.prior = prior
        self.weight = weight
    }

    /// The rate to go by, in tenths of a per cent.
    package var value: Int { roundedQuotient(successes * 1000 + weight * prior, trials + weight) }

    /// What was seen, in tenths of a per cent; `nil` for no cases.
    package var seen: Int? { trials > 0 ? roundedQuotient(successes * 1000, trials) : nil }

    /// The two parameters of the beta distribution that the rate is known by.
    var beta: (alpha: Double, beta: Double) {
        let alpha = Double(successes) + Double(weight * prior) / 1000
        return (alpha, Double(trials + weight) - alpha)
    }
}

/// How many cases a prior counts as, judged by how far several groups lie from theirs.
///
/// Empirical Bayes: of a few weights the one under which what was seen is likeliest (the beta-binomial's marginal
/// likelihood; G. Casella, 1985, "An introduction to empirical Bayes data analysis", The American Statistician 39).
/// Where the groups go with their priors the weight is large, where each goes its own way it is small.
package enum PriorWeight {
    /// Ours: what a prior weighs while there is too little to judge it by.
    package static let standard = 10
    /// The weights to choose from.
    private static let choices = [2, 3, 5, 7, 10, 15, 20, 30, 50, 100, 200]
    /// Groups with fewer cases than this do not judge.
    package static let leastTrials = 5

    /// - Parameter rates: One a group; their own weights play no part.
    /// - Returns: ``standard`` where fewer than two groups have ``leastTrials`` cases.
    package static func estimated(_ rates: some Sequence<ShrunkRate>) -> Int {
        let judges = rates.filter { $0.trials >= leastTrials && (1..<1000).contains($0.prior) }
        guard judges.count >= 2 else { return standard }
        var best = (weight: standard, likelihood: -Double.infinity)
        for weight in choices {
            let likelihood = judges.reduce(0.0) { $0 + logLikelihood($1, weight: Double(weight)) }
            if likelihood > best.likelihood { best = (weight, likelihood) }
        }
        return best.weight
    }

    /// log of B(α + s, β + n − s) / B(α, β): a product of as many fractions as there are cases.
    private static func logLikelihood(_ rate: ShrunkRate, weight: Double) -> Double {
        let alpha = weight * Double(rate.prior) / 1000
        let beta = weight - alpha
        var (sum, product) = (0.0, 1.0)
        for index in 0..<rate.trials {
            let isSuccess = index < rate.successes
            let above = isSuccess ? alpha + Double(index) : beta + Double(index - rate.successes)
            product *= above / (weight + Double(index))
            // The logarithm is taken of many fractions at once, before their product is too small to be told from 0.
            if product < 1e-200 {
                sum += NaturalPowers.log(product)
                product = 1
            }
        }
        return sum + NaturalPowers.log(product)
    }
}
