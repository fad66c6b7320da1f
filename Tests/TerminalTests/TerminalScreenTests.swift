import Answers
import Terminal
import Testing

@Suite struct TerminalScreenTests {
    private let full = TerminalScreen(isInputTerminal: true, isOutputTerminal: true, isErrorTerminal: true, width: 132)

    @Test func `A terminal gets its width and colour`() {
        #expect(full.style(.finnish) == Style(language: .finnish, width: 132, colour: true))
        #expect(full.isInteractive && full.allowsProgress)
    }

    @Test func `A terminal that does not say its width is taken for 80 columns`() {
        var screen = full
        screen.width = nil
        #expect(screen.style(.english).width == 80)
    }

    @Test func `A pipe gets neither width nor colour`() {
        var screen = full
        screen.isOutputTerminal = false
        #expect(screen.style(.english) == Style())
        #expect(!screen.isInteractive)
        #expect(screen.allowsProgress)
    }

    @Test func `Colour is left out where it is refused`() {
        var refused = full
        refused.refusesColour = true
        var dumb = full
        dumb.understandsEscapes = false
        #expect(!refused.style(.english).colour)
        #expect(!dumb.style(.english).colour)
        #expect(!full.style(.english, isPlain: true).colour)
        #expect(dumb.style(.english) == Style())
        #expect(refused.allowsProgress)
        #expect(!dumb.allowsProgress)
    }
}
