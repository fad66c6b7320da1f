/// Points for a property.
package struct FitRule: Hashable, Sendable {
    package var criterion: FitCriterion
    package var points: Int

    /// A rule with its points.
    package init(_ criterion: FitCriterion, points: Int) {
        self.criterion = criterion
        self.points = points
    }
}

/// Points for each touch of a type.
package struct BehaviourRule: Hashable, Sendable {
    /// A touch's type, known or not.
    package var type: String
    package var points: Int
    /// How many touches of one person count at most; `nil` for all.
    package var cap: Int?
    /// The age in days from which a touch counts no more; `nil` for never.
    package var expiresAfterDays: Int?

    package init(
        _ type: String, points: Int, cap: Int? = nil, expiresAfterDays: Int? = ScoringModel.standardExpiryDays
    ) {
        precondition(cap.map { $0 >= 0 } ?? true, "a cap is a count")
        self.type = type
        self.points = points
        self.cap = cap
        self.expiresAfterDays = expiresAfterDays
    }

    /// How many of so many touches of one person count.
    package func counted(of live: Int) -> Int { min(live, cap ?? live) }

    package init(_ type: TouchType, points: Int, cap: Int? = nil) { self.init(type.rawValue, points: points, cap: cap) }
}
