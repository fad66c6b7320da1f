/// The checks that a draft goes through before it is sent.
package enum DraftCheckName: String, Word {
    /// A claim that the message stands on must be confirmed again.
    case staleEvidence = "stale-evidence"
    /// A claim that the message stands on says no source.
    case unsourcedClaim = "unsourced-claim"
    /// A part of the message has no words.
    case emptyPart = "empty-part"
    case tooLong = "too-long"
    case longSubject = "long-subject"
    case noCallToAction = "no-call-to-action"
    /// A sentence that a colleague of the person is told too.
    case sameSentence = "same-sentence"
    /// The person wants no messages.
    case optedOut = "opted-out"
    /// We contacted the person fewer than ``OutreachRules/quietDays`` ago.
    case contactedRecently = "contacted-recently"
    /// The person is in another sequence.
    case otherSequence = "other-sequence"
    /// The sequence that the message is a step of is over: the person has answered, or we met.
    case sequenceEnded = "sequence-ended"
    /// Template language that nobody rendered, such as `{{ contact.name }}`.
    case unrendered
    /// A form of a name was made by rule and not confirmed.
    case guessedForm = "guessed-form"
    /// A personalised value was written over by hand.
    case changedValue = "changed-value"
    /// An e-mail to a person without an e-mail address.
    case noAddress = "no-address"

    package static var called: String { "a check of a draft" }

    /// How serious the check is where a workspace does not say.
    package var standardSeverity: CheckSeverity {
        switch self {
        case .longSubject, .sameSentence, .guessedForm, .changedValue: .warning
        case .staleEvidence, .unsourcedClaim, .emptyPart, .tooLong, .noCallToAction, .optedOut, .contactedRecently,
            .otherSequence, .sequenceEnded, .unrendered, .noAddress:
            .error
        }
    }

    /// The checks of a draft's words, whose overriding falls when the words change.
    package static let aboutWords: [DraftCheckName] = [
        .emptyPart, .noCallToAction, .tooLong, .longSubject, .changedValue, .guessedForm, .sameSentence, .unrendered,
    ]

    /// Whether a workspace may make it less serious: a person's wish to be left alone is no matter of taste.
    package var canBeOverridden: Bool { self != .optedOut }
}
