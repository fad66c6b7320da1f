import Playbook
import Settings
import Testing

@Suite struct LeadSettingsTests {
    private let head = "name: Pohjavire\n"

    private func problems(_ text: String) -> [String] {
        do {
            _ = try WorkspaceSettings.parse(head + text, file: "w")
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test func readsReasonsAndTheAim() throws {
        let settings = try WorkspaceSettings.parse(head + "leads: { reasons: [no-need, too-small], precision: 60 }")
        #expect(settings.leads == LeadRules(reasons: ["no-need", "too-small"], precisionPercent: 60))
        #expect(settings.leads.criterion == .precision(percent: 60))
        #expect(try WorkspaceSettings.parse(head).leads == .standard)
        #expect(try WorkspaceSettings.parse(head).questions == QualifyingQuestion.standard)
    }

    @Test func readsQuestionsAndLetsTheirAnswersCount() throws {
        let settings = try WorkspaceSettings.parse(
            head + """
                scoring: { behaviour: { answer-fleet-large: 40 } }
                questions:
                  - handle: fleet
                    text: How many machines do you run?
                    weight: 30
                    about: person
                    roles: [user]
                    segments: [machine-builders]
                    again_after_days: 90
                    answers:
                      - { answer: large, text: { en: Over a thousand, fi: Yli tuhat }, points: 15 }
                      - { answer: small, points: -5, say: "you run a few", pitch: "Talk of growth." }
                      - { answer: none, counts_as: webinar }
                """)
        let question = try #require(settings.questions.first)
        #expect(settings.questions.count == 1 && question.handle == "fleet" && question.scope == .person)
        #expect(question.text == [.english: "How many machines do you run?"] && question.weight == 30)
        #expect(question.roles == [.user] && question.segments == ["machine-builders"])
        #expect(question.choices.map(\.word) == ["large", "small", "none"])
        #expect(question.choices[0].text == [.english: "Over a thousand", .finnish: "Yli tuhat"])
        #expect(question.choices[1].text == [.english: "small"] && question.choices[1].say[.english] == "you run a few")
        let rules = settings.scoring.standard.newest.behaviourRules
        // What stands under scoring is the user's word.
        #expect(rules.first { $0.type == "answer-fleet-large" }?.points == 40)
        #expect(rules.first { $0.type == "answer-fleet-small" }?.points == -5)
        #expect(rules.first { $0.type == "answer-fleet-small" }?.expiresAfterDays == 90)
        #expect(!rules.contains { $0.type.hasPrefix("answer-need") })
    }

    @Test func tellsEveryMistakeAtOnce() {
        #expect(
            problems("leads:\n  reasons: [No need, no-need]\n  precision: 0\n  reason: x") == [
                "w:3:13: reasons: write “No need” in lower case, words joined by -, such as no-need",
                "w:4:14: precision takes a whole number of per cents from 1 to 100, not “0”",
                "w:5:3: “reason” is not a setting of leads — did you mean reasons?",
            ])
        #expect(
            problems("leads: { reasons: [] }") == [
                "w:2:19: reasons is empty; name at least one, such as [no-need, no-budget]"
            ])
        let found = problems(
            """
            questions:
              - handle: Time
                text: When?
                weight: heavy
                answers:
                  - { answer: now, points: 5, counts_as: matter-current }
                  - { answer: now, counts_as: sent }
                  - { answer: later, counts_as: buyers-guid }
                  - { text: Never }
              - handle: need
                answers: [ { answer: yes } ]
            """)
        #expect(
            found == [
                "w:3:13: “Time” cannot name a question; use lower-case letters a–z, figures and -, such as time",
                "w:5:13: weight takes a whole number of points of weight from 0 to 1000, not “heavy”",
                "w:7:46: points and counts_as exclude each other: “matter-current” has its points under scoring",
                "w:8:19: the answer “now” stands twice; keep one of them",
                "w:8:35: “sent” is what we do ourselves; an answer is the buyer's act",
                "w:9:37: counts_as: “buyers-guid” is not a type of touch — did you mean buyers-guide?",
                "w:10:9: answer is missing; add a line “answer: …” with the answer's short name, such as now",
                "w:11:5: text is missing; add a line “text: …” with the question as it is asked",
            ])
    }

    @Test func explainsThemInANewWorkspace() throws {
        let text = WorkspaceSettings.text(name: "x", tier: .oneToOne, currency: .eur, language: .english)
        // Notes begin with a letter at once; settings are indented or end the group's own line with a colon.
        var isInside = false
        let uncommented = text.split(separator: "\n").filter { line in
            isInside = line == "# leads:" || line == "# questions:" || isInside && line.hasPrefix("#   ")
            return isInside
        }.map { $0.dropFirst(2) }.joined(separator: "\n")
        let settings = try WorkspaceSettings.parse(head + uncommented)
        #expect(settings.leads == LeadRules(precisionPercent: 60))
        #expect(settings.questions.map(\.handle) == ["timing"] && settings.questions[0].choices.count == 2)
    }
}
