package import Playbook

/// One thing that a draft is looked at for before it goes out.
///
/// To add a check, give it a name in `DraftCheckName`, write its file here and put it in the list of ``DraftChecks``.
protocol DraftRule: Sendable {
    static var name: DraftCheckName { get }

    /// What it finds, each in a few words that begin after `draft 12: `; nothing for a draft that is well.
    static func findings(on draft: DraftUnderCheck) -> [String]
}

/// What a check found on a draft.
package struct DraftFinding: Hashable, Sendable {
    package var check: DraftCheckName
    package var severity: CheckSeverity
    /// A sentence without its full stop, such as `it is 214 characters long; the limit is 200`.
    package var message: String
    /// Whether the user sends the draft in spite of it.
    package var isAllowed: Bool

    /// Whether the draft stays where it is until this is mended or allowed.
    package var holdsDraft: Bool { severity == .error && !isAllowed }
}

/// The checks of a draft, in the order in which a person mends what they find: the words, then the evidence, then
/// whether to write at all.
package enum DraftChecks {
    static let all: [any DraftRule.Type] = [
        EmptyPart.self, NoCallToAction.self, Unrendered.self, TooLong.self, LongSubject.self, ChangedValue.self,
        GuessedForm.self,
        StaleEvidence.self, UnsourcedClaim.self, SameSentence.self, NoAddress.self, OptedOut.self,
        ContactedRecently.self, OtherSequence.self, SequenceEnded.self,
    ]

    /// What all checks find, in their order; those that the workspace has switched off are not asked.
    package static func findings(on draft: DraftUnderCheck, rules: OutreachRules, allowed: Set<DraftCheckName> = [])
        -> [DraftFinding]
    {
        all.flatMap { check -> [DraftFinding] in
            let severity = rules.severity(of: check.name)
            guard severity != .off else { return [] }
            return check.findings(on: draft).map {
                DraftFinding(
                    check: check.name, severity: severity, message: $0, isAllowed: allowed.contains(check.name))
            }
        }
    }
}
