/// The points that sales and marketing agreed on, and what makes a lead sales-ready.
///
/// The defaults are the playbook's table (section 7): a buyer's guide 25 + the right size 10 + the matter current 10 +
/// a product page 5 = 50, the threshold. The playbook asks for, but does not price, industry, title, wrong decision
/// maker and student; their points, the caps, the expiry and the minima are ours, chosen so that its four invented
/// profiles rank as it says.
package struct ScoringModel: Hashable, Sendable {
    package static let standardExpiryDays = 180

    package var name: String
    package var threshold: Int
    /// Points of fit without which nobody is sales-ready, not even by a contact request.
    package var minimumFit: Int
    /// Points of behaviour without which nobody is sales-ready, however good the company.
    package var minimumBehaviour: Int
    package var fitRules: [FitRule]
    package var behaviourRules: [BehaviourRule]

    package init(
        name: String, threshold: Int, minimumFit: Int, minimumBehaviour: Int, fitRules: [FitRule],
        behaviourRules: [BehaviourRule]
    ) {
        self.name = name
        self.threshold = threshold
        self.minimumFit = minimumFit
        self.minimumBehaviour = minimumBehaviour
        self.fitRules = fitRules
        self.behaviourRules = behaviourRules
    }

    package static let standard = ScoringModel(
        name: "standard", threshold: 50, minimumFit: 10, minimumBehaviour: 1,
        fitRules: [
            FitRule(.companySize, points: 10), FitRule(.industry, points: 5), FitRule(.title, points: 5),
            FitRule(.wrongDecisionMaker, points: -10), FitRule(.student, points: -50),
        ],
        behaviourRules: [
            BehaviourRule(.contactRequest, points: 50, cap: 1), BehaviourRule(.matterCurrent, points: 10, cap: 1),
            BehaviourRule(.buyersGuide, points: 25, cap: 1), BehaviourRule(.guide, points: 10, cap: 1),
            BehaviourRule(.productPage, points: 5, cap: 5), BehaviourRule(.click, points: 3, cap: 5),
            BehaviourRule(.open, points: 0),
        ])
}
