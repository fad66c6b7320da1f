import CommonMark
import Foundation
import Testing

/// HTML that carries nothing dangerous, and the same HTML as the reference program's.
struct MarkdownTests {
    @Test func markdownBecomesHTML() {
        #expect(
            Markdown.html("# Hei\n\n*a* [b](https://example.com)\n") == """
                <h1>Hei</h1>
                <p><em>a</em> <a href="https://example.com">b</a></p>

                """)
        #expect(Markdown.html("") == "")
    }

    @Test func quotesAndDashesStayAsTyped() {
        #expect(Markdown.html("\"a\" -- 'b' ...") == "<p>&quot;a&quot; -- 'b' ...</p>\n")
    }

    @Test func rawHTMLIsOmitted() {
        for markdown in ["<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<div onclick=x>\nb\n</div>"]
        {
            let html = Markdown.html(markdown)
            #expect(!html.contains("script>") && !html.contains("<img") && !html.contains("<div"))
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "vbscript:x", "file:///etc/passwd", "data:text/html,x",
    ])
    func dangerousAddressesAreDropped(_ address: String) {
        #expect(Markdown.html("[a](\(address))") == "<p><a href=\"\">a</a></p>\n")
        #expect(Markdown.plainText("[a](\(address))") == "a")
    }

    @Test func deepNestingIsNoDanger() {
        let quotes = String(repeating: ">", count: 20_000) + " a"
        #expect(Markdown.html(quotes).contains("<p>a</p>"))
        #expect(Markdown.plainText(quotes).hasSuffix("> a"))
        #expect(Markdown.plainText(String(repeating: "*a **b ", count: 5_000)).count > 5_000)
    }

    @Test(.enabled(if: Reference.program != nil, "The program cmark is not installed."))
    func htmlIsTheReferenceProgramsOwn() throws {
        let program = try #require(Reference.program)
        var random = Seeded(7)
        let pieces = [
            "a", "Oy", "ä", " ", "\n", "\n\n", "- ", "1. ", "> ", "# ", "*", "**", "_", "`", "```\n", "    ", "[a](b)",
            "![i](j)", "<b>", "<div>\n", "&amp;", "\\", "---\n", "<https://example.com>", "  \n", "\t", "\"", "|",
            "===\n",
        ]
        for _ in 0..<40 {
            let markdown = random.text(of: pieces, upTo: 40)
            #expect(Markdown.html(markdown) == (try Reference.html(markdown, by: program)))
        }
    }
}

/// The command-line program that comes with libcmark, where it is installed.
private enum Reference {
    static var program: URL? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { URL(fileURLWithPath: String($0)).appendingPathComponent("cmark") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    static func html(_ markdown: String, by program: URL) throws -> String {
        let process = Process()
        process.executableURL = program
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(markdown.utf8))
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
