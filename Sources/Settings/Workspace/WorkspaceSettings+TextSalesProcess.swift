import Playbook

extension WorkspaceSettings {
    /// The stages before the win, with what must be true before a deal leaves each.
    static var stagesText: String {
        let stages = Stage.standard.map { stage in
            """
            #   - handle: \(stage.handle)
            #     name: \(YAMLText.quoted(stage.name))
            #     probability: \(stage.probability)
            \(exitText(stage.exit, indent: "    "))
            """
        }.joined()
        return """
            # The stages of your sales process and the chance of winning from each, in per cent. If you give any, give all.
            # exit is what must be true before a deal leaves the stage; leave it out for what is shown here. measured_by says
            # how abm finds out: bant or meddic and the points, element and its name, people and how many have a role, touch
            # and its type, discovery, proposal, amount, objections or check-ins. Without it somebody ticks the criterion with:
            # opportunity criterion DEAL HANDLE
            # stages:
            \(stages)
            """
    }

    /// The buying group, and what happens after the win.
    static var salesProcessText: String {
        let roles = BuyingGroupRules.standard.roles.map(\.rawValue).joined(separator: ", ")
        let rules = OnboardingRules.standard
        let days = rules.checkInDays.map(String.init).joined(separator: ", ")
        return """
            # The roles that somebody must have in a buying group, and those of segments that buy otherwise.
            # buying_group:
            #   roles: [\(roles)]
            #   segments:
            #     mid-market: [economic-buyer, user]

            # What happens after a win: the days after it on which to ask how the customer is doing, how many days before its day
            # a renewal is told of, and what must be true before the customer counts as settled.
            # onboarding:
            #   checkin_days: [\(days)]
            #   notice_days: \(rules.noticeDays)
            \(exitText(rules.exit, indent: "  "))
            """
    }

    private static func exitText(_ exit: [StageCriterion], indent: String) -> String {
        "# \(indent)exit:\n"
            + exit.map { criterion in
                let measure = criterion.measure.map { ", measured_by: \($0.phrase)" } ?? ""
                return
                    "# \(indent)  - { handle: \(criterion.handle), text: \(YAMLText.quoted(criterion.text))\(measure) }\n"
            }.joined()
    }
}
