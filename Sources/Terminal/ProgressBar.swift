package import Answers
import Synchronization

/// A line on standard error that shows how far a long command has come, and is gone when it ends.
///
/// Most commands end before anyone wonders; so it appears only after half a second, and only where it can be cleared
/// again. It moves by itself, so that work which cannot tell how far it is still shows that time goes by. What a command writes, tests compare and pipes carry on never holds any of it.
package final class ProgressBar: Sendable {
    /// Nothing is shown before.
    package static let delay = Duration.milliseconds(500)
    /// The least time between two drawings.
    package static let interval = Duration.milliseconds(100)

    private struct State {
        var done = 0
        var total: Int?
        var drawn: Duration?
        var isFinished = false
    }

    private let label: String
    private let unit: String
    private let width: Int
    private let language: Style.Language
    private let isShown: Bool
    private let elapsed: @Sendable () -> Duration
    private let write: @Sendable (String) -> Void
    private let state: Mutex<State>

    /// - Parameters:
    ///   - label: What is going on, such as `Importing touches.csv`.
    ///   - unit: What is counted, such as `rows`.
    ///   - elapsed: The time since the beginning; counted from now where none is given.
    ///   - write: Where the line is drawn.
    package init(
        _ label: String, unit: String, total: Int?, screen: TerminalScreen, language: Style.Language = .english,
        elapsed: (@Sendable () -> Duration)? = nil, write: @escaping @Sendable (String) -> Void = { Output.error($0) }
    ) {
        self.label = String(label.filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
        self.unit = unit
        self.language = language
        width = screen.width ?? SystemCalls.width(of: 2) ?? 80
        isShown = screen.allowsProgress
        let start = ContinuousClock.now
        self.elapsed = elapsed ?? { ContinuousClock.now - start }
        self.write = write
        state = Mutex(State(total: total))
        // A script runs thousands of lines; a clock for each would be a thread for each.
        if isShown, elapsed == nil, screen.isInputTerminal { startClock() }
    }

    /// Draws now and then until the bar is finished; a bar that is gone ends its clock at the next stroke.
    private func startClock() {
        SystemCalls.detachThread { [weak self] in
            repeat { SystemCalls.sleep(milliseconds: 500) } while self?.strike() == true
        }
    }

    /// - Returns: Whether there may be more to draw.
    private func strike() -> Bool {
        update { _ in }
        return !state.withLock(\.isFinished)
    }

    /// Counts more as done, and draws if it is time.
    package func advance(by count: Int = 1) {
        update { state in
            let (sum, overflows) = state.done.addingReportingOverflow(count)
            if !overflows { state.done = sum }
        }
    }

    /// Says how much is done in all, and draws if it is time.
    package func advance(to done: Int) { update { $0.done = done } }

    /// Corrects the total, as when a file turns out longer.
    package func expect(_ total: Int?) { update { $0.total = total } }

    /// Clears the line. Nothing is drawn afterwards.
    package func finish() {
        state.withLock { state in
            // Within the lock, or the clock could draw after the line was cleared.
            if !state.isFinished, state.drawn != nil { write("\r\u{1B}[2K") }
            state.isFinished = true
        }
    }

    deinit { finish() }

    private func update(_ change: (inout State) -> Void) {
        guard isShown else { return }
        let now = elapsed()
        state.withLock { state in
            change(&state)
            guard !state.isFinished, now >= ProgressBar.delay,
                state.drawn.map({ now - $0 >= ProgressBar.interval }) ?? true
            else { return }
            state.drawn = now
            let line = ProgressLine(label: label, unit: unit, done: state.done, total: state.total, elapsed: now)
            write("\r\u{1B}[2K" + line.text(width: width, language: language))
        }
    }
}
