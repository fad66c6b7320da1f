/// The points that sales and marketing agreed on, and what makes a lead sales-ready.
///
/// The defaults are the playbook's table (section 7): a buyer's guide 25 + the right size 10 + the matter current 10 +
/// a product page 5 = 50, the threshold. The playbook asks for, but does not price, industry, title, wrong decision
/// maker and student; their points, the caps, the expiry and the minima are ours, chosen so that its four invented
/// profiles rank as it says.
package struct ScoringModel: Hashable, Sendable {
    package static let standardExpiryDays = 180

    package var name: String
    /// Which of the model's versions this is, from 1.
    package var version = 1
    /// The day from which the version is in force; `nil` for always.
    package var from: Day?
    package var threshold: Int
    /// The score from which somebody with activity is at least a marketing lead.
    package var marketingThreshold = 1
    /// Points of fit without which nobody is sales-ready, not even by a contact request.
    package var minimumFit: Int
    /// Points of behaviour without which nobody is sales-ready, however good the company.
    package var minimumBehaviour: Int
    package var fitRules: [FitRule]
    /// The workspace's own conditions on the account, counted as fit.
    package var conditionRules: [ConditionRule] = []
    package var behaviourRules: [BehaviourRule]
    package var groups: [RuleGroup] = []
    /// How the scores of people make that of their account.
    package var accountRule = AccountScoreRule()
    package var qualification = AccountQualification.standard
    /// Where its settings stand.
    package var places = SettingPlaces()

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

    /// The rule for a type of touch.
    package func behaviourRule(of type: String) -> BehaviourRule? { behaviourRules.first { $0.type == type } }

    /// Whether points and demands are those of another, whatever the two are called.
    package func judges(like other: ScoringModel) -> Bool {
        var twin = self
        (twin.name, twin.version, twin.from) = (other.name, other.version, other.from)
        return twin == other
    }

    /// As `forestry, version 2 (from 2026-09-01)`.
    package var title: String {
        "\(name), version \(version)" + (from.map { " (from \($0.iso))" } ?? "")
    }
}

/// Where the settings of a model stand in the workspace's file, by what they are about; what is missing is the
/// playbook's.
///
/// Two models that judge alike are equal wherever they were written, so places are left out of comparisons.
package struct SettingPlaces: Hashable, Sendable {
    private var lines: [String: Int] = [:]

    package init() {}

    /// The line on which a setting stands, or `nil` for one of the playbook's.
    package subscript(setting: String) -> Int? {
        get { lines[setting] }
        set { lines[setting] = newValue }
    }

    package static func == (left: SettingPlaces, right: SettingPlaces) -> Bool { true }

    package func hash(into hasher: inout Hasher) {}
}
