import Playbook
import Testing

@Suite struct LeadReportTests {
    private let handoff = today.adding(days: -30)

    private func deal(_ outcome: Opportunity.Outcome, createdAfter days: Int) -> Opportunity {
        Opportunity(
            id: Opportunity.ID(1), handle: "d", account: Account.ID(1), name: "D", stage: "demo", outcome: outcome,
            amount: nil, created: handoff.adding(days: days))
    }

    private func followUp(_ touches: [Touch] = [], _ deals: [Opportunity] = []) -> LeadFollowUp {
        LeadFollowUp(after: handoff, until: today, touches: touches, deals: deals)
    }

    @Test func tellsHowALeadWasContactedAndHowFarItCame() {
        #expect(followUp().result == .notContacted)
        let call = touch(3, "call", on: handoff.adding(days: 2), channel: "phone")
        #expect(followUp([call]).how == "call by phone")
        #expect(followUp([call]).days == 2 && followUp([call]).result == .contacted)
        let before = touch(1, "sent", on: handoff.adding(days: -1))
        let reply = touch(4, "reply", on: handoff.adding(days: 3))
        #expect(followUp([reply, call, before]).result == .answered)
        #expect(followUp([reply, before]).result == .notContacted)
        #expect(followUp([call, reply, touch(5, "meeting", on: handoff.adding(days: 5))]).result == .met)
        #expect(followUp([call], [deal(.open, createdAfter: 4)]).result == .opportunity)
        #expect(followUp([call], [deal(.lost, createdAfter: 4)]).result == .lost)
        #expect(followUp([call], [deal(.won, createdAfter: 4), deal(.open, createdAfter: 9)]).result == .won)
        #expect(followUp([call], [deal(.won, createdAfter: -4)]).result == .contacted)
        // What is still to come is not known yet.
        #expect(followUp([touch(6, "call", on: today.adding(days: 1))]).result == .notContacted)
    }

    private func lead(_ isAccepted: Bool, _ source: String?, _ content: [String], reason: String? = nil)
        -> LeadReport.Lead
    {
        LeadReport.Lead(
            isAccepted: isAccepted, reason: reason, source: source, content: content, followUp: followUp())
    }

    @Test func countsEachLeadOnceInEachGroup() {
        let report = LeadReport([
            lead(true, "webinar", ["guide", "guide", "click"]), lead(false, "list", ["click"], reason: "no-need"),
            lead(false, nil, [], reason: "no-need"), lead(false, "list", ["click"], reason: "wrong-person"),
        ])
        #expect(report.reasons.map(\.reason) == ["no-need", "wrong-person"])
        #expect(report.reasons.map(\.leads) == [2, 1])
        #expect(report.rows(by: .source).map(\.name) == ["list", "unknown", "webinar"])
        let content = report.rows(by: .content)
        #expect(content.map(\.name) == ["click", "guide", "unknown"])
        #expect(content.map(\.leads) == [3, 1, 1] && content.map(\.accepted) == [1, 1, 0])
        #expect(content.allSatisfy { $0.standing == .tooFew })
        #expect(report.results.map(\.leads) == [4])
        #expect(report.rows(by: .source).reduce(0) { $0 + $1.leads } == 4)
    }

    @Test func callsAGroupBetterOnlyWhereChanceCannot() {
        let good = (0..<30).map { lead($0 < 27, "referral", []) }
        let poor = (0..<30).map { lead($0 < 3, "list", []) }
        let plain = (0..<12).map { lead($0 < 6, "event", []) }
        let rows = LeadReport(good + poor + plain).rows(by: .source)
        #expect(rows.map(\.standing) == [.worse, .better, .alike])
        #expect(LeadReport([]).rows(by: .source).isEmpty)
    }

    @Test func readsReasonsAsPeopleTypeThem() throws {
        let rules = LeadRules.standard
        #expect(try rules.reason(reading: "No budget") == "no-budget")
        #expect(throws: UnknownWord.self) { try rules.reason(reading: "no-budge") }
        do {
            _ = try rules.reason(reading: "no-bugdet")
        } catch {
            #expect("\(error)" == "“no-bugdet” is not a reason to turn a lead down — did you mean no-budget?")
        }
    }
}
