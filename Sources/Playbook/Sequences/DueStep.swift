/// A step with the day on which it falls.
package struct DueStep: Hashable, Sendable {
    package var step: SequenceStep
    package var day: Day

    package init(step: SequenceStep, day: Day) {
        self.step = step
        self.day = day
    }
}
