/// One thing that must be true before a deal leaves a stage (playbook, section 5: each stage has exit criteria).
package struct StageCriterion: Hashable, Sendable {
    /// What people type to tick it; one of a kind in the whole process.
    package var handle: String
    /// What must be true.
    package var text: String
    /// How it is measured; `nil` where somebody ticks it by hand.
    package var measure: StageMeasure?

    package init(_ handle: String, _ text: String, _ measure: StageMeasure? = nil) {
        self.handle = handle
        self.text = text
        self.measure = measure
    }

    /// The criteria of the playbook's stages, by the stage's handle. The playbook says what each stage is for; which of
    /// it can be measured, and how much is enough, is ours.
    package static func standard(of stage: String) -> [StageCriterion] {
        switch stage {
        case "prospecting":
            [
                StageCriterion("first-person", "Somebody with a role in the buying group is known", .people(1)),
                StageCriterion("first-talk", "They want to talk with us"),
            ]
        case "qualification":
            [
                StageCriterion("bant", "Half of BANT is known", .points(.bant, 4)),
                StageCriterion("pain", "What hurts is known", .element(.identifyPain)),
                StageCriterion("economic-buyer", "Who decides on the money is named", .element(.economicBuyer)),
            ]
        case "discovery": [StageCriterion("discovery", "The four topics of discovery are noted", .discovery)]
        case "demo":
            [
                StageCriterion("demo-held", "The demo was held", .touch("demo")),
                StageCriterion("own-figures", "The value was shown in the customer's own words and figures"),
            ]
        case "proposal":
            [
                StageCriterion("price", "The price is clear", .amount),
                StageCriterion("roi", "The return is calculated", .proposal),
                StageCriterion("implementation-plan", "The plan of implementation is agreed"),
            ]
        case "negotiation":
            [
                StageCriterion("objections", "Every objection is answered", .objections),
                StageCriterion("terms", "The terms are agreed"),
            ]
        case "onboarding":
            [
                StageCriterion("implemented", "The solution is in use"),
                StageCriterion("trained", "The users are trained"),
                StageCriterion("check-ins", "Every check-in is done", .checkIns),
            ]
        default: []
        }
    }
}

/// A criterion that somebody ticked by hand.
package struct CriterionTick: Hashable, Sendable {
    package var opportunity: Opportunity.ID
    /// The criterion's handle.
    package var criterion: String
    package var day: Day
    package var note: String?
    /// The claim that shows it.
    package var evidence: Claim.ID?

    package init(opportunity: Opportunity.ID, criterion: String, day: Day, note: String?, evidence: Claim.ID?) {
        self.opportunity = opportunity
        self.criterion = criterion
        self.day = day
        self.note = note
        self.evidence = evidence
    }
}
