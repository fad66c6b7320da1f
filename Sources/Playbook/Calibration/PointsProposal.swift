/// What each rule of a model should be worth by the leads whose end is known, beside what it is worth today.
///
/// A logistic regression over how often each rule counted gives log-odds. They are told as points of which a lead needs
/// as many as the threshold: points = log-odds × threshold ÷ (log-odds of the aim − intercept), so that a lead of just
/// the threshold is good with the chance that is aimed at. The aim is the share of the good among all leads, but at
/// least a half.
package struct PointsProposal: Hashable, Sendable {
    /// A rule of the model with what it is worth.
    package struct Rule: Hashable, Sendable {
        package var name: String
        package var points: Int

        package init(_ name: String, points: Int) {
            self.name = name
            self.points = points
        }
    }

    /// What the figures say of one rule.
    package struct Row: Hashable, Sendable {
        package let rule: Rule
        /// In how many leads the rule counted.
        package let leads: Int
        /// What the figures speak for; `nil` where the rule was met by too few, or by nearly all.
        package let proposed: Points?

        /// Whether today's points lie within the bounds: the figures give no reason to change them.
        package var confirmsPoints: Bool? {
            proposed.map { ($0.lower...$0.upper).contains(rule.points) }
        }
    }

    /// Points with the bounds that hold the true ones in 95 of 100 samples.
    package struct Points: Hashable, Sendable {
        package let value: Int
        package let lower: Int
        package let upper: Int
    }

    /// How many leads a rule must have counted in, and not counted in, before it is judged.
    package static let leastOfRule = 5

    /// The model's rules in their order.
    package let rows: [Row]
    /// The chance of being good that the threshold stands for, 0 to 1.
    package let aim: Double
    /// Whether the rules divide the good from the poor without an exception: the points are then only a lower bound.
    package let isSeparated: Bool

    /// The proposal; `nil` where there are too few leads, no rule to judge, or points that would grow without bound
    /// because also a lead without any is good more often than is aimed at.
    package init?(_ leads: [JudgedLead], rules: [Rule], threshold: Int) {
        guard JudgedLead.tooFew(leads) == nil else { return nil }
        let seen = rules.map { rule in leads.count { $0.counts[rule.name, default: 0] != 0 } }
        let judged = rules.indices.filter { seen[$0] >= Self.leastOfRule && leads.count - seen[$0] >= Self.leastOfRule }
        let rows = leads.map { lead in judged.map { Double(lead.counts[rules[$0].name, default: 0]) } }
        guard !judged.isEmpty, let fit = LogisticRegression(rows: rows, outcomes: leads.map(\.isGood)) else {
            return nil
        }
        aim = max(0.5, Double(leads.count(where: \.isGood)) / Double(leads.count))
        let distance = NaturalPowers.log(aim / (1 - aim)) - fit.intercept.value
        guard distance > 1e-6 else { return nil }
        let scale = Double(threshold) / distance
        isSeparated = fit.isSeparated
        self.rows = rules.indices.map { index in
            let coefficient = judged.firstIndex(of: index).map { fit.coefficients[$0] }
            return Row(
                rule: rules[index], leads: seen[index],
                proposed: coefficient.map { coefficient in
                    Points(
                        value: Self.points(coefficient.value * scale), lower: Self.points(coefficient.lower * scale),
                        upper: Self.points(coefficient.upper * scale))
                })
        }
    }

    /// Rounded, and within what a rule may be worth.
    private static func points(_ value: Double) -> Int { Int(min(1000, max(-1000, value)).rounded()) }
}
