import Terminal
import Workbench

/// Draws how far long work has come, on a terminal.
final class DrawnProgress: ProgressObserver {
    private let screen: TerminalScreen
    private var bar: (label: String, bar: ProgressBar)?

    init(on screen: TerminalScreen) { self.screen = screen }

    func begin() { draw("Working", of: nil, unit: "") }

    func advance(_ label: String, done: Int, of total: Int?, unit: String) {
        if bar?.label != label { draw(label, of: total, unit: unit) }
        bar?.bar.expect(total)
        bar?.bar.advance(to: done)
    }

    func finish() {
        bar?.bar.finish()
        bar = nil
    }

    private func draw(_ label: String, of total: Int?, unit: String) {
        bar?.bar.finish()
        bar = (label, ProgressBar(label, unit: unit, total: total, screen: screen.measured()))
    }
}
