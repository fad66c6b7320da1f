/// A row of messages to one person over some days, such as six in two weeks.
///
/// It names templates and no language: each person gets the messages in their own.
package struct OutreachSequence: Hashable, Sendable {
    /// A handle, such as `default`.
    package var name: String
    /// What it is called in lists.
    package var title: String
    /// For whom it is meant, in a line; `nil` where it does not say.
    package var audience: String?
    package var counting: DayCounting
    /// At least one; their numbers run from 1, and each has a later day than the one before.
    package let steps: [SequenceStep]
    /// What ends it for a person before its last step; opting out always does.
    package let stopsOn: Set<StopRule>

    /// The most steps that a sequence may have.
    package static let mostSteps = 100

    /// A sequence whose steps are in order.
    ///
    /// - Precondition: the steps are as ``steps`` says, which whoever reads a file has checked.
    package init(
        name: String, title: String, audience: String? = nil, counting: DayCounting = .calendarDays,
        steps: [SequenceStep], stopsOn: Set<StopRule> = StopRule.standard
    ) {
        precondition(!steps.isEmpty && (steps.first?.day ?? 0) >= 1, "a sequence has a step, on its first day or later")
        precondition(steps.map(\.number) == Array(1...steps.count), "steps are numbered from 1")
        precondition(zip(steps, steps.dropFirst()).allSatisfy { $0.day < $1.day }, "the days of steps rise")
        self.name = name
        self.title = title
        self.audience = audience
        self.counting = counting
        self.steps = steps
        self.stopsOn = stopsOn.union([.optedOut])
    }
}
