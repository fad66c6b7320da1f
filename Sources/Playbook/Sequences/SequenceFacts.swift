/// What a sequence asks about a person before its next step.
///
/// Acts are those since the day on which the person was enrolled: a meeting of last year does not end a sequence that
/// began this week.
package struct SequenceFacts: Hashable, Sendable {
    package var hasEmail: Bool
    package var hasPhone: Bool
    package var hasLinkedIn: Bool
    /// The buyer did something of their own accord.
    package var isEngaged: Bool
    package var hasReplied: Bool
    package var hadMeeting: Bool
    package var hasOpenDeal: Bool
    package var hasOptedOut: Bool

    package init(
        hasEmail: Bool, hasPhone: Bool, hasLinkedIn: Bool, isEngaged: Bool = false, hasReplied: Bool = false,
        hadMeeting: Bool = false, hasOpenDeal: Bool = false, hasOptedOut: Bool = false
    ) {
        self.hasEmail = hasEmail
        self.hasPhone = hasPhone
        self.hasLinkedIn = hasLinkedIn
        self.isEngaged = isEngaged
        self.hasReplied = hasReplied
        self.hadMeeting = hadMeeting
        self.hasOpenDeal = hasOpenDeal
        self.hasOptedOut = hasOptedOut
    }
}
