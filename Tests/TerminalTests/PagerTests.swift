import Terminal
import Testing

@Suite struct PagerTests {
    private func chosen(_ environment: [String: String], hasLess: Bool = true) -> Pager? {
        Pager.chosen(environment: { environment[$0] }, hasLess: hasLess)
    }

    @Test func `Who has chosen nothing gets less where it is there, with colours`() {
        let pager = chosen([:])
        #expect(pager?.command == "less")
        #expect(pager?.environment == ["LESS": "FRX", "LESSCHARSET": "utf-8"])
        #expect(pager?.showsColour == true && pager?.showsLinks == true)
        #expect(chosen([:], hasLess: false) == nil)
    }

    @Test(arguments: ["", " ", "cat", " cat "])
    func `No pager is wanted`(choice: String) { #expect(chosen(["PAGER": choice]) == nil) }

    @Test func `The user's own pager is started as it is`() {
        #expect(
            chosen(["PAGER": "most -s"], hasLess: false)
                == Pager(command: "most -s", environment: [:], showsColour: true, showsLinks: false))
    }

    @Test(arguments: [
        ("less", "-i", false), ("less", "FRX", true), ("less -R", "", true), ("/usr/bin/less", "-r", true),
        ("less -S", "-M", false),
    ])
    func `The user's own LESS stays, and colours go where it shows them`(command: String, less: String, colour: Bool) {
        let pager = chosen(["PAGER": command, "LESS": less, "LESSCHARSET": "latin1"])
        #expect(pager == Pager(command: command, environment: [:], showsColour: colour, showsLinks: colour))
    }

    @Test(arguments: [
        ("", 10, 0), ("\n", 10, 1), ("a\nb\n", 10, 2), ("a\nb", 10, 2), ("0123456789\n", 10, 1),
        ("0123456789a\n", 10, 2), ("01234567890123456789\n", 10, 2), ("012345678東\n", 10, 2), ("東東東東東\n", 10, 1),
        ("äääääääääö\n", 10, 1), ("\u{1B}[31m0123456789\u{1B}[0m\n", 10, 1),
        ("\u{1B}]8;;https://example.com/long/and/longer\u{1B}\\0123456789\u{1B}]8;;\u{1B}\\\n", 10, 1),
        ("\t0\n", 8, 2), ("e\u{301}e\u{301}e\u{301}e\u{301}\n", 4, 1), ("a\n", 0, 1),
    ])
    func `Rows are counted as a terminal breaks them`(text: String, width: Int, rows: Int) {
        #expect(ScreenRows.count(of: text, width: width) == rows)
    }

    @Test func `An answer is too long where the prompt below it would push its first row away`() {
        let screen = TerminalScreen(
            isInputTerminal: true, isOutputTerminal: true, isErrorTerminal: true, width: 10, height: 4)
        #expect(!screen.isOverlong("1\n2\n3\n"))
        #expect(screen.isOverlong("1\n2\n3\n4\n"))
        #expect(screen.isOverlong("1\n2\n0123456789a\n"))
        #expect(screen.allowsPaging)
        var unmeasured = screen
        unmeasured.height = nil
        #expect(!unmeasured.isOverlong(String(repeating: "\n", count: 1_000)))
    }

    @Test func `Nothing is paged where keys or escapes do not arrive`() {
        let piped = TerminalScreen(isInputTerminal: false, isOutputTerminal: true, isErrorTerminal: true)
        let dumb = TerminalScreen(
            isInputTerminal: true, isOutputTerminal: true, isErrorTerminal: true, understandsEscapes: false)
        #expect(!piped.allowsPaging && !dumb.allowsPaging)
    }
}
