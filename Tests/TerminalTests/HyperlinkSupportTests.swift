import Answers
import Testing

@testable import Terminal

@Suite struct HyperlinkSupportTests {
    @Test(
        arguments: [
            (["TERM": "xterm-256color", "VTE_VERSION": "6800"], true), (["VTE_VERSION": "5000"], false),
            (["VTE_VERSION": "4600"], false), (["TERM": "xterm-kitty"], true), (["TERM": "xterm-256color"], false),
            (["TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.4.19"], true),
            (["TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.0.2"], false),
            (["TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "1.95.0"], true),
            (["TERM_PROGRAM": "WezTerm", "TERM_PROGRAM_VERSION": "20230712-072601-f4abf8fd"], true),
            (["TERM_PROGRAM": "Apple_Terminal", "TERM_PROGRAM_VERSION": "453"], false),
            (["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a", "VTE_VERSION": "6800"], false),
            (["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4", "TMUX": "/tmp/x"], true),
            (["TMUX": "/tmp/x", "VTE_VERSION": "6800"], false), (["STY": "1.pts", "VTE_VERSION": "6800"], false),
            (["WT_SESSION": "a"], true), (["KONSOLE_VERSION": "220401"], true), (["KONSOLE_VERSION": "180401"], false),
            (["FORCE_HYPERLINK": "1"], true), (["FORCE_HYPERLINK": "0", "TERM": "xterm-kitty"], false), ([:], false),
        ] as [([String: String], Bool)])
    func `Only terminals that are known to follow links get them`(environment: [String: String], expected: Bool) {
        #expect(HyperlinkSupport.isLikely { environment[$0] } == expected)
    }

    @Test func `A pipe and a dumb terminal get none`() {
        let full = TerminalScreen(
            isInputTerminal: true, isOutputTerminal: true, isErrorTerminal: true, width: 80, linkHost: "kone")
        #expect(full.style(.english).linkHost == "kone")
        var piped = full
        piped.isOutputTerminal = false
        var dumb = full
        dumb.understandsEscapes = false
        #expect(piped.style(.english).linkHost == nil && dumb.style(.english).linkHost == nil)
        // NO_COLOR speaks of colour alone.
        var plain = full
        plain.refusesColour = true
        #expect(plain.style(.english).linkHost == "kone")
    }
}
