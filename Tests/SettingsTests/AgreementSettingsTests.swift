import Playbook
import Settings
import Testing

/// The groups `calendar: office`, `sla` and `plan` of `workspace.yml`.
@Suite struct AgreementSettingsTests {
    private func settings(_ text: String) throws -> WorkspaceSettings {
        try WorkspaceSettings.parse("name: x\n\(text)\n", file: "w")
    }

    private func messages(_ text: String) -> String {
        do {
            _ = try settings(text)
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test func `Office hours and the five promises become values`() throws {
        let read = try settings(
            """
            calendar: { office: { opens: "9.00", closes: 17:30 } }
            sla:
              first_contact: 30 days
              attempts: 4 in 2 office days
              decide_lead: 3 office days
              report_value: 1 day
              report_decision: 48 hours
            """)
        #expect(read.calendar.hours.phrase == "09:00–17:30")
        #expect(read.commitments.firstContact.response == ResponseTime(30, .days))
        #expect(read.commitments.phrase(of: .attempts) == "4 in 2 office days")
        #expect(read.commitments.decideLead == ResponseTime(3, .officeDays))
        #expect(read.commitments.reportValue == ResponseTime(1, .days))
        #expect(read.commitments.reportDecision == ResponseTime(48, .hours))
        #expect(try settings("sla:\nplan:\ncalendar:").commitments == .standard)
    }

    @Test func `A plan becomes a value that knows its lines`() throws {
        let plan = try settings(
            """
            currency: SEK
            plan:
              year_starts: 7
              revenue: { 2026: 2 000 000, 2026-Q4: 600000.50 }
              share_from_marketing: 40 %
              average_deal: 40000
              win_rate: 12,5 %
              marketing_sources: [Inbound, Messe]
              segments:
                forestry: { revenue: { 2026: 5 }, win_rate: 30% }
            """
        ).plan
        let sek = try #require(Currency("SEK"))
        #expect(plan.startMonth == 7 && plan.marketingSources == ["inbound", "messe"])
        #expect(plan.whole.years[2026] == Sourced(Money(cents: 200_000_000, currency: sek), .setting(line: 5)))
        #expect(
            plan.whole.quarters[PlanSettings.QuarterName(year: 2026, number: 4)]?.value.cents == 60_000_050)
        #expect(plan.whole.share == Sourced(.percent(40), .setting(line: 6)))
        #expect(plan.whole.winRate?.value.basisPoints == 1250)
        #expect(plan.segments["forestry"]?.winRate?.value == .percent(30))
        #expect(plan.segments["forestry"]?.averageDeal == nil)
    }

    @Test(arguments: [
        (
            "calendar: { office: { opens: 16:00, closes: 08:00 } }",
            "w:2:45: the office closes (08:00) before it opens (16:00); swap them"
        ),
        (
            "calendar: { office: { opens: 25:00 } }",
            "w:2:30: opens: “25:00” is not a time of day; write it as 08:00, up to 24:00"
        ),
        (
            "sla: { attempts: six }",
            "w:2:18: attempts: “six” is no number of attempts and a time; write it as 6 in 14 days"
        ),
        ("sla: { attempts: 99 in 14 days }", "w:2:18: attempts takes 1 to 50 attempts, not 99"),
        (
            "sla: { first_contact: 1 hour, response: 1 hour }",
            "w:2:41: response is an older name of first_contact; keep one of them"
        ),
        (
            "plan: { win_rate: 0, average_deal: 0, share_from_marketing: 150 % }",
            "w:2:19: win_rate: “0” cannot be reached by dividing; a share is above 0% and at most 100%\n"
                + "w:2:36: average_deal cannot be 0: nothing can be divided by it; delete the line to measure it\n"
                + "w:2:61: share_from_marketing: “150 %” is more than all; a share is above 0% and at most 100%"
        ),
        (
            "plan: { revenue: { 2026-Q5: 1, 2300: 2, 2026: x } }",
            "w:2:20: “2026-Q5” is neither a year nor a quarter; write 2026 or 2026-Q4\n"
                + "w:2:32: “2300” is neither a year nor a quarter; write 2026 or 2026-Q4\n"
                + "w:2:47: 2026: “x” is not an amount; write it as 40000, less than a trillion"
        ),
        (
            "plan: { revenue: { 2026: 10, 2026-Q1: 20 } }",
            "w:2:1: the quarters of 2026 add up to 20, its year is 10; mend one of them"
        ),
        ("plan: { winrate: 20 % }", "w:2:9: “winrate” is not a setting of plan — did you mean win_rate?"),
        ("plan: { segments: { Forestry: {} } }", "w:2:21: “Forestry” is not a segment's handle; see: segment list"),
    ])
    func `Every mistake is told at once, each in its place`(text: String, expected: String) {
        #expect(messages(text) == expected)
    }
}
