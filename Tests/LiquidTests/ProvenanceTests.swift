import Testing

@testable import Liquid

/// Every span knows the value that it is made of.
@Suite struct ProvenanceTests {
    static let data: Object = [
        "account": ["name": Value.string("Kone").marked(7), "city": "Espoo"],
        "claims": [Value.string("grew 12 %").marked(3), Value.string("opened an office").marked(1), "plain"],
        "contact": ["first_name": ""],
    ]

    @Test func literalAndValueAreApart() throws {
        let spans = try spans("Hi {{ account.name }}!", Self.data)
        #expect(
            spans == [
                Span(text: "Hi ", origin: .literal),
                Span(
                    text: "Kone",
                    origin: .value(
                        Provenance(variable: "account.name", sources: [7], file: "intro.md", line: 1, column: 7))
                ),
                Span(text: "!", origin: .literal),
            ])
    }

    @Test(
        arguments: [
            ("{{ account.name | upcase | append: '!' }}", "account.name", ["upcase", "append"], [7]),
            ("{{ account.city | append: account.name }}", "account.city", ["append"], [7]),
            ("{{ 'At ' | append: account.name }}", "account.name", ["append"], [7]),
            ("{{ claims | join: ', ' }}", "claims", ["join"], [1, 3]),
            ("{{ claims | first }}", "claims", ["first"], [3]),
            ("{{ claims[1] }}", "claims[1]", [], [1]),
            ("{{ claims | sort | last | upcase }}", "claims", ["sort", "last", "upcase"], []),
            ("{{ claims }}", "claims", [], [1, 3]),
            ("{{ claims | size }}", "claims", ["size"], [1, 3]),
            (
                "{% assign who = account.name | upcase %}{{ who | downcase }}", "account.name", ["upcase", "downcase"],
                [7]
            ),
            ("{% assign a = account %}{{ a.name }}", "account.name", [], [7]),
            ("{% for c in claims limit: 1 %}{{ c }}{% endfor %}", "c", [], [3]),
            ("{% capture x %}{{ account.name }}{% endcapture %}{{ x | upcase }}", "account.name", ["upcase"], [7]),
            ("{% render 'p', who: account.name %}", "account.name", [], [7]),
            ("{% include 'p' with account.name as who %}", "account.name", [], [7]),
            ("{% cycle account.name, 'x' %}", "account.name", [], [7]),
        ] as [(String, String, [String], [Int])])
    func survives(_ source: String, _ variable: String, _ filters: [String], _ sources: [Int]) throws {
        let found = try provenances(source, Self.data, partials: ["p": "{{ who }}"])
        #expect(found.map(\.variable) == [variable])
        #expect(found.first?.filters == filters)
        #expect(found.first?.sources == sources)
    }

    @Test func aCapturedTextKeepsItsSpans() throws {
        let spans = try spans(
            "{% capture x %}At {{ account.name }}: {{ claims[0] }}{% endcapture %}{% assign y = x %}{{ y }}", Self.data)
        #expect(spans.map(\.text) == ["At ", "Kone", ": ", "grew 12 %"])
        let variables = spans.map { span in
            if case .value(let provenance) = span.origin { return provenance.variable }
            return ""
        }
        #expect(variables == ["", "account.name", "", "claims[0]"])
    }

    @Test func aSpanNamesTheFileThatPrintsIt() throws {
        let found = try provenances(
            "{{ account.name }}{% capture x %}{% render 'p', who: account.name %}{% endcapture %}\n{{ x }}"
                + "{% include 'q' %}{{ x | upcase }}{{ account.city }}",
            Self.data, partials: ["p": "\n {{ who }}", "q": "{{ account.city }}{% render 'p', who: claims[0] %}"])
        #expect(
            found.map { "\($0.file):\($0.line):\($0.column)" } == [
                "intro.md:1:4", "p.md:2:5", "q.md:1:4", "p.md:2:5", "intro.md:2:28", "intro.md:2:44",
            ])
    }

    @Test func aDefaultIsMarked() throws {
        let direct = try provenances("{{ contact.first_name | default: 'there' | capitalize }}", Self.data)
        #expect(direct.first?.isDefault == true)
        let assigned = try provenances(
            "{% assign who = contact.first_name | default: 'there' %}{{ who }}", Self.data)
        #expect(assigned.map(\.isDefault) == [true])
        #expect(try provenances("{{ account.name | default: 'x' }}", Self.data).first?.isDefault == false)
    }

    @Test func aDefaultFromAnotherValueHasItsMarks() throws {
        let found = try provenances("{{ contact.first_name | default: account.name }}", Self.data)
        #expect(found.first?.sources == [7])
        #expect(found.first?.isDefault == true)
    }

    @Test func theTemplatesOwnTextIsLiteral() throws {
        let spans = try spans("{% assign greeting = 'Hi' | append: ' **there**' %}{{ greeting }}{{ 'x' | upcase }}")
        #expect(spans.allSatisfy { $0.origin == .literal })
    }

    @Test func whatIsReachedThroughAMarkedValueIsMarked() throws {
        let data: Object = ["account": Value.object(["tags": ["a", "b"]]).marked(5)]
        #expect(try provenances("{% for t in account.tags %}{{ t }}{% endfor %}", data).map(\.sources) == [[5], [5]])
        #expect(try provenances("{{ account.tags | map: 'a' | join }}", data).map(\.sources) == [[5]])
    }

    @Test func marksAreSortedAndUnique() {
        let value = Value.string("x").marked(3).marked(1).marked(3)
        #expect(value.sources == [1, 3])
        #expect(value == "x")
    }

    @Test func valuesAreNeverReadAsTemplates() throws {
        let data: Object = ["a": "{{ account.name }}{% if %}", "account": ["name": "x"]]
        #expect(try printed("{{ a }}{% assign b = a | append: '' %}{{ b }}", data).contains("{{ account.name }}"))
    }
}
