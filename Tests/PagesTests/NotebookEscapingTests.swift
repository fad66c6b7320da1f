import Playbook
import Testing

@testable import Pages

/// Whatever a notebook holds is shown and never obeyed.
struct NotebookEscapingTests {
    private static let hostile = [
        "<script>alert(1)</script>", "{{ 7 | times: 7 }}", "{% raw %}</style><b>", "\" onmouseover=\"x", "' --> ]]>",
        "</details></div></main>", "\u{202E}gpj.exe\u{0}\u{1B}[31m", "&#27;&#x202E;&#0;&#xFFFF;", "</code></pre>",
        "[a](javascript:alert(1)) ![b](http://x.example/c.png)", "<img src=http://x.example/a.png onerror=alert(1)>",
        "```\n</pre>\n````", "# <b>x</b> {#id}\n\n# <b>x</b>", "| <i> | \" |\n| - | - |\n| </table> | ' |",
        "```chart\n<b> (<i>)\n</svg><script>  1  █\n```", "<!-- /abm:output -->", "a\r\nb\tc", "   ", "",
    ]

    private func sample(_ text: String) -> NotebookSample {
        var sample = NotebookSample()
        (sample.title, sample.fileName, sample.workspaceName) = (text, text, text)
        sample.parts = [
            .prose(text),
            .cell(
                .init(
                    name: text, number: 1, source: [text, text], output: text, staleness: .earlierCell(text),
                    expectsFailure: true)),
            .cell(.init(name: text, number: 1, source: [], output: text, staleness: .said(text))), .prose(text),
        ]
        return sample
    }

    @Test(arguments: hostile) func staysText(_ text: String) throws {
        let html = try sample(text).html()
        let page = Markup(html)
        #expect(page.problem == nil)
        for name in ["script", "b", "i", "img"] { #expect(page.all(name).isEmpty, "\(name)") }
        #expect(!page.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
        #expect(!page.values(of: "href").contains { $0.lowercased().hasPrefix("javascript") })
        let ids = page.values(of: "id")
        #expect(Set(ids).count == ids.count)
        #expect(
            !html.unicodeScalars.contains { scalar in
                scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0x202A...0x202E).contains(scalar.value)
                    || scalar.value & 0xFFFE == 0xFFFE
            })
    }

    @Test(arguments: 0..<20) func anythingIsWellFormed(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "<", ">", "&", "\"", "'", "{{", "}}", "{%", "%}", "|", "\n", "\n\n", "# ", "- ", "> ", "`", "```",
            "```chart\n",
            "a (b)\n", "x  1  █\n", "| a |\n| - |\n", "*", "_", "[a](b)", "![", "](", ")", "<b>", "</p>", "<!--", "-->",
            "\u{202E}", "\u{0}", "ä", "&#27;", "---\n", "    ", "1. ",
        ]
        for _ in 0..<20 {
            let text = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let page = try sample(text).markup()
            #expect(page.problem == nil, "\(text.debugDescription)")
            let ids = page.values(of: "id")
            #expect(Set(ids).count == ids.count, "\(text.debugDescription)")
        }
    }

    @Test func aLayoutMayBeReplaced() throws {
        let page = NotebookSample().page
        #expect(try page.html(layout: "<p>{{ title }}: {{ parts.size }}</p>", partials: [:]) == "<p>Winter wave: 8</p>")
        let problem = #expect(throws: PageProblem.self) { try page.html(layout: "\n{{ titel }}", partials: [:]) }
        #expect(problem?.description.hasPrefix("pages/notebook.html:2:4: ") == true)
    }
}
