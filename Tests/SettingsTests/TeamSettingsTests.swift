import Playbook
import Settings
import Testing

@Suite struct TeamSettingsTests {
    private func messages(_ text: String) -> String {
        do {
            _ = try WorkspaceSettings.parse("name: Test\n" + text)
            return ""
        } catch {
            return error.problems.map { "\($0.line):\($0.column) \($0.message)" }.joined(separator: "\n")
        }
    }

    @Test func `The ideal customer's criteria become a value`() throws {
        let ideal = try WorkspaceSettings.parse(
            """
            name: Test
            icp:
              industries: [Forestry]
              countries: [FI, Sweden]
              cities: Turku
              technologies: [SAP]
              pains: [forecast]
              weights: { industry: 50, pain: 0 }
              ideal_from: 70
              not_served: { industries: [Tobacco], countries: [US] }
            """
        ).idealCustomer
        #expect(ideal.countries == ["FI", "Sweden"])
        #expect(ideal.weight(of: .industry) == 50)
        #expect(ideal.weight(of: .size) == 0)
        #expect(ideal.weight(of: .geography) == 15)
        #expect(ideal.weight(of: .pain) == 0)
        #expect(ideal.idealFrom == 70)
        #expect(ideal.notServedIndustries == ["Tobacco"])
    }

    @Test func `A team and its routing become values`() throws {
        let settings = try WorkspaceSettings.parse(
            """
            name: Test
            team:
              people:
                - name: Aino Salmi
                  role: ae
                  sells: field
                  languages: [fi]
                  accounts: 40
                  territory: country = "FI" and employees >= 1000
                  pod: north
                  deputy: leo lampi
                - { name: Leo Lampi, role: manager, email: leo@esimerkki.example }
              pods: { sdr: 3 }
              base_pay: { ae: 60 }
              touches_per_week: 20
            routing:
              - { name: big, when: 'employees > 10', to: aino salmi }
              - { name: north, to: North }
              - { name: rest, to: manager }
            deal_sizes: { large: { from: 200000 }, field_sales_from: 500 }
            motion: { complexity: complex, customer_years: 4, acquisition_cost: 100, gross_margin: 65 }
            """)
        #expect(settings.team.people.map(\.name) == ["Aino Salmi", "Leo Lampi"])
        #expect(settings.team.people[0].territory?.fields == [.country, .employees])
        #expect(settings.team.podMakeup == [.sdr: 3, .ae: 1, .csm: 1])
        #expect(settings.team.basePay(of: .accountExecutive) == 60)
        #expect(settings.routing.map(\.target) == [.person("Aino Salmi"), .pod("north"), .manager])
        #expect(settings.selling.size(of: 199_999_00) == .mid)
        #expect(settings.selling.fieldFrom == 500)
        #expect(settings.motion.acquisitionCost == 100_00 && settings.motion.grossMargin == 65)
    }

    @Test func `What a new workspace's text shows is read back as the defaults`() throws {
        let text = WorkspaceSettings.text(name: "Test", tier: .oneToOne, currency: .eur, language: .english)
        #expect(text.contains("# routing:"))
        // The examples must be right too.
        let groups = ["icp:", "motion:", "deal_sizes:", "team:", "routing:"]
        var shown = ""
        var isIn = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# "), groups.contains(String(line.dropFirst(2))) { isIn = true }
            if !line.hasPrefix("#") { isIn = false }
            if isIn { shown += line.dropFirst(2) + "\n" }
        }
        #expect(messages(shown) == "")
        let settings = try WorkspaceSettings.parse("name: Test\n" + shown)
        #expect(settings.selling == .standard)
        #expect(settings.idealCustomer.weights == IdealCriterion.standardWeights)
        #expect(settings.team.podMakeup == Team.standardPod)
    }

    @Test(arguments: [
        (
            "icp: { weights: { industry: 0, size: 0, geography: 0, technology: 0, pain: 0 } }",
            "2:17 weights sum to zero; give at least one criterion a weight above 0"
        ),
        (
            "icp: { industries: [A], weights: { industry: 0 } }",
            "2:34 the criteria that icp describes all weigh 0; give one of them a weight above 0"
        ),
        (
            "icp: { weights: { industry: much } }",
            "2:29 weights.industry takes a whole number of parts from 0 to 1000, not “much”"
        ),
        ("icp: { weights: { indsutry: 3 } }", "2:19 “indsutry” is not a setting of weights — did you mean industry?"),
        (
            "icp: { countries: [FI], not_served: { countries: [Suomi] } }",
            "2:51 “Suomi” is a target country of icp and is not served; keep one of them"
        ),
        (
            "motion: { product_led_below: 20000 }",
            "2:30 sales_led_above must not be less than product_led_below (20000)"
        ),
        (
            "deal_sizes: { mid: { from: 500000 } }",
            "2:20 a mid deal must begin below a large one: mid from 500000, large from 100000"
        ),
        (
            "team: { people: [{ name: A, role: seller }] }",
            "2:35 role: “seller” is not a role in the team; use one of: sdr-inbound, sdr-outbound, bdr, ae, am, csm, se, founder, booker, manager"
        ),
        (
            "team: { people: [{ name: A, role: ae }, { name: a, role: ae }] }",
            "2:49 “a” stands twice in team; keep one of them"
        ),
        (
            "team: { people: [{ name: Aino, role: ae, deputy: Anio }] }",
            "2:50 deputy: “Anio” is not in the team — did you mean Aino?"
        ),
        (
            "team: { people: [{ name: A, role: ae, deputy: B }, { name: B, role: ae, deputy: A }] }",
            "2:47 deputies go round in a circle: A → B → A; take one of them out"
        ),
        (
            "routing: [{ name: r, to: nobody }]",
            "2:26 to: “nobody” is no person and no pod of the team; use one of: first-to-claim, booker, manager"
        ),
        ("routing: [{ name: r, to: manager }]", "2:26 to: nobody in team has the role manager"),
        (
            "routing: [{ name: r, when: 'indsutry = \"A\"', to: first-to-claim }]",
            "2:29 when: “indsutry” is not a field — did you mean industry?"
        ),
        (
            "routing: [{ name: owner, to: first-to-claim }]",
            "2:19 the rule “owner” is a rule of abm's own; choose another name"
        ),
        (
            "routing: [{ to: first-to-claim }]",
            "2:11 name is missing; add a line “name: …” with what the rule is called"
        ),
    ])
    func `Every mistake is told in its place`(text: String, expected: String) { #expect(messages(text) == expected) }
}
