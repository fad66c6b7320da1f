import Playbook

extension WorkspaceSettings {
    static var attributionText: String {
        let roles = BuyingRole.allCases.map {
            "\($0.rawValue): \(AttributionRules.standardRoleWeights[$0] ?? 1)"
        }.joined(separator: ", ")
        return """
            # How won revenue is divided among touches (attribution). window_days: how long before the win a touch may have
            # been, or all; until: win or opportunity (its opening); direct: channels that a buyer comes by on their own; roles:
            # how many times as much a touch of somebody counts by attribution --roles; models: your own, by parts for the first
            # touch, the first act of a known person (lead), the last touch by the opening of the deal (opportunity), the
            # last, and all others together, or by how many times as much a channel counts.
            # attribution:
            #   window_days: all
            #   until: win
            #   half_life_days: \(AttributionRules.standardHalfLifeDays)
            #   direct: [\(AttributionRules.standardDirect.sorted().joined(separator: ", "))]
            #   roles: { \(roles),
            #     other: 1 }
            #   models:
            #     our-own: { first: 30, opportunity: 40, last: 20, other: 10 }
            #     loud-events: { channels: { event: 3, webinar: 2 } }

            """
    }
}
