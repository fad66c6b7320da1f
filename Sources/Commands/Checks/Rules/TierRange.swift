import Playbook

/// A tier with more or fewer accounts than can be worked its way (playbook, section 1). An empty tier is not used.
enum TierRange: WorkspaceRule {
    static let name = WorkspaceCheckName.tierRange
    static let looksFor = "tiers with more or fewer accounts than they are meant for"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        Tier.allCases.compactMap { tier in
            let count = desk.accounts.count { $0.tier == tier }
            guard count > 0, !tier.range.contains(count) else { return nil }
            let range = "it is meant for \(tier.range.lowerBound) to \(tier.range.upperBound)"
            return WorkspaceFinding(
                "tier \(tier.rawValue)", "\(counted(count, "account")); \(range)",
                mend: "account tier ACCOUNT TIER (see: account list --tier \(tier.rawValue))")
        }
    }
}
