import Terminal
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct ClipboardTests {
    private let screen = TerminalScreen(isInputTerminal: true, isOutputTerminal: true, isErrorTerminal: true)

    private func clipboard(_ variables: [String: String] = [:]) -> Clipboard {
        Clipboard(screen) { variables[$0] }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// What the sequences of a stream put into the clipboard, by the rules of a terminal.
    private func received(_ bytes: some Sequence<UInt8>) -> [String] {
        var found: [String] = []
        var rest = Array(bytes)[...]
        while let start = rest.firstIndex(of: 0x1B), let end = rest.firstIndex(of: 0x07) {
            guard rest[start..<end].starts(with: "\u{1B}]52;c;".utf8) else { return ["not a sequence"] }
            let payload = rest[start..<end].dropFirst(7)
            guard let data = Data(base64Encoded: Data(payload)) else { return ["not Base64"] }
            found.append(String(decoding: data, as: UTF8.self))
            rest = rest[(end + 1)...]
        }
        return rest.isEmpty ? found : found + ["left over"]
    }

    @Test func `A text is one sequence`() throws {
        #expect(try text(clipboard().sequence(for: "Hei")) == "\u{1B}]52;c;SGVp\u{7}")
        #expect(try text(clipboard().sequence(for: "")) == "\u{1B}]52;c;\u{7}")
        #expect(clipboard(["TMUX": "", "STY": "", "VTE_VERSION": ""]) == clipboard())
    }

    @Test(arguments: [
        "", "f", "fo", "foo", "foob", "fooba", "foobar", "Ääkköset\r\n東京 \u{1F600}", "\u{1B}]52;c;eA==\u{7}",
    ])
    func `What arrives is what was sent`(sent: String) throws {
        #expect(try received(clipboard().sequence(for: sent)) == [sent])
    }

    @Test func `tmux gets the sequence, and once more in its envelope`() throws {
        let bytes = try clipboard(["TMUX": "/tmp/tmux-0/default,1,0", "STY": "1.pts"]).sequence(for: "Hei")
        let plain = "\u{1B}]52;c;SGVp\u{7}"
        #expect(text(bytes) == plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\")
    }

    @Test func `screen gets short envelopes that make up the sequence`() throws {
        let sent = String(repeating: "ä", count: 1_000)
        let bytes = try clipboard(["STY": "1234.pts-0.host"]).sequence(for: sent)
        let envelopes = text(bytes).split(separator: "\u{1B}\\", omittingEmptySubsequences: true)
        #expect(envelopes.count == 11)
        #expect(envelopes.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 254 })
        #expect(received(envelopes.flatMap { $0.utf8.dropFirst(2) }) == [sent])
    }

    @Test func `A text that terminals would cut is refused`() throws {
        let most = String(repeating: "x", count: Clipboard.textLimit)
        let bytes = try clipboard().sequence(for: most)
        #expect(bytes.count <= 100_000 && bytes.count > 99_996)
        let refusal = #expect(throws: ClipboardRefusal.self) { try clipboard().sequence(for: most + "x") }
        #expect(refusal == .tooLong(count: 74_995))
        #expect(
            refusal?.description
                == "The text has 74995 bytes, and terminals take 74994 into the clipboard. Write it to a file instead.")
    }

    @Test func `What cannot work is not tried`() throws {
        var piped = screen
        piped.isOutputTerminal = false
        var dumb = screen
        dumb.understandsEscapes = false
        #expect(Clipboard(piped) { _ in nil }.refusal == .noTerminal)
        #expect(Clipboard(dumb) { _ in nil }.refusal == .noTerminal)
        #expect(clipboard(["VTE_VERSION": "7006"]).refusal == .declines)
        #expect(clipboard().refusal == nil)
        #expect(throws: ClipboardRefusal.declines) { try clipboard(["VTE_VERSION": "7006"]).sequence(for: "Hei") }
        #expect(throws: ClipboardRefusal.noTerminal) { try Clipboard(piped) { _ in nil }.copy("Hei") }
    }
}
