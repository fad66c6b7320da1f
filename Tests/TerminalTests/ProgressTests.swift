import Answers
import Synchronization
import Terminal
import Testing

@Suite struct ProgressTests {
    private static let screen = TerminalScreen(
        isInputTerminal: true, isOutputTerminal: true, isErrorTerminal: true, width: 100)

    private func line(_ done: Int, of total: Int?, after seconds: Double = 2) -> ProgressLine {
        ProgressLine(label: "Importing", unit: "rows", done: done, total: total, elapsed: .seconds(seconds))
    }

    @Test(
        arguments: [
            (0, 4000, 2.0, "Importing  [------------------------]    0 %  0 / 4,000 rows"),
            (1000, 4000, 2.0, "Importing  [######------------------]   25 %  1,000 / 4,000 rows  500/s  6 s left"),
            (10, 4000, 2.0, "Importing  [------------------------]    0 %  10 / 4,000 rows  5/s  13:18 min left"),
            (1, 4000, 2.0, "Importing  [------------------------]    0 %  1 / 4,000 rows  0/s  2:13 h left"),
            (3999, 4000, 2.0, "Importing  [#######################-]   99 %  3,999 / 4,000 rows  1,999/s  1 s left"),
            (4000, 4000, 2.0, "Importing  [########################]  100 %  4,000 / 4,000 rows  2,000/s"),
            (5000, 4000, 2.0, "Importing  [#######################-]   99 %  5,000 / 4,000 rows  2,500/s"),
            (5000, nil, 2.0, "Importing  5,000 rows  2,500/s  2 s"),
            (0, nil, 62.0, "Importing  1:02 min"), (0, nil, 0.7, "Importing"),
            (0, 0, 0.0, "Importing  [########################]  100 %  0 / 0 rows"),
        ] as [(Int, Int?, Double, String)])
    func `A line tells share, count, rate and time left`(done: Int, total: Int?, seconds: Double, text: String) {
        #expect(line(done, of: total, after: seconds).text(width: 120) == text)
    }

    @Test func `Figures follow the reader's language`() {
        let text = line(12_345, of: nil).text(width: 100, language: .finnish)
        #expect(text.contains(FigureFormat(.finnish).integer(12_345)))
    }

    @Test(arguments: 0...130)
    func `A line never fills the last column`(width: Int) {
        for total in [nil, 0, 7, 80_000] as [Int?] {
            #expect(line(5, of: total).text(width: width).count <= max(0, width - 1))
        }
    }

    @Test(arguments: [Int.min, -1, 0, 1, Int.max], [nil, Int.min, 0, 1, Int.max] as [Int?])
    func `Absurd counts do no harm`(done: Int, total: Int?) {
        #expect(!line(done, of: total, after: 0).text(width: 80).isEmpty)
        #expect(!line(done, of: total, after: 1e9).text(width: 80).isEmpty)
    }

    /// A bar on a clock that the test moves.
    private final class Scene: Sendable {
        let clock = Mutex(Duration.zero)
        let drawn = SharedText()

        func bar(_ screen: TerminalScreen) -> ProgressBar {
            ProgressBar(
                "Importing", unit: "rows", total: 100, screen: screen, elapsed: { self.clock.withLock { $0 } },
                write: { self.drawn.append($0) })
        }

        func pass(_ milliseconds: Int) { clock.withLock { $0 += .milliseconds(milliseconds) } }
    }

    @Test func `A bar appears after half a second, at most ten times a second, and is cleared`() {
        let scene = Scene()
        let bar = scene.bar(Self.screen)
        bar.advance()
        scene.pass(499)
        bar.advance()
        #expect(scene.drawn.value == "")
        scene.pass(1)
        bar.advance()
        let once = scene.drawn.value
        #expect(once.hasPrefix("\r\u{1B}[2KImporting") && once.contains("3 / 100 rows"))
        scene.pass(99)
        bar.advance()
        #expect(scene.drawn.value == once)
        scene.pass(1)
        bar.advance(to: 50)
        #expect(scene.drawn.value.contains("50 / 100 rows"))
        bar.finish()
        let end = scene.drawn.value
        #expect(end.hasSuffix("\r\u{1B}[2K"))
        scene.pass(1000)
        bar.advance()
        bar.finish()
        #expect(scene.drawn.value == end)
    }

    @Test func `A quick command shows nothing`() {
        let scene = Scene()
        let bar = scene.bar(Self.screen)
        bar.advance(to: 100)
        bar.finish()
        #expect(scene.drawn.value == "")
    }

    @Test(arguments: [
        TerminalScreen(isInputTerminal: true, isOutputTerminal: true, isErrorTerminal: false),
        TerminalScreen(
            isInputTerminal: true, isOutputTerminal: true, isErrorTerminal: true, understandsEscapes: false),
    ])
    func `Where a line cannot be cleared nothing is drawn`(screen: TerminalScreen) {
        let scene = Scene()
        let bar = scene.bar(screen)
        scene.pass(5000)
        bar.advance(to: 50)
        bar.finish()
        #expect(scene.drawn.value == "")
    }
}
