/// What comes next for a person in a sequence.
package struct SequenceOutlook: Hashable, Sendable {
    package enum Next: Hashable, Sendable {
        case due(DueStep)
        /// No step is left from this day on: the day on which the last step was handled or, where the rest is passed
        /// over, on which the last of it would have fallen. Until then a fact may change and a step come back.
        case finished(on: Day)
        /// A rule of the sequence ends it now.
        case stops(StopRule)
        /// It has ended before, finished or stopped.
        case ended(EnrolmentState)
    }

    package var next: Next
    /// The steps before the next one that this person does not get.
    package var passedOver: [PassedStep]

    package init(next: Next, passedOver: [PassedStep] = []) {
        self.next = next
        self.passedOver = passedOver
    }

    /// The step to be handled next, where there is one.
    package var due: DueStep? {
        if case .due(let step) = next { step } else { nil }
    }
}
