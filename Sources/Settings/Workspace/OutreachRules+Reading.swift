import Playbook

/// Whether somebody must approve a draft, as settings say it.
private enum Approval: String, Word {
    case required
    case optional

    static var called: String { "a way to approve drafts" }
}

extension OutreachRules {
    /// Reads the group `outreach`; what it does not mention keeps the shipped rules.
    init(reading reader: inout SectionReader) {
        self = .standard
        quietDays = reader.wholeNumber("quiet_days", 0...365, of: "days") ?? quietDays
        if let approval = reader.word("approval", as: Approval.self) { approvalIsRequired = approval == .required }
        reader.section("checks") { group in
            for (check, entry) in group.words(of: DraftCheckName.self) {
                guard let severity = group.word(entry.value, of: entry.key, as: CheckSeverity.self) else { continue }
                if severity != .error, !check.canBeOverridden {
                    group.report(
                        entry.value.place,
                        "\(entry.key) is always an error: who has opted out gets no message; delete the line")
                } else {
                    severities[check] = severity
                }
            }
        }
    }
}
