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
    /// A sentence that the person has been sent before.
    case sameSentence = "same-sentence"
    /// The person wants no messages.
    case optedOut = "opted-out"
    /// We contacted the person fewer than ``OutreachRules/quietDays`` ago.
    case contactedRecently = "contacted-recently"
    /// The person is in another sequence.
    case otherSequence = "other-sequence"
    /// A form of a name was made by rule and not confirmed.
    case guessedForm = "guessed-form"
    /// A value that the message states has changed since it was written.
    case changedValue = "changed-value"
    /// The person has no address on the message's channel.
    case noAddress = "no-address"

    package static var called: String { "a check of a draft" }

    /// How serious the check is where a workspace does not say.
    package var standardSeverity: CheckSeverity {
        switch self {
        case .longSubject, .sameSentence, .guessedForm, .changedValue: .warning
        case .staleEvidence, .unsourcedClaim, .emptyPart, .tooLong, .noCallToAction, .optedOut, .contactedRecently,
            .otherSequence, .noAddress:
            .error
        }
    }

    /// Whether a workspace may make it less serious: a person's wish to be left alone is no matter of taste.
    package var mayBeEased: Bool { self != .optedOut }
}
