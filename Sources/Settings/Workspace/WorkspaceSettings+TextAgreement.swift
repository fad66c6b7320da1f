import Playbook

extension WorkspaceSettings {
    /// The comment for the group `sla`.
    static var commitmentsText: String {
        let promises = SalesCommitments.standard
        return """
            # What sales promises marketing. first_contact is for a lead that is sales-ready, any_contact for anybody else who
            # asks; both are the playbook's, the others ours. Write a number and its unit: office hours, office days, hours
            # or days. Hours and days run on over nights and weekends, office hours and office days do not.
            # sla:
            #   first_contact: \(promises.firstContact.response.phrase)
            #   any_contact: \(promises.firstContact.anyContact.phrase)
            #   attempts: \(promises.phrase(of: .attempts))
            #   decide_lead: \(promises.decideLead.phrase)
            #   report_value: \(promises.reportValue.phrase)
            #   report_decision: \(promises.reportDecision.phrase)

            """
    }

    /// The comment for the group `plan`.
    static var planText: String {
        """
        # What marketing is to bring, per year or quarter. An average deal and a win rate (of the qualified leads) that are
        # not said are measured from your closed deals. A segment takes the same settings under its handle.
        # plan:
        #   year_starts: 1
        #   revenue: { 2026: 2000000, 2026-Q4: 600000 }
        #   share_from_marketing: \(PlanSettings.standardShare.text)
        #   average_deal: 40000
        #   win_rate: 25 %
        #   lead_to_mql: \(PlanSettings.standardLeadToMQL.text)
        #   contact_to_lead: \(PlanSettings.standardContactToLead.text)
        #   marketing_sources: [\(PlanSettings.standardMarketingSources.sorted().joined(separator: ", "))]
        #   segments:
        #     machine-builders: { revenue: { 2026: 800000 }, average_deal: 60000 }

        """
    }
}
