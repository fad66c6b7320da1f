import Playbook
import Settings
import Testing

@Suite struct ScoringSettingsTests {
    private func scoring(_ lines: String) throws -> ScoringModels {
        try WorkspaceSettings.parse("name: x\nscoring:\n" + lines).scoring
    }

    private func messages(_ lines: String) -> [String] {
        do {
            _ = try scoring(lines)
            return []
        } catch {
            return "\(error)".split(separator: "\n").map { String($0.replacing("workspace.yml:", with: "")) }
        }
    }

    @Test func `Rules, groups and ages become a model`() throws {
        let model = try scoring(
            """
              threshold: 60
              marketing_threshold: 20
              half_life_days: 45
              expires_after_days: never
              fit: { opted_out: -100, nordic: { points: 8, when: country = "FI" and employees >= 500 } }
              behaviour:
                click: { points: 4, at_most: all, half_life_days: never }
                unsubscribe: -50
                bounce: -10
                careers-page: { points: -20, at_most: 1, expires_after_days: 30 }
              groups: { content: { at_most: 40, types: [guide, buyers_guide, click] } }
              account: { person_at_most: 70, people_at_most: 3 }
              mqa: { score: 40, people: 3, within_days: 60 }
            """
        ).standard.newest
        #expect(model.threshold == 60)
        #expect(model.marketingThreshold == 20)
        #expect(model.fitRules.last == FitRule(.optedOut, points: -100))
        #expect(
            model.conditionRules == [
                ConditionRule(
                    name: "nordic", when: try AccountExpression(parsing: "country = \"FI\" and employees >= 500"),
                    points: 8)
            ])
        #expect(model.behaviourRule(of: "click") == BehaviourRule("click", points: 4, expiresAfterDays: nil))
        #expect(
            model.behaviourRule(of: "guide")
                == BehaviourRule("guide", points: 10, cap: 1, expiresAfterDays: nil, halfLifeDays: 45))
        #expect(
            model.behaviourRule(of: "unsubscribe")
                == BehaviourRule("unsubscribe", points: -50, expiresAfterDays: nil, halfLifeDays: 45))
        #expect(model.behaviourRule(of: "bounce")?.points == -10)
        #expect(model.behaviourRule(of: "careers-page")?.expiresAfterDays == 30)
        #expect(
            model.groups == [RuleGroup(name: "content", atMost: 40, types: ["guide", "buyers-guide", "click"])])
        #expect(model.accountRule == AccountScoreRule(personAtMost: 70, peopleAtMost: 3))
        #expect(model.qualification == AccountQualification(score: 40, people: 3, withinDays: 60))
        #expect(model.places["threshold"] == 3)
        #expect(model.places["behaviour.click"] == 9)
        #expect(model.places["minimum_fit"] == nil)
    }

    @Test func `Models for some accounts change the standard one of the same day`() throws {
        let models = try scoring(
            """
              version: 2
              from: 2026-09-01
              threshold: 60
              versions:
                - { version: 1, threshold: 40, minimum_fit: 5 }
              models:
                - name: forestry
                  segment: forestry
                  behaviour: { click: 9 }
                  version: 3
                  from: 2026-10-01
                  versions: [{ version: 2, from: 2026-03-01, minimum_behaviour: 7 }]
                - { name: large, when: employees >= 1000, threshold: 80 }
            """)
        #expect(models.names == ["forestry", "large", "standard"])
        func inForce(_ iso: String, _ place: Int) throws -> ScoringModel {
            models.inForce(on: try #require(Day(iso: iso)))[place]
        }
        #expect(try inForce("2026-08-31", 2).threshold == 40)
        #expect(try inForce("2026-08-31", 2).version == 1)
        #expect(try inForce("2026-09-01", 2).threshold == 60)
        #expect(try inForce("2026-09-01", 2).minimumFit == 10)
        #expect(try inForce("2026-08-31", 1).minimumFit == 5)
        #expect(try inForce("2026-09-02", 1).minimumFit == 10)
        #expect(try inForce("2026-09-02", 1).threshold == 80)
        #expect(try inForce("2026-03-05", 0).threshold == 40)
        #expect(try inForce("2026-03-05", 0).minimumBehaviour == 7)
        #expect(try inForce("2026-09-05", 0).threshold == 60)
        #expect(try inForce("2026-09-05", 0).version == 2)
        #expect(try inForce("2026-10-01", 0).version == 3)
        #expect(try inForce("2026-10-01", 0).behaviourRule(of: "click")?.points == 9)
    }

    @Test func `Profiles become invented leads`() throws {
        let models = try scoring(
            """
              profiles:
                - { name: buyer, rank: 1, company: perfect, person: target, acts: { click: 2 }, class: MQL }
                - name: other
                  company: { industry: Forestry, employees: 800, segment: forestry }
                  person: { title: CFO, role: champion }
                  acts: { guide: { times: 3, days_ago: 40 } }
                  score: 12
            """)
        #expect(
            models.profiles == [
                ScoringProfile(
                    "buyer", company: .word(.perfect), person: .word(.target), acts: [.init("click", times: 2)],
                    rank: 1, leadClass: .marketing),
                ScoringProfile(
                    "other",
                    company: .facts(industry: "Forestry", employees: 800, country: nil, segment: "forestry"),
                    person: .facts(title: "CFO", role: .champion), acts: [.init("guide", times: 3, daysAgo: 40)],
                    score: 12),
            ])
        #expect(try scoring("  threshold: 50").profiles == ScoringProfile.shipped)
        #expect(try scoring("  threshold: 51").profiles.last?.score == nil)
    }

    @Test func `Every mistake is told at once, with its place`() {
        #expect(
            messages(
                """
                  threshold: 0
                  half_life_days: 0
                  fit: { nordic: { points: 8, when: contry = "FI" }, hot: { points: 5, when: score > 30 } }
                  behaviour: { click: three, bounce: 4 }
                  groups:
                    content: { at_most: 8, types: [giude, guide] }
                    more: { at_most: 90, types: [guide] }
                  mqa: { people: 0 }
                """) == [
                    "3:14: threshold takes a whole number of points from 1 to 1000, not “0”",
                    "4:19: half_life_days takes a whole number of days from 1 to 3650, not “0”",
                    "5:37: when: “contry” is not a field — did you mean country?",
                    "5:78: when: scoring cannot ask for “score”; ask for what a company is, such as industry or employees",
                    "6:23: click takes a whole number of points from -1000 to 1000, not “three”",
                    "6:30: “bounce” is a machine's answer; it can only cost points",
                    """
                    8:25: at_most (8) is below the 10 points of one guide, which could never count in full
                    """,
                    "8:36: types: no rule gives points for “giude” — did you mean guide?",
                    "9:5: “guide” is in group content already; a type of touch is in one group",
                    "10:18: people takes a whole number of people from 1 to 1000, not “0”",
                ])
    }

    @Test func `Models, versions and profiles that cannot be are told`() {
        #expect(
            messages(
                """
                  versions: [{ version: 1, threshold: 40 }]
                  models:
                    - { name: forestry, segment: forestry }
                    - { name: wood, segment: forestry }
                    - { name: forestry, when: employees > 5 }
                    - { name: nobody }
                    - { name: both, segment: energy, when: employees > 5 }
                  profiles:
                    - { name: buyer, rank: 1, company: perfct, acts: { gide: 1 }, model: foresty }
                    - { name: buyer, rank: 1, person: { role: chef }, class: hot }
                """) == [
                    "3:3: version 2 needs “from: …” with the day from which it is in force",
                    "6:7: two models are for segment forestry; the second would never be asked",
                    "7:15: the model “forestry” stands twice; give each model a name of its own",
                    "8:7: say whom the model is for: segment: forestry, or when: industry = \"Forestry\"",
                    "9:44: a model is for a segment or for a condition, not for both; delete one of them",
                    "11:40: company: “perfct” is not a kind of company — did you mean perfect?",
                    "11:56: “gide” is not an act that any model knows — did you mean guide?",
                    "11:74: model: there is no model “foresty” — did you mean forestry?",
                    "12:15: the profile “buyer” stands twice; give each a name of its own",
                    "12:28: rank 1 stands twice; give each profile a place of its own",
                    "12:47: role: “chef” is not a role in the buying group; use one of: economic-buyer, champion, decision-maker, influencer, user, blocker, gatekeeper",
                    "12:62: class: “hot” is not a class of lead; use one of: sales-ready, marketing, other",
                ])
    }

    @Test func `What would take the same points twice is refused`() {
        #expect(
            messages(
                """
                  groups: { content: { at_most: 40, types: [guide], per: account } }
                  account: { person_at_most: 40 }
                """) == ["4:12: use either caps on people here or a group per account (content), not both"])
    }
}
