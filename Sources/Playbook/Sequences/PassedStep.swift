/// A step that is passed over, with the day on which it would have fallen and why it does not.
package struct PassedStep: Hashable, Sendable {
    package var step: SequenceStep
    package var day: Day
    package var rule: SkipRule

    package init(step: SequenceStep, day: Day, rule: SkipRule) {
        self.step = step
        self.day = day
        self.rule = rule
    }
}
