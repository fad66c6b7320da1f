/// More credit to what is nearer to the win: a touch counts half as much as one that is a half-life later.
package struct TimeDecay: PathModel {
    package let name = "time-decay"
    package let title = "Time decay"
    package let summary: String
    private let weightsByAge: [Int]

    /// - Precondition: The half-life is a day or more.
    package init(halfLifeDays: Int = AttributionRules.standardHalfLifeDays) {
        summary =
            "A touch counts half as much as one that is \(halfLifeDays == 1 ? "a day" : "\(halfLifeDays) days") later."
        weightsByAge = Decay.fineShares(halfLifeDays: halfLifeDays)
    }

    package func weigh(_ path: TouchPath, into weights: inout [Int]) {
        // Only the distances count, so ages are those before the newest touch: it never decays to nothing.
        let newest = Int(path.columns.days[path.places.upperBound - 1])
        for (index, place) in path.places.enumerated() {
            let age = newest - Int(path.columns.days[place])
            weights[index] = age < weightsByAge.count ? weightsByAge[age] : 0
        }
    }
}
