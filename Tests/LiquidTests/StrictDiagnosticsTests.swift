import Testing

@testable import Liquid

/// What a strict template says about mistakes, and that it says all of them at once.
@Suite struct StrictDiagnosticsTests {
    static let data: Object = [
        "account": ["name": "Nordic Timber", "industry": "forestry", "size": .null, "tags": [], "notes": "  \n"],
        "contact": ["title": "", "first_name": "Liisa"],
    ]

    @Test(arguments: [
        ("Hi {{ account.industri }}", "1:7: {{ account.industri }} is not known; did you mean account.industry?"),
        ("Hi {{ acount.name }}", "1:7: {{ acount.name }} is not known; did you mean account.name?"),
        ("Hi {{ zzzzzz }}", "1:7: {{ zzzzzz }} is not known"),
        ("Hi {{ account.name.first_nam }}", "1:7: {{ account.name.first_nam }} is not known"),
        (
            "{{ contact.title }}",
            "1:4: {{ contact.title }} is missing; give it a value or add | default: \"…\""
        ),
        ("{{ account.size }}", "1:4: {{ account.size }} is missing; give it a value or add | default: \"…\""),
        ("{{ account.tags }}", "1:4: {{ account.tags }} is missing; give it a value or add | default: \"…\""),
        ("{{ account.notes }}", "1:4: {{ account.notes }} is missing; give it a value or add | default: \"…\""),
        (
            "{{ account.tags | join: ', ' }}",
            "1:4: {{ account.tags }} is missing; give it a value or add | default: \"…\""
        ),
        ("{{ account.name | upcas }}", "1:19: the filter upcas is not known; did you mean upcase?"),
        ("{{ account.name | truncate: 1, 2, 3 }}", "1:19: the filter truncate takes at most 2 arguments, not 3"),
        ("{{ account.name | plus: 'ten' }}", "1:19: plus: a number is needed, not \"ten\""),
        ("{% if account.name %}x", "1:1: {% if %} is never closed; add {% endif %}"),
        ("x\n\n  {% for a in account.tags %}", "3:3: {% for %} is never closed; add {% endfor %}"),
        ("{% endif %}", "1:1: {% endif %} has no {% if %} before it"),
        ("{% els %}", "1:1: {% els %} is not a known tag; did you mean {% else %}?"),
        ("ä{% rendr 'x' %}", "1:2: {% rendr %} is not a known tag; did you mean {% render %}?"),
        ("Dear {{ account.name,\nhello", "1:6: {{ is never closed; add }}"),
        ("{{ 'account.name }}", "1:4: a text in quotes is never closed; add the closing quote"),
        ("{% if account.name = 'x' %}{% endif %}", "1:20: to compare, write == instead of ="),
        (
            "{{ contact.title | default: “team” }}",
            "1:29: curly quotes cannot hold a text; use straight ones, \" or '"
        ),
        ("{% if a && b %}{% endif %}", "1:9: write and instead of &&"),
        ("{% if a || b %}{% endif %}", "1:9: a condition takes no filter; for || write or"),
        ("{% if not a %}{% endif %}", "1:7: a condition cannot start with not; use {% unless %} or !="),
        ("{% if (a == b) %}{% endif %}", "1:7: round brackets hold ranges only, as in (1..5)"),
        ("{{ first name }}", "1:10: “name” cannot stand here; | and a filter, or the end, was expected"),
        ("{{ account }}", "1:4: this is a group of values; print one of them, as \".name\""),
        ("{% assign x = nope | upcase %}{{ x }}", "1:15: {{ nope }} is not known"),
        ("{{ 3 | plus: account.size }}", "1:8: plus: a number is needed, but there is no value"),
        ("{{ }}", "1:1: {{ }} is empty; name what to print"),
        ("{% render 'signatur' %}", "1:11: the partial \"signatur\" is not known; did you mean \"signature\"?"),
        (
            "{% if account.name > 3 %}{% endif %}",
            "1:7: the text \"Nordic Timber\" cannot be compared with the number 3; leave out the quotes or use =="
        ),
        ("{{ 'tomorrow-ish' | date: '%Y' }}", "1:21: date: \"tomorrow-ish\" is not a date; write it as 2026-03-14"),
        (
            "{% if true %}a{% else %}b{% else %}c{% endif %}",
            "1:26: {% else %} comes after {% else %} and is never used; remove it"
        ),
        ("{{ account.name | raw }}", "1:19: the filter raw is not known"),
    ])
    func complains(_ source: String, _ complaint: String) throws {
        let lines = try complaints(source, Self.data, partials: ["signature": "Best regards"])
        #expect(lines.first?.hasPrefix("intro.md:" + complaint) == true, "\(lines)")
        #expect(lines.count == 1, "\(lines)")
    }

