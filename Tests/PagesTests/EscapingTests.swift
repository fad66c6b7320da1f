import Playbook
import Testing

@testable import Pages

/// Whatever was recorded is shown and never obeyed.
struct EscapingTests {
    private static let hostile = [
        "<script>alert(1)</script>", "{{ 7 | times: 7 }}", "{% raw %}</style><b>", "\" onmouseover=\"x", "' --> ]]>",
        "&lt;i&gt; & &copy;", "</title></svg></main>", "\u{202E}gpj.exe\u{0}\u{1B}[31m",
        String(decoding: [0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self), "a\r\nb\tc", "   ", "",
    ]

    /// A sample whose every recorded text is the one given.
    private static func filled(with text: String) -> Sample {
        var sample = Sample()
        sample.account = Account(
            id: Account.ID(1), handle: "northlift", name: text, industry: text, country: text, city: text,
            tier: .oneToFew, owner: text, description: text)
        (sample.groupName, sample.workspaceName, sample.campaigns) = (text, text, [Campaign.ID(1): text])
        sample.contacts = sample.contacts.map { contact in
            var contact = contact
            (contact.firstName, contact.lastName, contact.title) = (text, text, text)
            return contact
        }
        sample.claims = sample.claims.map { claim in
            var claim = claim
            (claim.text, claim.source) = (text, text)
            return claim
        }
        for index in sample.meddic.indices { sample.meddic[index].note = text }
        for index in sample.touches.indices {
            (sample.touches[index].channel, sample.touches[index].type) = (text, text)
        }
        sample.opportunities = sample.opportunities.map { deal in
            var deal = deal
            (deal.name, deal.stage, deal.owner, deal.reason, deal.nextStep) = (text, text, text, text, text)
            return deal
        }
        return sample
    }

    @Test(arguments: hostile) func staysText(_ text: String) throws {
        let html = try Self.filled(with: text).html()
        let markup = Markup(html)
        #expect(markup.problem == nil)
        for name in ["script", "b", "i"] { #expect(markup.all(name).isEmpty) }
        #expect(!markup.elements.contains { $0.attributes["onmouseover"] != nil })
        #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x202A...0x202E).contains($0.value) })
    }

    @Test func showsWhatWasWritten() throws {
        #expect(Markup(try Self.filled(with: "{{ 7 | times: 7 }}").html()).says("{{ 7 | times: 7 }}"))
        let script = Markup(try Self.filled(with: "<script>alert(1)</script>").html())
        #expect(script.says("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }

    /// The elements of a page depend on what is known, never on how it is written.
    @Test(arguments: 0..<20) func elementsDoNotDependOnTexts(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("<>&\"'{}%|/=- abÄ€\n\u{301}\u{202E}:;#[]()")
        let text = "x" + String((0..<30).map { _ in alphabet.randomElement(using: &generator) ?? "x" })
        let (page, plain) = (Markup(try Self.filled(with: text).html()), Markup(try Self.filled(with: "x").html()))
        #expect(page.problem == nil)
        // A drawing breaks a longer text into more lines.
        let names = { (markup: Markup) in markup.elements.map(\.name).filter { $0 != "text" } }
        #expect(names(page) == names(plain))
    }

    @Test(arguments: [
        "javascript:alert(1)", " https://a.example", "JAVASCRIPT://x.example/%0aalert(1)", "data:text/html,x",
        "vbscript:x",
        "https://", "https:///path", "https://a.example/ b", "https://a.example/\"onclick=", "https://a.example/<x>",
        "https://user@a.example", "https://a.example/%zz", "https://a.example/\\b", "https://a.example/#a#b",
        "mailto:x",
        "//a.example", "www.a.example", "Call, see https://a.example", "ftp://a.example", "https://?x",
        "https://a.example/\u{202E}x",
    ])
    func isNoLink(_ source: String) { #expect(SourceLink(source) == nil) }

    @Test(arguments: [
        ("https://www.a.example/b?c=1&d=%C3%A4#e", "a.example"), ("http://A.example", "a.example"),
        ("HTTPS://b.example:8080/x", "b.example:8080"), ("https://yhtiö.example/vuosi", "yhtiö.example"),
    ])
    func isLink(_ source: String, host: String) {
        #expect(SourceLink(source)?.address == source)
        #expect(SourceLink(source)?.host == host)
    }

    @Test func aDangerousSourceIsShownAsText() throws {
        var sample = Sample()
        sample.claims[0].source = "javascript:alert(1)"
        let markup = Markup(try sample.html())
        #expect(!markup.values(of: "href").contains { $0.hasPrefix("javascript") })
        #expect(markup.says("javascript:alert(1)"))
    }
}
