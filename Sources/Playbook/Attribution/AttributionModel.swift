/// A way to divide the credit for won deals among the touches that led to them.
///
/// A model gives weights and never cents: dividing amounts exactly is done in one place for all of them. There are three
/// kinds: a ``PathModel`` weighs the touches of a path by themselves, a ``ShareModel`` weighs the channels that a path
/// holds, and an ``EffectModel`` learns from all paths together what each channel adds.
package protocol AttributionModel: Sendable {
    /// What the user types: `first`, `linear`.
    var name: String { get }
    /// What a heading says.
    var title: String { get }
    /// How the model divides, in one sentence.
    var summary: String { get }
    /// What it has to know of touches beside their day and channel.
    var details: TouchColumns.Details { get }
}

extension AttributionModel {
    package var details: TouchColumns.Details { [] }
}

/// A model that looks at one path at a time: by position, by age.
package protocol PathModel: AttributionModel {
    /// Writes one whole weight of zero or more for each touch of a path, in its order.
    ///
    /// - Parameter weights: As many as the path has touches, or more; those beyond stay as they are. All zero means
    ///   that nothing speaks for one touch over another. Their sum is to stay below 2^56.
    func weigh(_ path: TouchPath, into weights: inout [Int])
    /// The same model, with what it has to know of the channels looked up once for all paths of some columns.
    func fitted(to columns: TouchColumns) -> Self
}

extension PathModel {
    package func fitted(to columns: TouchColumns) -> Self { self }
}

/// A model that gives the keys of a path equal shares, whatever they are: channels, campaigns, people.
package protocol ShareModel: AttributionModel {}

/// A model that learns from all paths, won and lost, what each key adds.
package protocol EffectModel: AttributionModel {
    /// The most keys that it can be worked out for.
    var keyLimit: Int { get }

    /// What it has to see of the paths, gathered once, so that they can be counted in many ways.
    func lesson(of paths: KeyedPaths) -> any EffectLesson
}

extension EffectModel {
    /// What each key adds; zero or more, on any scale.
    ///
    /// - Parameter times: How often each path is to be counted.
    package func effects(of paths: KeyedPaths, times: [Int]) -> KeyEffects { lesson(of: paths).effects(times: times) }
}

/// What a model has read of all paths: it answers for each way of counting them, as an interval asks for many.
package protocol EffectLesson: Sendable {
    /// About how many steps one answer takes; the longer, the fewer are asked for.
    var work: Int { get }

    /// What each key adds; zero or more, on any scale.
    ///
    /// - Parameter times: How often each path is to be counted.
    func effects(times: [Int]) -> KeyEffects
}

/// What each key adds by a model that learns from all paths.
package struct KeyEffects: Hashable, Sendable {
    /// One for each key, zero or more.
    package var values: [Double]
    /// By how much of the whole a key's share may be off where it was sampled, in 95 of 100 cases; `nil` where the
    /// effects are exact.
    package var samplingError: Double?
    /// The chance that a path wins with every key in it, where the model knows one.
    package var whole: Double?

    package init(values: [Double], samplingError: Double? = nil, whole: Double? = nil) {
        self.values = values
        self.samplingError = samplingError
        self.whole = whole
    }
}