    @Test func allMistakesOfTheLanguageComeAtOnce() throws {
        let lines = try complaints(
            "{{ a | upcas }}\n{% if %}x{% endif %}\n{{ b.. }}\n{% nope %}{% for x in y %}{% if z %}{% endfor %}")
        #expect(
            lines.map { $0.split(separator: " ")[0] } == [
                "intro.md:1:8:", "intro.md:2:1:", "intro.md:3:5:", "intro.md:4:1:", "intro.md:4:27:",
            ])
    }

    @Test func allMissingValuesComeAtOnceAndOnceEach() throws {
        let lines = try complaints(
            "{{ contact.title }} {{ account.nam }}\n{% for i in (1..3) %}{{ contact.title }}{% endfor %}", Self.data)
        #expect(lines.map { $0.split(separator: " ")[0] } == ["intro.md:1:4:", "intro.md:1:24:", "intro.md:2:25:"])
    }

    @Test func aDefaultSuppliesWhatIsMissing() throws {
        #expect(try printed("{{ contact.title | default: 'team' }}", Self.data) == "team")
        #expect(try printed("{{ account.notes | default: 'none' }}", Self.data) == "none")
        #expect(try printed("{{ account.size | default: '' }}!", Self.data) == "!")
        #expect(try complaints("{{ contact.titel | default: 'team' }}", Self.data).count == 1)
    }

    @Test func conditionsMayAskForMissingValuesButNotForUnknownOnes() throws {
        #expect(try printed("{% if contact.title %}a{% else %}b{% endif %}", Self.data) == "a")
        #expect(try printed("{% if account.size %}a{% else %}b{% endif %}", Self.data) == "b")
        #expect(try printed("{% if account.tags == empty %}none{% endif %}", Self.data) == "none")
        #expect(try complaints("{% if account.siez %}a{% endif %}", Self.data).count == 1)
    }

    @Test func aMistakeInAPartialNamesItsFile() throws {
        let lines = try complaints(
            "{% render 'card', who: contact %}", Self.data, partials: ["card": "\n{{ who.title }}{{ other }}"])
        #expect(lines.map { $0.split(separator: " ")[0] } == ["card.md:2:4:", "card.md:2:19:"])
    }

    @Test func columnsCountCharacters() throws {
        #expect(try complaints("👩‍👩‍👧 äö\r\n€ {{ x }}").first?.hasPrefix("intro.md:2:6:") == true)
    }

    @Test func noBreakSpacesAreSpaces() throws {
        #expect(
            try printed("{{\u{A0}contact.first_name\u{A0}}}{%\u{A0}if\u{A0}true %}!{% endif %}", Self.data) == "Liisa!")
    }

    @Test func falseAndZeroAreValues() throws {
        #expect(try printed("{{ a }} {{ b }}", ["a": false, "b": 0]) == "false 0")
    }

    @Test func laxTemplatesPassOver() throws {
        #expect(try printed("[{{ nope.nope }}{{ 'a' | nope }}]", dialect: .lax) == "[a]")
        #expect(try printed("{{ 1 | divided_by: 0 }}", dialect: .lax) == "Liquid error: divided_by: divided by 0")
    }
}
