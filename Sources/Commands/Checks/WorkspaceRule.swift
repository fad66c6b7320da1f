import Playbook

/// One thing that a workspace is looked at for.
///
/// To add a check, give it a name in `WorkspaceCheckName`, write its file in `Rules` and put it in the list of
/// ``WorkspaceRules``.
protocol WorkspaceRule: Sendable {
    static var name: WorkspaceCheckName { get }
    /// What it looks for, as a clause: `people without an account`.
    static var looksFor: String { get }

    /// What it finds, in an order that does not change from run to run.
    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding]
}

/// What a check found: where, what, and what to type.
struct WorkspaceFinding: Hashable {
    /// The record, such as a handle or `draft 12`.
    var record: String
    /// What is wrong, as a sentence without its full stop.
    var what: String
    /// How to mend it: a line to type, or a sentence.
    var mend: String
    /// The file that it comes from, as `templates/outreach/en/intro.md:14`.
    var place: String?
    /// What a person reads of it together with others of the same; a program reads each by itself.
    var group: Group?

    /// Many findings of one cause, mended at one go: the people of one list, say.
    struct Group: Hashable {
        /// What they share, such as a list's name or an account's handle.
        var record: String
        /// What is counted, such as `person` and `people`.
        var noun: String
        var nouns: String
        /// What is wrong with each, as a sentence without its full stop.
        var what: String
        var mend: String
    }

    init(_ record: String, _ what: String, mend: String, place: String? = nil, group: Group? = nil) {
        self.record = record
        self.what = what
        self.mend = mend
        self.place = place
        self.group = group
    }
}

/// The checks of a workspace, in the order in which a person mends what they find: who is in it, then what goes out,
/// then the money.
enum WorkspaceRules {
    static let all: [any WorkspaceRule.Type] = [
        TwinDomain.self, TwinName.self, TierRange.self, BrokenSegment.self, UnknownNameInExpression.self,
        OrphanContact.self, NoLawfulBasis.self,
        ReportingCircle.self, ConfirmedWithoutEvidence.self, BrokenTemplate.self, StaleDraft.self, OptedOutDraft.self,
        SequenceGoesOn.self, PastCloseDate.self, SkippedStage.self, DealWithoutAmount.self, DealWithoutOwner.self,
        CreditSum.self, SellersBeforeFounders.self, WrongSellerProfile.self, LittleActivity.self,
        PoorlyQualifiedDeal.self,
        OverfullPod.self, UnknownOwner.self,
    ]
}
