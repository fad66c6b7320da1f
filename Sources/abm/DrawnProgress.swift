import Terminal
import Workbench

/// Draws how far long work has come, on a terminal.
final class DrawnProgress: ProgressObserver {
    private let screen: TerminalScreen
    private var bar: (label: String, bar: ProgressBar)?

    init(on screen: TerminalScreen) { self.screen = screen }

    func advance(_ label: String, done: Int, of total: Int?) {
        if bar?.label != label {
            bar?.bar.finish()
            bar = (label, ProgressBar(label, unit: "", total: total, screen: screen))
        }
        bar?.bar.expect(total)
        bar?.bar.advance(to: done)
    }

    func finish() {
        bar?.bar.finish()
        bar = nil
    }
}
