import Playbook
import Settings
import Testing

@Suite struct TemplateFileTests {
    private let head = "---\nname: intro\nchannel: email\nlanguage: en\n"

    private func messages(_ text: String) -> String {
        do {
            _ = try TemplateFile.parse(text, file: "t")
            return ""
        } catch {
            return error.description
        }
    }

    @Test func `A template becomes values with the places of what is read again`() throws {
        let text = """
            ---
            name: intro
            title: First e-mail
            channel: email
            language: fi
            persona: any
            stage: prospecting
            step: 1
            day: 3
            subject: "{{ account.name }}: {{ claim.pain }}"
            max_length: 1200
            tier: 1:few
            segment: sawmills
            requires: [claim.trigger, sender.phone]
            ---
            <!-- pain -->
            """
        let file = try TemplateFile.parse(text, file: "t")
        #expect(
            file.settings
                == TemplateSettings(
                    name: "intro", title: "First e-mail", channel: .email, language: .finnish, persona: nil,
                    stage: "prospecting", step: 1, day: 3,
                    subject: LocatedText("{{ account.name }}: {{ claim.pain }}", line: 10, column: 11), maxLength: 1200,
                    tier: .oneToFew, segment: "sawmills",
                    requires: [
                        LocatedText("claim.trigger", line: 14, column: 12),
                        LocatedText("sender.phone", line: 14, column: 27),
                    ]))
        #expect(file.body == "<!-- pain -->")
        #expect(file.bodyLine == 16)
    }

    @Test(arguments: [
        ("subject: Hello {{ x }}", 5, 10), ("subject: 'Hello {{ x }}'", 5, 11), ("subject:\n  Hello {{ x }}", 6, 3),
        ("subject: >-\n    Hello {{ x }}", 6, 5),
    ])
    func `A subject knows where it begins`(line: String, at: Int, column: Int) throws {
        let file = try TemplateFile.parse(head + line + "\n---\n", file: "t")
        #expect(file.settings.subject == LocatedText("Hello {{ x }}", line: at, column: column))
    }

    @Test(arguments: [("linkedin-request", 200), ("linkedin-message", 1900), ("call", nil)] as [(String, Int?)])
    func `A channel brings its own limit`(channel: String, limit: Int?) throws {
        let text = "---\nname: x\nlanguage: en\nchannel: \(channel)\n---\n"
        #expect(try TemplateFile.parse(text, file: "t").settings.maxLength == limit)
    }

    @Test func `A workspace's own stages are known`() throws {
        let text = head + "subject: x\nstage: talk\n---\n"
        #expect(try TemplateFile.parse(text, file: "t", stages: ["talk"]).settings.stage == "talk")
        #expect(messages(text).contains("“talk” is not a stage"))
    }

    @Test func `Every mistake is reported at once, on the file's own lines`() {
        let text = """
            ---
            name: Intro Mail
            chanel: email
            channel: linkedin
            languege: en
            stage: demoo
            step: first
            max_length: 0
            ---
            """
        #expect(
            messages(text) == """
                t:2:1: language is missing; add a line “language: …” with en or fi
                t:2:7: name: use lower-case letters a–z, figures and -, such as intro-mail
                t:3:1: “chanel” is not a setting — did you mean channel?
                t:4:10: channel: “linkedin” is not a channel of a message — did you mean linkedin-request?
                t:5:1: “languege” is not a setting — did you mean language?
                t:6:8: stage: “demoo” is not a stage — did you mean demo?
                t:7:7: step takes a whole number of steps from 1 to 100, not “first”
                t:8:13: max_length takes a whole number of characters from 1 to 100000, not “0”
                """)
    }

    @Test(arguments: [
        (
            "---\nname: x\nchannel: email\nlanguage: en\n---\n",
            "t:2:1: subject is missing; add a line “subject: …” with the subject of the e-mail"
        ),
        (
            "---\nname: x\nchannel: call\nlanguage: en\nsubject: y\n---\n",
            "t:5:10: only an e-mail has a subject, and the channel is call; delete the line"
        ),
        (
            "---\nname: x\nchannel: email\nlanguage: en\nsubject: {{ a }}: b\n---\n",
            "t:5:10: a value that begins with { or {{ must stand in quotes: \"{{ … }}\""
        ),
        ("Hi!", "t:1:1: a template begins with its settings between two lines ---, such as “channel: email”"),
        (
            "---\nname: x\n",
            "t:1:1: the settings that open here are never closed; add a line --- after the last of them"
        ),
    ])
    func `A wrong template says so`(text: String, expected: String) {
        #expect(messages(text) == expected)
    }
}
