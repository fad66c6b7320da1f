import Playbook
import Settings
import Testing

/// The exit criteria of `stages`, and the groups `buying_group` and `onboarding` of `workspace.yml`.
@Suite struct SalesProcessSettingsTests {
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

    @Test(arguments: ["", "buying_group:", "onboarding: {}", "buying_group: { segments: {} }"])
    func `What is not said is as ever`(text: String) throws {
        let read = try settings(text)
        #expect(read.buyingGroup == .standard)
        #expect(read.onboarding == .standard)
        #expect(read.stages == Stage.standard)
    }

    @Test func `Stages keep the playbook's criteria unless they say their own`() throws {
        let read = try settings(
            """
            stages:
              - { handle: demo, probability: 40 }
              - { handle: trial, probability: 50 }
              - { handle: proposal, probability: 60, exit: [] }
              - handle: negotiation
                probability: 80
                exit:
                  - { handle: signed, text: "The paper is signed" }
                  - { handle: known, text: "Everybody is known", measured_by: people 3 }
            """)
        #expect(read.stages[0].exit == StageCriterion.standard(of: "demo"))
        #expect(read.stages[1].exit.isEmpty && read.stages[2].exit.isEmpty)
        #expect(
            read.stages[3].exit == [
                StageCriterion("signed", "The paper is signed"),
                StageCriterion("known", "Everybody is known", .people(3)),
            ])
    }

    @Test func `Groups are read, each segment with its own roles`() throws {
        let read = try settings(
            """
            buying_group:
              roles: [champion]
              segments: { mid-market: [economic-buyer, user] }
            onboarding: { checkin_days: [90, 14], notice_days: 30 }
            """)
        #expect(read.buyingGroup.roles == [.champion])
        #expect(read.buyingGroup.required(in: "mid-market") == [.economicBuyer, .user])
        #expect(read.onboarding.checkInDays == [14, 90])
        #expect(read.onboarding.noticeDays == 30)
        #expect(read.onboarding.exit == OnboardingRules.standard.exit)
    }

    @Test func `A new workspace's text says what is in use`() throws {
        let text = WorkspaceSettings.text(name: "x", tier: .oneToOne, currency: .eur, language: .english)
        var taken: [Substring] = []
        var isIn = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if ["# stages:", "# buying_group:", "# onboarding:"].contains(line) { isIn = true }
            if isIn, line.hasPrefix("# ") { taken.append(line.dropFirst(2)) } else { isIn = false }
        }
        let read = try settings(taken.joined(separator: "\n"))
        #expect(read.stages == Stage.standard)
        #expect(read.onboarding == .standard)
        #expect(read.buyingGroup.roles == BuyingGroupRules.standard.roles)
    }

    @Test(arguments: [
        ("buying_group: { roles: [boss] }", "w:2:25: roles: “boss” is not a role in the buying group"),
        (
            "buying_group: { segments: { Mid Market: [user] } }",
            "“Mid Market” is not the handle of a segment; write its handle, such as mid-market"
        ),
        ("buying_group: { rolls: [user] }", "“rolls” is not a setting of buying_group — did you mean roles?"),
        (
            "onboarding: { checkin_days: [7, soon] }",
            "checkin_days takes whole numbers of days from 0 to 3650, not “soon”"
        ),
        ("onboarding: { notice_days: 999 }", "notice_days takes a whole number of days from 0 to 365, not “999”"),
        (
            "onboarding: { exit: [{ handle: a, text: A, measured_by: chekc-ins }] }",
            "measured_by: “chekc-ins” is not a way to measure a criterion — did you mean check-ins?"
        ),
        (
            "onboarding: { exit: [{ handle: a, text: A, measured_by: bant }] }",
            "measured_by: “bant” takes a whole number from 1 to 8, as in “bant 4”"
        ),
        (
            "stages: [{ handle: a, probability: 1, exit: [{ handle: x, text: X }, { handle: x, text: Y }] }]",
            "the criterion “x” stands twice in the process; call one otherwise"
        ),
        ("stages: [{ handle: a, probability: 1, exit: [{ handle: x }] }]", "text is missing"),
    ])
    func `A mistake is told where it stands`(text: String, message: String) {
        #expect(messages(text).contains(message), "\(messages(text))")
    }
}
