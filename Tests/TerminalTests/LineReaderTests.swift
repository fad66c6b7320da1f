import Terminal
import Testing

@Suite struct LineReaderTests {
    private struct Session {
        var lines: [String]
        var shown: String
        var history: [String]
    }

    private func session(_ bytes: [UInt8], prompt: String? = nil) throws -> Session {
        let pipe = try Pipe()
        pipe.fill(with: bytes)
        let shown = SharedText()
        var reader = LineReader(prompt: prompt, descriptor: pipe.reading, write: { shown.append($0) })
        var lines: [String] = []
        while let line = reader.next() { lines.append(line) }
        pipe.closeReading()
        return Session(lines: lines, shown: shown.value, history: reader.history)
    }

    @Test(
        arguments: [
            ("", []),
            ("one\ntwo\n", ["one", "two"]),
            ("one\r\ntwo", ["one", "two"]),
            ("\n\n", ["", ""]),
            ("Metsä Ääkkönen — 北\n", ["Metsä Ääkkönen — 北"]),
            ("a \\\n  b\\\nc\nd\n", ["a   bc", "d"]),
            ("a \\  \nb\n", ["a b"]),
            ("a \\\\\nb\n", ["a \\\\", "b"]),
            ("# prose \\\nb\n", ["# prose \\", "b"]),
            ("a \\\n# not prose\n", ["a # not prose"]),
            ("a \\", ["a "]),
            ("a \\\n", ["a "]),
        ] as [(String, [String])])
    func `Lines are read as typed and joined at a backslash`(text: String, lines: [String]) throws {
        #expect(try session(Array(text.utf8)).lines == lines)
    }

    @Test func `A script sees no prompt`() throws {
        #expect(try session(Array("a\nb\\\nc\n".utf8)).shown == "")
    }

    @Test func `A person sees a prompt for each line and a line break at the end`() throws {
        #expect(try session(Array("a\nb\\\nc\n".utf8), prompt: "abm> ").shown == "abm> abm> ... abm> \n")
    }

    @Test func `The history leaves out blanks and repetitions`() throws {
        let text = "status\n\n  \nstatus\nscore\nstatus\nuse \\\nkone\n"
        #expect(try session(Array(text.utf8)).history == ["status", "score", "status", "use kone"])
    }

    @Test func `Bytes that are not UTF-8 are replaced`() throws {
        #expect(try session([0x61, 0xE4, 0x62, 0x0A, 0x63]).lines == ["a\u{FFFD}b", "c"])
    }

    @Test func `A line without end is passed over and the next one is read`() throws {
        let endless = [UInt8](repeating: UInt8(ascii: "x"), count: LineReader.lineLimit * 3)
        let result = try session(endless + Array("\nstatus\n".utf8))
        #expect(result.lines == ["status"])
        #expect(result.shown == "A line of more than a million characters was passed over.\n")
    }

    @Test func `Many lines come out whole wherever the reading is cut`() throws {
        let lines = (0..<20_000).map { "rivi \($0) ä" + String(repeating: "ö", count: $0 % 37) }
        #expect(try session(Array(lines.joined(separator: "\n").utf8)).lines == lines)
    }
}
