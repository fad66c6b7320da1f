import Settings
import Testing

@Suite struct FrontMatterTests {
    @Test(
        arguments: [
            ("---\nname: x\n---\nBody\n", "name: x\n", "Body\n", 4),
            ("---\r\nname: x\r\n---\r\nBody\r\n", "name: x\r\n", "Body\r\n", 4),
            ("---\rname: x\r---\rBody", "name: x\r", "Body", 4),
            ("\u{FEFF}---\nname: x\n---\nBody", "name: x\n", "Body", 4),
            ("--- \nname: x\n---\t\n\n  Body", "name: x\n", "\n  Body", 4),
            ("---\nname: x\n...\nBody\n---\n", "name: x\n", "Body\n---\n", 4),
            ("---\n---\n", "", "", 3),
            ("---\nname: x\n---", "name: x\n", "", 4),
            ("Body\n---\nx\n---\n", nil, "Body\n---\nx\n---\n", 1),
            ("----\nx\n---\n", nil, "----\nx\n---\n", 1),
            ("", nil, "", 1),
        ] as [(String, String?, String, Int)])
    func `A file is cut to the byte`(text: String, settings: String?, body: String, line: Int) throws {
        let parts = try FrontMatter(text, file: "t.md")
        #expect(parts.settings.map(String.init) == settings)
        #expect(Array(parts.body.utf8) == Array(body.utf8))
        #expect(parts.bodyLine == line)
    }

    @Test func `Front matter that never closes is a problem`() {
        let error = #expect(throws: SettingsProblems.self) { try FrontMatter("---\nname: x\n", file: "t.md") }
        #expect(
            error?.description
                == "t.md:1:1: the settings that open here are never closed; add a line --- after the last of them")
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `The parts and the fences are the whole file`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["---", "\n", "\r\n", "\r", "a: b", "ä", " ", "e\u{301}", "{{ x }}", "...", "\u{2028}"]
        func random(_ count: Int) -> String {
            (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        }
        let body = random(12)
        let text = "---\nname: x\n---\n" + body
        let parts = try FrontMatter(text, file: "t.md")
        #expect(Array(parts.body.utf8) == Array(body.utf8))
        #expect(parts.bodyLine == 4)
    }
}
