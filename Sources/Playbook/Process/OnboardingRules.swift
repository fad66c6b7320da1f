/// What happens after a win (playbook, section 5, stage 7: implementation, training, check-ins, expansion).
package struct OnboardingRules: Hashable, Sendable {
    /// How many days after the win to see how the customer is doing; ours, the playbook gives no figures.
    package var checkInDays: [Int]
    /// How many days before its day a renewal or an expansion is told of.
    package var noticeDays: Int
    /// What must be true before a customer counts as settled.
    package var exit: [StageCriterion]

    package init(checkInDays: [Int], noticeDays: Int, exit: [StageCriterion]) {
        self.checkInDays = checkInDays
        self.noticeDays = noticeDays
        self.exit = exit
    }

    package static let standard = OnboardingRules(
        checkInDays: [7, 30, 90], noticeDays: 90, exit: StageCriterion.standard(of: "onboarding"))

    /// The seventh stage, which begins with the win.
    package var stage: Stage { Stage(handle: "onboarding", name: "Onboarding", probability: 100, exit: exit) }

    /// The check-ins of a deal won on a day.
    package func checkIns(of opportunity: Opportunity.ID, wonOn day: Day) -> [CustomerDate] {
        checkInDays.map {
            CustomerDate(
                id: CustomerDate.ID(0), opportunity: opportunity, kind: .checkIn, due: day.adding(days: $0))
        }
    }
}
