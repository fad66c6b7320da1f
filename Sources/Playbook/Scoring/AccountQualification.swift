/// What makes an account marketing-qualified (MQA): a score, earned by several people lately.
///
/// A large purchase is never one person's, so a company where two people are busy says more than one where somebody
/// reads everything. Points of fit for the company count as they do in its score.
package struct AccountQualification: Hashable, Sendable {
    package var score: Int
    /// How many people must have done something that earns points.
    package var people: Int
    /// How many days back it counts.
    package var withinDays: Int

    package init(score: Int, people: Int, withinDays: Int) {
        self.score = score
        self.people = people
        self.withinDays = withinDays
    }

    package static let standard = AccountQualification(score: 50, people: 2, withinDays: 90)

    /// How an account stands against the demands.
    package struct Standing: Hashable, Sendable {
        package var isQualified: Bool
        /// How many people were active.
        package var people: Int
        /// Why, in one sentence.
        package var reason: String
    }

    /// Judges an account.
    ///
    /// - Parameter disqualification: Why it is stopped whatever its score, or `nil`.
    func standing(score: Int, people: Int, disqualification: String?) -> Standing {
        let persons = "\(people) \(people == 1 ? "person" : "people") active within \(withinDays) days"
        if let disqualification { return Standing(isQualified: false, people: people, reason: disqualification) }
        if score < self.score {
            return Standing(
                isQualified: false, people: people, reason: "score \(score) is below the \(self.score) of an MQA")
        }
        if people < self.people {
            return Standing(isQualified: false, people: people, reason: "\(persons), and an MQA needs \(self.people)")
        }
        return Standing(isQualified: true, people: people, reason: "score \(score) with \(persons)")
    }
}
