/// How a workspace wants its messages handled: how often a person may be written to, who must approve, what is checked.
package struct OutreachRules: Hashable, Sendable {
    /// How many days a person is left alone after we contacted them; 0 where it does not matter. The steps of one
    /// sequence follow its own days, which may be closer together.
    package var quietDays: Int
    /// Whether a draft must be approved before it may be sent.
    package var approvalIsRequired: Bool
    /// The checks whose severity is not the standard one.
    package var severities: [DraftCheckName: CheckSeverity]

    /// The playbook names no figure; this is ours.
    package static let standardQuietDays = 5

    package static let standard = OutreachRules()

    package init(
        quietDays: Int = OutreachRules.standardQuietDays, approvalIsRequired: Bool = false,
        severities: [DraftCheckName: CheckSeverity] = [:]
    ) {
        self.quietDays = quietDays
        self.approvalIsRequired = approvalIsRequired
        self.severities = severities
    }

    /// How serious a check is here.
    package func severity(of check: DraftCheckName) -> CheckSeverity {
        check.canBeOverridden ? severities[check] ?? check.standardSeverity : .error
    }
}
