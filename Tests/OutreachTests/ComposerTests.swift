import Inflection
import Outreach
import Playbook
import Testing

/// A message of a template and facts: every word with where it came from, and nothing with a hole in it.
@Suite struct ComposerTests {
    @Test("a message is divided into its parts and cites each value with its place in the file")
    func cites() throws {
        let draft = try Drafting.draft()
        #expect(draft.subject == "Kone: a question")
        #expect(draft.body.hasPrefix("Hi Liisa,"))
        #expect(draft.body.hasSuffix("Would 15 minutes next week do?"))
        #expect(!draft.body.contains("<!--"))
        let cited = draft.spans.filter { $0.citation != nil }
        #expect(
            cited.map(\.text) == [
                "Kone", "Liisa", "you opened a hub", "which contracts lapse", "machine builders", "Suvanto won",
            ])
        let trigger = try #require(cited.first { $0.citation?.variable == "claim.trigger" })
        #expect(trigger.part == "personalisation")
        #expect(trigger.citation?.claim == Claim.ID(4))
        #expect(trigger.citation?.line == 11)
        #expect(trigger.citation?.file == "intro.md")
        #expect(cited[4].citation?.origin == "default of the template")
    }

    @Test("everything that is missing is told at once, each with its place and its reason")
    func tellsAll() throws {
        let template = Drafting.template(requires: ["claim.trigger", "offer.outcome"])
        let problems = #expect(throws: TemplateProblems.self) {
            try Composer.compose(template, with: Drafting.facts(firstName: nil, trigger: nil))
        }
        let lines = try #require(problems).all.map(\.description)
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("intro.md:9:"))
        #expect(lines[1].hasPrefix("intro.md:11:"))
        #expect(lines[1].contains("no trigger claim is recorded"))
        #expect(lines[2] == "intro.md:5:12: {{ offer.outcome }} is required and missing")
    }

    @Test(
        "a value is only a value, whatever it looks like",
        arguments: [
            "_Nordic_ *Steel*", "2. Oy", "{{ 7 | times: 7 }}", "<!-- pain -->", "# Kone", "a\n\n# b", "<b>x</b>",
            "[x](y)",
        ])
    func valuesStayValues(_ name: String) throws {
        let body = Drafting.body.replacing("{{ contact.first_name }}", with: "{{ account.name }}")
        let draft = try Drafting.draft(Drafting.template(body: body), Drafting.facts(account: name))
        let flat = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(DraftText.bodyText(of: draft).hasPrefix("Hi \(flat),"))
        #expect(Set(draft.spans.filter { $0.field == .body }.compactMap(\.part)).count == 5)
        #expect(!DraftText.bodyHTML(of: draft).contains("<em>"))
        #expect(!DraftText.bodyHTML(of: draft).contains("<h1>"))
    }

    @Test("all mistakes of the language and all unknown names are told at once")
    func problems() {
        let template = Drafting.template(
            body: "{{ account.nam }} {% if %}\n{{ claim.pian | upcas }}", subject: "{{ contact.x",
            requires: ["deal.nme"])
        let lines = template.problems(known: ["account.name", "claim.pain", "deal.name", "contact.first_name"])
            .map(\.description)
        #expect(lines.contains { $0.hasPrefix("intro.md:4:") })
        #expect(lines.contains { $0.contains("did you mean account.name?") })
        #expect(lines.contains { $0.contains("upcas") && $0.contains("did you mean upcase?") })
        #expect(lines.contains { $0.hasPrefix("intro.md:5:12: requires: deal.nme") && $0.contains("deal.name") })
    }

    @Test("a bent name that was guessed says so, and one that the user has set does not")
    func guesses() throws {
        let body = Drafting.body.replacing("Hi {{ contact.first_name }}", with: "{{ account.name | genitive }}")
        func guess(_ names: NameForms) throws -> String? {
            let template = Drafting.template(body: body, language: .finnish, names: names)
            let draft = try Drafting.draft(template, Drafting.facts(account: "Raute"))
            return draft.spans.first { $0.citation?.filters == ["genitive"] }?.citation?.guess
        }
        #expect(try guess(NameForms()) != nil)
        #expect(try guess(NameForms(["Raute": [.genitive: "Rauten"]])) == nil)
    }

    @Test("a template's outline tells missing, doubled, empty and misspelt parts")
    func outline() {
        func lines(_ body: String) -> [String] {
            MessageOutline.problems(in: body, file: "a.md", line: 10).map(\.description)
        }
        #expect(lines(Drafting.body).isEmpty)
        #expect(lines("Hello").first?.contains("<!-- personalisation -->, <!-- pain -->") == true)
        let misspelt = Drafting.body.replacing("<!-- pain -->", with: "<!-- paín -->")
        #expect(lines(misspelt).count == 2)
        let empty = Drafting.body.replacing("Would 15 minutes next week do?", with: "")
        #expect(lines(empty) == ["a.md:24:1: nothing is written under call to action"])
        let doubled = Drafting.body + "<!-- pain -->\nagain\n"
        #expect(lines(doubled).count == 1)
        #expect(lines(doubled).first?.hasSuffix("the part pain is there twice") == true)
    }
}
