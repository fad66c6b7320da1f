import Playbook
import Settings
import Testing

@Suite struct WorkspaceSettingsTests {
    @Test func `A name is enough; the rest is the playbook's`() throws {
        #expect(try WorkspaceSettings.parse("name: Pohjavire") == WorkspaceSettings(name: "Pohjavire"))
    }

    @Test func `A full file becomes values`() throws {
        let text = """
            name: "Pohjavire: one to one"   # a note
            tier: 1:few
            currency: sek
            language: fi
            timezone: Europe/Stockholm
            today: 2026-11-22
            sender: { name: Mia Mäki, title: CMO, company: Pohjavire, email: mia@pohjavire.example, phone: +358 50 0 }
            offer:
              outcome: "näkemään & ennakoimaan"
              proof: { en: renewed 84 %, fi: 'uusi 84 %' }
            icp:
              industries: [Pulp & paper, Marine]
              employees: { min: 500, max: 20000 }
              served_employees: { min: 50 }
              titles: CFO
              wrong_titles: []
              wrong_roles: [gatekeeper, user]
            scoring:
              threshold: 60
              minimum_fit: 0
              expires_after_days: 90
              fit: { industry: 8, wrong_decision_maker: -20 }
              behaviour:
                click: 4
                contact_request: { points: 70, at_most: 2 }
                roundtable: { points: 15, expires_after_days: 30 }
            stages:
              - { handle: talk, name: Talking, probability: 20 }
              - { handle: offer, probability: 70 }
            freshness: { trigger: 30, tech: 700 }
            engaged_within_days: 45
            """
        let settings = try WorkspaceSettings.parse(text)
        var expected = WorkspaceSettings(
            name: "Pohjavire: one to one", tier: .oneToFew, currency: try #require(Currency("SEK")),
            language: .finnish, timezone: "Europe/Stockholm", today: Day(iso: "2026-11-22"),
            sender: .init(
                name: "Mia Mäki", title: "CMO", company: "Pohjavire", email: "mia@pohjavire.example", phone: "+358 50 0"
            ),
            offer: .init(
                outcome: [.finnish: "näkemään & ennakoimaan"],
                proof: [.english: "renewed 84 %", .finnish: "uusi 84 %"]),
            idealCustomer: IdealCustomer(
                employees: 500...20_000, servedEmployees: 50...10_000_000, industries: ["Pulp & paper", "Marine"],
                titles: ["CFO"], wrongTitles: [], wrongRoles: [.gatekeeper, .user]),
            stages: [
                Stage(handle: "talk", name: "Talking", probability: 20),
                Stage(handle: "offer", name: "offer", probability: 70),
            ],
            freshness: FreshnessRules(overrides: [.trigger: 30, .tech: 700]), engagedWithinDays: 45)
        expected.scoring = settings.scoring
        #expect(settings == expected)
        try expectScoring(settings.scoring.standard.newest)
    }

    private func expectScoring(_ model: ScoringModel) throws {
        #expect(model.threshold == 60)
        #expect(model.minimumFit == 0)
        #expect(model.minimumBehaviour == ScoringModel.standard.minimumBehaviour)
        func fit(_ criterion: FitCriterion) -> Int? { model.fitRules.first { $0.criterion == criterion }?.points }
        #expect(fit(.industry) == 8)
        #expect(fit(.wrongDecisionMaker) == -20)
        #expect(fit(.student) == -50)
        func rule(_ type: String) throws -> BehaviourRule {
            try #require(model.behaviourRules.first { $0.type == type })
        }
        #expect(try rule("click") == BehaviourRule("click", points: 4, cap: 5, expiresAfterDays: 90))
        #expect(
            try rule("contact-request") == BehaviourRule("contact-request", points: 70, cap: 2, expiresAfterDays: 90))
        #expect(try rule("roundtable") == BehaviourRule("roundtable", points: 15, expiresAfterDays: 30))
        #expect(try rule("buyers-guide").points == 25)
    }

    @Test(arguments: [
        "\u{FEFF}name: x\r\ntier: 1:many\r\n", "---\nname: x\ntier: '1:many'\n...\n", "{name: x, tier: \"1:many\"}",
    ])
    func `Marks, line ends and other spellings are read alike`(text: String) throws {
        #expect(try WorkspaceSettings.parse(text) == WorkspaceSettings(name: "x", tier: .oneToMany))
    }

    @Test func `A setting without a value keeps its default`() throws {
        #expect(try WorkspaceSettings.parse("name: x\ntier:\nsender:\ntoday: ~\n") == WorkspaceSettings(name: "x"))
    }

    @Test(arguments: ["Plain", "With: colon", "\"quoted\" \\ back", "# note", "ä & *ö*", "{{ x }}", "- item", "yes"])
    func `The file that begins a workspace is read back to what was asked for`(name: String) throws {
        let sender = WorkspaceSettings.Sender(name: name, email: "a@b.example")
        let text = WorkspaceSettings.text(
            name: name, tier: .oneToMany, currency: .eur, language: .finnish, timezone: "Europe/Helsinki",
            today: Day(iso: "2026-11-22"), sender: sender)
        #expect(
            try WorkspaceSettings.parse(text)
                == WorkspaceSettings(
                    name: name, tier: .oneToMany, language: .finnish, timezone: "Europe/Helsinki",
                    today: Day(iso: "2026-11-22"), sender: sender))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.contains("\n\n\n"))
    }

    /// What is shown after a `#` is what is in use, so taking all the marks away changes nothing but the examples.
    @Test func `Every setting that is shown can be used as it stands`() throws {
        let text = WorkspaceSettings.text(name: "x", tier: .oneToOne, currency: .eur, language: .english)
        var lines: [Substring] = []
        // A list that is broken goes on until its bracket is closed.
        var open = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let bare = line.hasPrefix("# ") ? line.dropFirst(2) : line
            let key = bare.drop { $0 == " " || $0 == "-" }.prefix { $0 != ":" }
            let isSetting =
                bare.contains(":") && !key.contains(" ") && (line.first != "#" || key.first?.isLowercase == true)
            guard open > 0 || isSetting || bare.drop(while: { $0 == " " }).hasPrefix("- {") else { continue }
            lines.append(bare)
            open += bare.count { "[{".contains($0) } - bare.count { "]}".contains($0) }
        }
        let settings = try WorkspaceSettings.parse(lines.joined(separator: "\n"))
        #expect(settings.scoring == ScoringModels.standard.counting(settings.questions))
        #expect(settings.stages == Stage.standard)
        #expect(
            ClaimKind.allCases.allSatisfy { settings.freshness.days(for: $0) == FreshnessRules.standardDays(for: $0) })
        #expect(settings.idealCustomer.industries.count == 2)
        #expect(settings.offer.proof.count == 2)
        #expect(settings.sender.phone != nil)
        #expect(settings.today != nil)
        #expect(settings.calendar.holidays == .finland)
        #expect(settings.calendar.workdays == OfficeCalendar.standard.workdays)
        #expect(settings.calendar.closed.map(\.name) == ["Summer closing"])
        #expect(settings.outreach.quietDays == OutreachRules.standardQuietDays)
        #expect(settings.outreach.severities.count == DraftCheckName.allCases.count)
        #expect(settings.outreach.severities.allSatisfy { $0.value == $0.key.standardSeverity })
    }
}
