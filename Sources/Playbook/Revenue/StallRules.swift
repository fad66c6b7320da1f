/// From when on an account that does not move on is stalled.
package struct StallRules: Hashable, Sendable {
    /// The days that an account may stay in a stage, where somebody has set them.
    package var after: [FunnelStage: Int] = [:]
    /// Else the time within which so many per cent of those who went on did so.
    package var percentile = 75
    /// However quickly the others went on, nobody stands still before so many days; ours.
    package var least = 14
    /// How many must have gone on before their time says anything; ours.
    package var fewest = 5

    package init() {}

    package static let standard = StallRules()

    /// The stages that a setting may name: a target's day is not known, and nothing comes after the last.
    package static let stages = FunnelStage.allCases.filter { $0 != .target && $0.next != nil }

    /// The limit of a stage, and where it comes from.
    ///
    /// - Returns: `nil` days where too few went on, with the sentence that says so.
    package func limit(_ passage: StagePassage) -> (days: Int?, source: String) {
        if let days = after[passage.from] { return (days, "funnel.stalled_after in workspace.yml") }
        guard passage.passed.count >= fewest, let days = passage.percentile(percentile) else {
            return (nil, "too few to say: \(passage.passed.count) went on with both days known, \(fewest) are needed")
        }
        let pace = "\(percentile)% of the \(passage.passed.count) that went on did so within \(count(days, "day"))"
        guard days < least else { return (days, pace) }
        return (least, "\(pace), and nobody counts as stalled within \(count(least, "day")) (funnel.stalled_at_least)")
    }
}
