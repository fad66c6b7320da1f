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

/// Points for an account that meets a condition of the workspace's own.
package struct ConditionRule: Hashable, Sendable {
    /// What it is called in a ledger.
    package var name: String
    /// Asks nothing of scores or touches: what was done is the other side of a score.
    package var condition: AccountExpression
    package var points: Int

    package init(name: String, when condition: AccountExpression, points: Int) {
        self.name = name
        self.condition = condition
        self.points = points
    }
}

/// Points for each touch of a type.
package struct BehaviourRule: Hashable, Sendable {
    /// A touch's type, known or not.
    package var type: String
    /// Below zero for what speaks against a lead, such as `unsubscribe`.
    package var points: Int
    /// How many touches of one person count at most, the newest first; `nil` for all.
    package var cap: Int?
    /// The age in days from which a touch counts no more; `nil` for never.
    package var expiresAfterDays: Int?
    /// The age in days at which a touch is worth half, at twice the age a quarter and so on; `nil` where it keeps its
    /// worth until it expires.
    package var halfLifeDays: Int?

    package init(
        _ type: String, points: Int, cap: Int? = nil, expiresAfterDays: Int? = ScoringModel.standardExpiryDays,
        halfLifeDays: Int? = nil
    ) {
        precondition(cap.map { $0 >= 0 } ?? true, "a cap is a count")
        precondition(halfLifeDays.map { $0 > 0 } ?? true, "a half-life is a day or more")
        self.type = type
        self.points = points
        self.cap = cap
        self.expiresAfterDays = expiresAfterDays
        self.halfLifeDays = halfLifeDays
    }

    package init(_ type: TouchType, points: Int, cap: Int? = nil) { self.init(type.rawValue, points: points, cap: cap) }

    /// How many of so many touches of one person count.
    package func counted(of live: Int) -> Int { min(live, cap ?? live) }
}
