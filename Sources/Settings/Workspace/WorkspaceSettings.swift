package import Playbook

/// What a workspace's `workspace.yml` says: who sends, what is offered, whom it is for and how leads are judged.
///
/// It is read once when a workspace is opened. Everything but the name has a default, the playbook's where it gives one.
package struct WorkspaceSettings: Hashable, Sendable {
    package var name: String
    /// The tier of an account that is added without one.
    package var tier: Tier
    package var currency: Currency
    /// The language of drafts to people whose own is not known, and of figures and days on the screen.
    package var language: Language
    /// A name of the time zone database, such as `Europe/Helsinki`.
    package var timezone: String
    /// The fixed day that an example lives on; `nil` where the clock decides.
    package var today: Day?
    package var sender: Sender
    package var offer: Offer
    package var idealCustomer: IdealCustomer
    /// How leads are judged, by everybody's model and those for some accounts.
    package var scoring: ScoringModels
    /// The stages before the win, in the order of the sales process; never empty.
    package var stages: [Stage]
    package var freshness: FreshnessRules
    /// How many days back a touch still makes an account or a person engaged.
    package var engagedWithinDays: Int
    /// The days on which the office is open.
    package var calendar: OfficeCalendar
    package var outreach: OutreachRules
    /// What sales promised marketing.
    package var commitments: SalesCommitments
    /// The revenue to reach and what it asks of marketing.
    package var plan: PlanSettings

    /// When people sell and when the product does.
    package var motion: MotionRules
    /// What a large and a mid deal is, and who does what for each.
    package var selling: SellingMatrix
    package var team: Team
    /// Who gets which lead, the first rule first.
    package var routing: [RoutingRule]
    /// Why sales may turn a lead down, and how many must be good.
    package var leads: LeadRules
    /// What qualifies a lead, asked in order of weight; their answers count in ``scoring``.
    package var questions: [QualifyingQuestion]

    /// How soon sales promised to answer.
    package var promise: ResponsePromise { commitments.firstContact }
    /// What the workspace is held against.
    package var checks: CheckRules
    /// Which roles a buying group should have.
    package var buyingGroup: BuyingGroupRules
    /// What happens after a win.
    package var onboarding: OnboardingRules
    /// What sales and marketing cost beside the campaigns, by quarter.
    package var costs = CostSettings.standard
    /// When an account that does not move on is stalled.
    package var stalls = StallRules.standard
    /// How won revenue is divided among what led to it.
    package var attribution: AttributionRules
    /// Which sources of deals tell who began it.
    package var sources = SourceRules.standard
    /// Whom messages and content are made for, the first that fits first.
    package var personas = Persona.standard

    /// Who signs the messages. What is missing stops a draft that needs it.
    package struct Sender: Hashable, Sendable {
        package var name: String?
        package var title: String?
        package var company: String?
        package var email: String?
        package var phone: String?

        package init(
            name: String? = nil, title: String? = nil, company: String? = nil, email: String? = nil,
            phone: String? = nil
        ) {
            self.name = name
            self.title = title
            self.company = company
            self.email = email
            self.phone = phone
        }
    }

    /// The two clauses about ourselves that a template may insert, per language.
    package struct Offer: Hashable, Sendable {
        /// Reads after "We help" / "Autamme".
        package var outcome: [Language: String]
        /// A full clause with a customer and a result.
        package var proof: [Language: String]

        package init(outcome: [Language: String] = [:], proof: [Language: String] = [:]) {
            self.outcome = outcome
            self.proof = proof
        }
    }

    package static let standardEngagedWithinDays = 90

    /// Settings of which only the name must be given.
    package init(
        name: String, tier: Tier = .oneToOne, currency: Currency = .eur, language: Language = .english,
        timezone: String = "UTC", today: Day? = nil, sender: Sender = Sender(), offer: Offer = Offer(),
        idealCustomer: IdealCustomer = IdealCustomer(), scoring: ScoringModels = .standard,
        stages: [Stage] = Stage.standard, freshness: FreshnessRules = .standard,
        engagedWithinDays: Int = WorkspaceSettings.standardEngagedWithinDays, calendar: OfficeCalendar = .standard,
        outreach: OutreachRules = .standard, commitments: SalesCommitments = .standard,
        plan: PlanSettings = .standard, motion: MotionRules = .standard, selling: SellingMatrix = .standard,
        team: Team = Team(), routing: [RoutingRule] = [], leads: LeadRules = .standard,
        questions: [QualifyingQuestion] = QualifyingQuestion.standard,
        checks: CheckRules = .standard,
        buyingGroup: BuyingGroupRules = .standard, onboarding: OnboardingRules = .standard,
        attribution: AttributionRules = .standard
    ) {
        precondition(!stages.isEmpty, "a sales process has a stage")
        self.name = name
        self.tier = tier
        self.currency = currency
        self.language = language
        self.timezone = timezone
        self.today = today
        self.sender = sender
        self.offer = offer
        self.idealCustomer = idealCustomer
        self.scoring = scoring.counting(questions)
        self.stages = stages
        self.freshness = freshness
        self.engagedWithinDays = engagedWithinDays
        self.calendar = calendar
        self.outreach = outreach
        self.commitments = commitments
        self.plan = plan
        self.motion = motion
        self.selling = selling
        self.team = team
        self.routing = routing
        self.leads = leads
        self.questions = questions
        self.checks = checks
        self.buyingGroup = buyingGroup
        self.onboarding = onboarding
        self.attribution = attribution
    }
}
