import Playbook

extension WorkspaceSettings {
    static var leadsText: String {
        """
        # What sales may say of a lead. reasons are the words of lead reject --why; precision is how many in a hundred leads
        # that get through should be good: score calibrate looks for the smallest threshold that does it. Without it the
        # best balance is looked for.
        # leads:
        #   reasons: [\(LeadRules.standardReasons.joined(separator: ", "))]
        #   precision: 60

        """
    }

    static var questionsText: String {
        """
        # What to ask a lead, the heaviest first (question list shows the shipped ones; if you give any, give all). about says
        # whom an answer speaks for: company or person; roles and segments narrow who is asked. An answer earns its points
        # or counts_as a type of touch; say reads after "You told us that" / "Kerroit, että", pitch is what the seller does.
        # questions:
        #   - handle: timing
        #     text: { en: "When does this have to be settled?", fi: "Milloin asian pitää olla kunnossa?" }
        #     weight: 50
        #     about: company
        #     again_after_days: \(QualifyingQuestion.standardAgainAfterDays)
        #     answers:
        #       - answer: now
        #         text: { en: "Within the quarter", fi: "Neljänneksen sisällä" }
        #         counts_as: matter-current
        #         say: { en: "the matter is current right now", fi: "asia on juuri nyt ajankohtainen" }
        #         pitch: { en: "Propose a day.", fi: "Ehdota päivää." }
        #       - answer: this-year
        #         text: { en: "Within a year", fi: "Vuoden sisällä" }
        #         points: 5

        """
    }
}
