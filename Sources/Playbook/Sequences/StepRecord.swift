/// What was done about a step of a sequence for one person, and when.
package struct StepRecord: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        case sent
        /// With why, in words: a rule's ``SkipRule/reason`` or a person's own.
        case skipped(reason: String)
    }

    /// The day on which it was really done, however late.
    package var day: Day
    package var outcome: Outcome

    package init(day: Day, outcome: Outcome) {
        self.day = day
        self.outcome = outcome
    }
}
