/// What a workspace says of attribution: how far to look back, what counts as direct, who weighs how much, its own models.
package struct AttributionRules: Hashable, Sendable {
    package var span: CreditSpan
    /// The half-life of time decay.
    package var halfLifeDays: Int
    /// The channels that a buyer comes by on their own, in lower case.
    package var direct: Set<String>
    /// How many times as much a touch of somebody in a role counts where touches are weighed by role.
    package var roleWeights: [BuyingRole: Int]
    /// How many times as much a touch counts where nobody knows the person or the role.
    package var otherWeight: Int
    /// The workspace's own models, in the order written.
    package var custom: [CustomWeights]

    package static let standardHalfLifeDays = 7
    package static let halfLives = 1...3650
    package static let standardDirect: Set<String> = ["direct", "website"]
    package static let roleFactors = 0...50
    /// Ours: whoever signs counts most, then who speaks for us, then who is heard.
    package static let standardRoleWeights: [BuyingRole: Int] = [
        .economicBuyer: 4, .decisionMaker: 4, .champion: 3, .influencer: 2, .user: 1, .gatekeeper: 1, .blocker: 1,
    ]

    package static let standard = AttributionRules()

    package init(
        span: CreditSpan = CreditSpan(), halfLifeDays: Int = AttributionRules.standardHalfLifeDays,
        direct: Set<String> = AttributionRules.standardDirect,
        roleWeights: [BuyingRole: Int] = AttributionRules.standardRoleWeights, otherWeight: Int = 1,
        custom: [CustomWeights] = []
    ) {
        self.span = span
        self.halfLifeDays = halfLifeDays
        self.direct = direct
        self.roleWeights = roleWeights
        self.otherWeight = otherWeight
        self.custom = custom
    }

    /// The models, in the order in which they are listed: the shipped ones, then the workspace's own.
    package var models: [any AttributionModel] {
        let shipped: [any AttributionModel] = [
            FirstTouch(), LastTouch(), LastNonDirect(direct: direct), Linear(), UShaped(), WShaped(), FullPath(),
            TimeDecay(halfLifeDays: halfLifeDays), Shapley(), ShapleyByRate(), Markov(), Markov(order: 2),
            Markov(order: 3),
        ]
        return shipped + custom
    }

    /// The models that are put side by side where none are named: one of each kind, and the workspace's own.
    package var comparedModels: [any AttributionModel] {
        let names: Set = [
            "first", "last", "linear", "u-shaped", "w-shaped", "time-decay", "shapley", "markov",
        ]
        return models.filter { names.contains($0.name) } + custom
    }

    /// The model of a name in either case.
    ///
    /// - Throws: `UnknownWord`.
    package func model(named name: String) throws(UnknownWord) -> any AttributionModel {
        let models = models
        guard let model = models.first(where: { $0.name.lowercased() == name.lowercased() }) else {
            throw UnknownWord(word: name, called: "a model of attribution", known: models.map(\.name))
        }
        return model
    }

    /// The names that a model of the workspace's own cannot have.
    package static var takenNames: Set<String> { Set(AttributionRules.standard.models.map(\.name)) }
}
