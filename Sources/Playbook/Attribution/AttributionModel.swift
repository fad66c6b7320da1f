/// A way to divide the credit for a won deal among the touches that led to it.
///
/// A model gives weights and never cents: dividing the amount exactly is done in one place for all of them. It sees all
/// journeys at once, because a path-based model learns from every one what a single one cannot tell; a model that looks
/// at one journey at a time conforms to ``JourneyModel``.
package protocol AttributionModel: Sendable {
    /// What the user types: `first`, `linear`.
    var name: String { get }
    /// What a heading says.
    var title: String { get }
    /// How the model divides, in one sentence.
    var summary: String { get }

    /// For each journey one whole weight of zero or more for each of its steps.
    func weights(of journeys: [Journey]) -> [[Int]]
}

/// A model that needs no other journey: by position, by age.
package protocol JourneyModel: AttributionModel {
    /// One whole weight of zero or more for each step; at least one above zero where there are steps.
    func weights(of journey: Journey) -> [Int]
}

extension JourneyModel {
    package func weights(of journeys: [Journey]) -> [[Int]] { journeys.map { weights(of: $0) } }
}

/// The models, in the order in which they are listed; the first is used where none is named.
package let attributionModels: [any AttributionModel] = [FirstTouch(), LastTouch(), Linear()]

/// The model of a name in either case, or `nil`.
package func attributionModel(named name: String) -> (any AttributionModel)? {
    attributionModels.first { $0.name == name.lowercased() }
}
