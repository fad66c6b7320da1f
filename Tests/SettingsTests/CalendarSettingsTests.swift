import Playbook
import Settings
import Testing

/// The sections `calendar` and `outreach` of a workspace's settings.
@Suite struct CalendarSettingsTests {
    private func messages(_ text: String) -> String {
        do {
            _ = try WorkspaceSettings.parse("name: x\n" + text, file: "w")
            return ""
        } catch {
            return error.description
        }
    }

    @Test func `A calendar becomes a value`() throws {
        let text = """
            name: x
            calendar:
              holidays: us
              workdays: [sun, Mon, tue]
              closed:
                - { from: 2027-07-05, until: 2027-07-30, name: Summer closing }
                - { from: 2027-12-24, until: 2027-12-24 }
            """
        let calendar = try WorkspaceSettings.parse(text).calendar
        let days = try ["2027-07-05", "2027-07-30", "2027-12-24"].map { try #require(Day(iso: $0)) }
        #expect(
            calendar
                == OfficeCalendar(
                    holidays: .unitedStates, workdays: [7, 1, 2],
                    closed: [
                        ClosedPeriod(days[0]...days[1], name: "Summer closing"),
                        ClosedPeriod(days[2]...days[2], name: "Closed"),
                    ]))
    }

    @Test(arguments: [
        "", "calendar:", "calendar: {}", "calendar: { holidays: FI, closed: [] }", "outreach:", "outreach: { checks: }",
    ])
    func `What is not said is Finland's, and the shipped rules`(text: String) throws {
        let settings = try WorkspaceSettings.parse("name: x\n" + text)
        #expect(settings.calendar == .standard)
        #expect(settings.outreach == .standard)
    }

    @Test func `The rules of outreach become a value`() throws {
        let text = """
            name: x
            outreach:
              quiet_days: 0
              approval: required
              checks: { long-subject: error, too_long: warning, same-sentence: off, opted-out: error }
            """
        let rules = try WorkspaceSettings.parse(text).outreach
        #expect(rules.quietDays == 0)
        #expect(rules.approvalIsRequired)
        #expect(rules.severity(of: .longSubject) == .error)
        #expect(rules.severity(of: .tooLong) == .warning)
        #expect(rules.severity(of: .sameSentence) == .off)
        #expect(rules.severity(of: .optedOut) == .error)
        #expect(rules.severity(of: .guessedForm) == .warning)
        #expect(rules.severity(of: .staleEvidence) == .error)
    }

    @Test(arguments: [
        (
            "calendar: { holidays: SE }",
            "w:2:23: holidays: “SE” is not a country whose holidays are known; use one of: FI, US, none"
        ),
        (
            "calendar: { workdays: [mon, tues] }",
            "w:2:29: workdays: “tues” is not a day of the week — did you mean tue?"
        ),
        (
            "calendar: { workdays: [] }",
            "w:2:23: workdays is empty; name at least one day, such as [mon, tue, wed, thu, fri]"
        ),
        ("calendar: { workdays: [mon, mon] }", "w:2:29: “mon” stands twice in workdays; keep one of them"),
        (
            "calendar: { closed: July }",
            "w:2:21: closed takes a list, an item a line: "
                + "- { from: 2027-07-05, until: 2027-07-30, name: Summer closing }"
        ),
        (
            "calendar: { closed: [{ from: 2027-07-30, until: 2027-07-05 }] }",
            "w:2:49: until (2027-07-05) is before from (2027-07-30); swap them"
        ),
        (
            "calendar: { closed: [{ from: 2027-07-05, until: 2028-07-05 }] }",
            "w:2:49: the office is closed for 367 days here; a closing lasts a year at most"
        ),
        (
            "calendar: { closed: [{ from: 2027-07-05 }] }",
            "w:2:22: until is missing; add a line “until: …” with the last day that is closed, as YYYY-MM-DD"
        ),
        (
            "calendar: { closed: [{ from: 5.7.2027, until: 2027-07-30 }] }",
            "w:2:30: from: “5.7.2027” is not a day; write it as 2027-07-05"
        ),
        (
            "outreach: { quiet_days: 400 }",
            "w:2:25: quiet_days takes a whole number of days from 0 to 365, not “400”"
        ),
        (
            "outreach: { approval: yes }",
            "w:2:23: approval: “yes” is not a way to approve drafts; use one of: required, optional"
        ),
        (
            "outreach: { checks: { stale-evidnce: off } }",
            "w:2:23: “stale-evidnce” is not a setting of checks — did you mean stale-evidence?"
        ),
        (
            "outreach: { checks: { too-long: warn } }",
            "w:2:33: too-long: “warn” is not how serious a check is — did you mean warning?"
        ),
        (
            "outreach: { checks: { opted-out: warning } }",
            "w:2:34: opted-out is always an error: who has opted out gets no message; delete the line"
        ),
    ])
    func `A wrong value is told apart`(text: String, expected: String) {
        #expect(messages(text) == expected)
    }
}
