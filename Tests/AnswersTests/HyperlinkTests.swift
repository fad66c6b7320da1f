import Answers
import Testing

/// Links in text for terminals that follow them.
struct HyperlinkTests {
    private let style = Style(width: 40, linkHost: "kone-1")

    private func opened(_ address: String, _ text: String) -> String {
        "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
    }

    @Test func `Words lead to the file that the answer names`() {
        var answer = Answer.said("Wrote the brief to exports/brief ä;.html.")
        answer.links = [Link("exports/brief ä;.html", to: .file("/srv/mia/exports/brief ä;.html"))]
        let address = "file://kone-1/srv/mia/exports/brief%20%C3%A4%3B.html"
        #expect(
            TextRenderer.render(answer, style: Style(linkHost: "kone-1"))
                == "Wrote the brief to \(opened(address, "exports/brief ä;.html")).\n")
        #expect(TextRenderer.render(answer) == "Wrote the brief to exports/brief ä;.html.\n")
        #expect(
            TextRenderer.render(answer, style: Style(width: 24, linkHost: "kone-1"))
                == "Wrote the brief to\n\(opened(address, "exports/brief")) \(opened(address, "ä;.html")).\n")
        for format in Format.allCases where format != .text {
            #expect(!format.render(answer, style: style).contains("\u{1B}"))
        }
    }

    @Test func `A cut address of a page still leads to the page`() {
        let page = "https://example.com/news/2026/a-long-address-of-a-page?x=1&y=\u{E4}"
        let table = Table(
            "claims", columns: [.init("claim", nil, .trailing), .init("source")], rows: [[.integer(1), .text(page)]])
        let text = TextRenderer.render(.table(table), style: style)
        #expect(
            text.contains(
                opened(
                    "https://example.com/news/2026/a-long-address-of-a-page?x=1&y=%C3%A4",
                    "https://example.com/news/2026/a-…")
            ))
        let record = Answer([.record(name: "r", fields: [.init("source", .text(page))])])
        #expect(TextRenderer.render(record, style: style).contains("\u{1B}]8;;https://example.com/news"))
    }

    @Test(arguments: [
        "javascript:alert(1)", "ftp://example.com", "see https://example.com", "https://a b", "",
        "https://example.com/" + String(repeating: "a", count: 2_000),
    ])
    func `Nothing else leads anywhere`(text: String) {
        let table = Table("t", columns: [.init("a")], rows: [[.text(text)]])
        #expect(!TextRenderer.render(.table(table), style: style).contains("\u{1B}"))
    }

    @Test(arguments: 0..<60)
    func `Data cannot break out of a link`(_ seed: UInt64) {
        var random = Seeded(seed)
        var answer = Samples.hostile(seed)
        let name = random.text(of: Samples.pieces, upTo: 6)
        answer.blocks.append(.text("Wrote \(name)."))
        answer.blocks.append(
            .table(Table("t", columns: [.init("a")], rows: [[.text("https://example.com/\(name)")], [.text(name)]])))
        answer.links = [Link(name, to: .file("/" + name))]
        for width in [nil, 24, 60] {
            let linked = TextRenderer.render(answer, style: Style(width: width, linkHost: name + "h"))
            let plain = TextRenderer.render(answer, style: Style(width: width))
            #expect(withoutLinks(linked) == plain)
        }
    }

    /// The text without links; what is not a link to the letter stays and is found.
    private func withoutLinks(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\u{1B}", rest.starts(with: "]8;;".unicodeScalars) else {
                result.append(scalar)
                continue
            }
            rest.removeFirst(4)
            let address = rest.prefix { ("!"..."~").contains($0) && $0 != "\\" }
            rest.removeFirst(address.count)
            guard rest.starts(with: "\u{1B}\\".unicodeScalars) else { return "an address does not end: \(address)" }
            rest.removeFirst(2)
        }
        return String(result)
    }
}
