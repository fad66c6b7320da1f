/// The assertions that a workspace is held against.
package enum WorkspaceCheckName: String, Word {
    /// A person who belongs to no account.
    case orphanContact = "orphan-contact"
    /// A person whose data nobody has said why we may keep.
    case noLawfulBasis = "no-lawful-basis"
    /// People who report to each other in a circle.
    case reportingCircle = "reporting-circle"
    /// A tier with more or fewer accounts than it is meant for.
    case tierRange = "tier-range"
    /// Two accounts of one domain.
    case twinDomain = "twin-domain"
    /// Two accounts whose names are the same but for case, punctuation and legal form.
    case twinName = "twin-name"
    /// A segment whose expression cannot be worked out.
    case brokenSegment = "broken-segment"
    /// An expression of a segment or of the settings that names something that is not there.
    case unknownName = "unknown-name"
    /// A confirmed element of MEDDIC or BANT without standing evidence.
    case confirmedWithoutEvidence = "confirmed-without-evidence"
    /// A draft that is to go out and stands on stale evidence.
    case staleDraft = "stale-draft"
    /// A draft to somebody who wants no messages.
    case optedOutDraft = "opted-out-draft"
    /// A sequence that runs although the person has answered, met us or opted out.
    case sequenceGoesOn = "sequence-goes-on"
    /// A mistake in a template or a sequence.
    case brokenTemplate = "broken-template"
    /// An open deal whose day of closing has passed.
    case pastCloseDate = "past-close-date"
    /// An open deal that skipped a stage and left its criteria open.
    case skippedStage = "skipped-stage"
    case dealWithoutAmount = "deal-without-amount"
    case dealWithoutOwner = "deal-without-owner"
    /// The credit for a won deal does not sum to its amount.
    case creditSum = "credit-sum"
    /// Sellers hired before founders have sold.
    case sellersBeforeFounders = "sellers-before-founders"
    /// A seller with companies of the other profile's size.
    case sellerProfile = "seller-profile"
    /// A seller without a target for their activity, or below it.
    case littleActivity = "little-activity"
    /// A deal past qualification of which half of MEDDIC is unknown.
    case poorQualification = "poor-qualification"
    /// Somebody, or a pod, with more than they can take.
    case overfullPod = "overfull-pod"
    /// An account whose owner is not in the team.
    case unknownOwner = "unknown-owner"

    package static var called: String { "a check of the workspace" }

    /// How serious it is where a workspace does not say.
    package var standardSeverity: CheckSeverity {
        switch self {
        case .reportingCircle, .twinDomain, .brokenSegment, .confirmedWithoutEvidence, .staleDraft, .optedOutDraft,
            .sequenceGoesOn, .brokenTemplate, .creditSum:
            .error
        case .orphanContact, .noLawfulBasis, .tierRange, .twinName, .unknownName, .pastCloseDate, .skippedStage,
            .dealWithoutAmount, .dealWithoutOwner, .sellersBeforeFounders, .sellerProfile, .littleActivity,
            .poorQualification,
            .overfullPod, .unknownOwner:
            .warning
        }
    }
}
