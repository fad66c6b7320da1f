/// The versions of one model: which is in force on which day.
///
/// What was judged in spring was judged by spring's points. Older versions stay in the file, so that a score asked for
/// on a day of the past is the one that people saw.
package struct ModelVersions: Hashable, Sendable {
    /// By the day from which each is in force, the oldest first; never empty.
    package let versions: [ScoringModel]

    /// - Precondition: There is a version, and each begins after the one before it.
    package init(_ versions: [ScoringModel]) {
        precondition(!versions.isEmpty, "a model has a version")
        self.versions = versions
    }

    /// The newest version.
    package var newest: ScoringModel { versions[versions.count - 1] }

    /// The version in force on a day; before the oldest one begins, the oldest.
    package func inForce(on day: Day) -> ScoringModel {
        versions.last { $0.from.map { $0 <= day } ?? true } ?? versions[0]
    }
}

/// A model for some accounts only.
package struct SpecialModel: Hashable, Sendable {
    /// Which accounts a model is for.
    package enum Audience: Hashable, Sendable {
        /// Those of a segment, by its handle.
        case segment(String)
        case condition(AccountExpression)

        /// As `segment forestry` or `accounts where industry = "Forestry"`.
        package var phrase: String {
            switch self {
            case .segment(let handle): "segment \(handle)"
            case .condition(let expression): "accounts where \(expression)"
            }
        }
    }

    package var audience: Audience
    package var model: ModelVersions

    package init(for audience: Audience, _ model: ModelVersions) {
        self.audience = audience
        self.model = model
    }
}

/// All the models of a workspace: the first that is for an account counts, and the standard one is for all others.
package struct ScoringModels: Hashable, Sendable {
    package var standard: ModelVersions
    /// In the order in which they are asked.
    package var special: [SpecialModel]
    /// Invented people on whom the models are tried.
    package var profiles: [ScoringProfile]

    package init(
        _ standard: ModelVersions, special: [SpecialModel] = [], profiles: [ScoringProfile] = ScoringProfile.shipped
    ) {
        self.standard = standard
        self.special = special
        self.profiles = profiles
    }

    /// One model for all, always.
    package init(_ model: ScoringModel) { self.init(ModelVersions([model])) }

    package static let standard = ScoringModels(.standard)

    /// The names of the models, the standard one last.
    package var names: [String] { special.map(\.model.newest.name) + [standard.newest.name] }

    /// The models in force on a day, in the order of ``names``.
    package func inForce(on day: Day) -> [ScoringModel] {
        special.map { $0.model.inForce(on: day) } + [standard.inForce(on: day)]
    }

    /// Every type of touch that any of the models has a rule for, in any version.
    package var types: Set<String> {
        var types: Set<String> = []
        for versions in special.map(\.model) + [standard] {
            for model in versions.versions { types.formUnion(model.behaviourRules.map(\.type)) }
        }
        return types
    }

    /// The same models with each version changed, such as by the points of answers.
    package func mapping(_ change: (ScoringModel) -> ScoringModel) -> ScoringModels {
        ScoringModels(
            ModelVersions(standard.versions.map(change)),
            special: special.map { SpecialModel(for: $0.audience, ModelVersions($0.model.versions.map(change))) },
            profiles: profiles)
    }
}
