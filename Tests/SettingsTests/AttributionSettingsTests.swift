import Playbook
import Settings
import Testing

@Suite struct AttributionSettingsTests {
    private let head = "name: Pohjavire\n"

    private func problems(_ text: String) -> [String] {
        do {
            _ = try WorkspaceSettings.parse(head + text, file: "w")
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test func readsEverything() throws {
        let rules = try WorkspaceSettings.parse(
            head + """
                attribution:
                  window_days: 90
                  until: opportunity
                  half_life_days: 14
                  direct: [Direct, App]
                  roles: { champion: 9, other: 0 }
                  models:
                    ours: { first: 40, lead: 10, last: 40, other: 10, channels: { Event: 3 } }
                    loud: { channels: { webinar: 2, ads: 0 } }
                """
        ).attribution
        #expect(rules.span == CreditSpan(windowDays: 90, end: .opportunity) && rules.halfLifeDays == 14)
        #expect(rules.direct == ["direct", "app"])
        #expect(rules.roleWeights[.champion] == 9 && rules.roleWeights[.user] == 1 && rules.otherWeight == 0)
        #expect(
            rules.custom == [
                CustomWeights(
                    name: "ours", positions: PositionParts(first: 40, lead: 10, last: 40, other: 10),
                    channels: ["event": 3]),
                CustomWeights(name: "loud", positions: nil, channels: ["webinar": 2, "ads": 0]),
            ])
        #expect(try WorkspaceSettings.parse(head).attribution == .standard)
        #expect(try WorkspaceSettings.parse(head + "attribution: { window_days: all }").attribution == .standard)
    }

    @Test func tellsEveryMistakeWithItsPlace() {
        #expect(
            problems(
                """
                attribution:
                  window_days: 0
                  until: wins
                  half_life_days: 0
                  roles: { champoin: 2, user: 51 }
                  models:
                    linear: { first: 1 }
                    My own: { first: 1 }
                    empty: {}
                    none: { first: 0, other: 0 }
                    wrong: { frist: 1, last: 2 }
                    bad: { channels: { ads: -1 } }
                """) == [
                    "w:3:16: window_days takes a whole number of days, or all, from 1 to 3650, not “0”",
                    "w:4:10: until: “wins” is not an end of the touches that count — did you mean win?",
                    "w:5:19: half_life_days takes a whole number of days from 1 to 3650, not “0”",
                    "w:6:12: “champoin” is not a setting of roles — did you mean champion?",
                    "w:6:31: roles.user takes a whole number of times from 0 to 50, not “51”",
                    "w:8:5: linear is a model that is there already; choose another name",
                    "w:9:5: “My own”: write a model's name in lower case, words joined by -, such as my-own",
                    "w:10:5: empty weighs nothing; give parts, such as { first: 40, last: 40, other: 20 }, or channels, such as { channels: { event: 2 } }",
                    "w:11:5: none weighs nothing; give parts, such as { first: 40, last: 40, other: 20 }, or channels, such as { channels: { event: 2 } }",
                    "w:12:14: “frist” is not a setting of wrong — did you mean first?",
                    "w:13:29: channels.ads takes a whole number of times from 0 to 1000, not “-1”",
                ])
    }
}
