import Testing

@testable import Liquid

/// What a template tells of itself without data.
@Suite struct CheckTests {
    static let known = KnownPaths([
        "account.name", "account.industry", "account.contacts[].name", "account.contacts[].title", "custom.*", "today",
    ])

    @Test(arguments: [
        ("{{ account.name }}{{ today }}{{ custom.anything.at_all }}", []),
        ("{{ account.industri }}", ["1:4: {{ account.industri }} is not known; did you mean account.industry?"]),
        (
            "{% if false %}{{ acount.name }}{% endif %}",
            ["1:18: {{ acount.name }} is not known; did you mean account.name?"]
        ),
        (
            "{% for c in account.contacts %}{{ c.titel }}{{ c.name }}{{ forloop.index }}{% endfor %}",
            ["1:35: {{ c.titel }} is not known; did you mean c.title?"]
        ),
        ("{{ account.contacts[0].name }}{{ account.contacts.first.title }}{{ account.contacts.size }}", []),
        ("{% assign a = account %}{{ a.nme }}", ["1:28: {{ a.nme }} is not known; did you mean a.name?"]),
        ("{% assign c = account.contacts | where: 'title', 'CEO' | first %}{{ c.name }}", []),
        ("{% assign x = account.name | split: ' ' %}{{ x[0].anything }}", []),
        ("{% capture y %}{% endcapture %}{{ y }}{% increment n %}{{ n }}", []),
        ("{{ account.name | append: nope }}", ["1:27: {{ nope }} is not known"]),
        (
            "{% case account.nam %}{% when today %}{% endcase %}",
            ["1:9: {{ account.nam }} is not known; did you mean account.name?"]
        ),
    ])
    func checks(_ source: String, _ complaints: [String]) throws {
        let template = try Template(parsing: source, file: "intro.md")
        #expect(template.check(known: Self.known).map(\.description) == complaints.map { "intro.md:" + $0 })
    }

    @Test func partialsAreCheckedWithWhatTheyAreGiven() throws {
        let card = try Template(parsing: "{{ who.name }}{{ who.nam }}{{ other }}", file: "card.md")
        let loop = try Template(parsing: "{% render 'loop' %}", file: "loop.md")
        let template = try Template(
            parsing: "{% render 'card' for account.contacts as who %}{% render 'crd' %}{% render 'loop' %}",
            file: "intro.md")
        let found = template.check(known: Self.known, partials: Partials(["card": card, "loop": loop]))
        #expect(
            found.map(\.description) == [
                "card.md:1:18: {{ who.nam }} is not known; did you mean who.name?",
                "card.md:1:31: {{ other }} is not known",
                "intro.md:1:58: the partial \"crd\" is not known; did you mean \"card\"?",
            ])
        #expect(template.partials == ["card", "crd", "loop"])
    }

    @Test func variablesAreListed() throws {
        let template = try Template(
            parsing:
                "{{ account.name | default: 'x' }}\n{% for c in account.contacts %}{{ c.name | upcase }}{% endfor %}",
            file: "a.md")
        let uses = template.variables
        #expect(uses.map(\.path) == ["account.name", "account.contacts", "account.contacts[].name"])
        #expect(uses.map(\.written) == ["account.name", "account.contacts", "c.name"])
        #expect(uses.map(\.hasDefault) == [true, false, false])
        #expect(uses.map(\.isPrinted) == [true, false, true])
        #expect(uses.map(\.line) == [1, 2, 2])
        #expect(template.filters == ["default", "upcase"])
    }
}
