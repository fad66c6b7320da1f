/// A prompt at which a person types cells: the thin part that moves bytes between the terminal and the pure parts.
///
/// The terminal is its own only while a cell is being typed; between two cells it is as it was found, so that Ctrl-C,
/// Ctrl-Z and what is typed ahead mean what they mean anywhere.
package final class LineEditor {
    /// How long an ESC waits for what may belong to it, in milliseconds.
    private static let escapeTime: Int32 = 50

    /// What stands before a cell; may change from one to the next.
    package var prompt: String

    /// Whether Ctrl-C leaves, as it does a question; elsewhere it clears the cell.
    private let leavesOnCancel: Bool
    private let text: String
    private let history: HistoryFile
    private let offers: EditorOffers
    private let screen: TerminalScreen
    private let input: Int32
    private let output: Int32
    private var decoder = KeyDecoder()
    private let typedAhead: TypedAhead
    /// Keys that were typed ahead of the cell that they belong to; the next one first.
    private var keys: ArraySlice<Key> {
        get { typedAhead.keys }
        set { typedAhead.keys = newValue }
    }
    private var kills = KillRing()
    private var state = EditorState()
    private var renderer = Renderer(width: 80, height: 24, colour: false)
    private var bell: Int32 = -1
    private var isGone = false

    /// - Parameters:
    ///   - prompt: Such as `abm> `.
    ///   - history: Where cells are kept.
    ///   - offers: What is asked for completions and hints.
    ///   - screen: Must be interactive and understand escapes; elsewhere ``LineReader`` reads.
    ///   - typedAhead: Shared by all editors of a terminal, so that what is typed ahead reaches the next of them.
    ///   - leavesOnCancel: Whether Ctrl-C leaves.
    ///   - text: What stands there to be changed.
    package init(
        prompt: String, history: HistoryFile, offers: EditorOffers, screen: TerminalScreen,
        typedAhead: TypedAhead = TypedAhead(), leavesOnCancel: Bool = false, text: String = "", input: Int32 = 0,
        output: Int32 = 1
    ) {
        self.prompt = prompt
        self.typedAhead = typedAhead
        self.leavesOnCancel = leavesOnCancel
        self.text = text
        self.history = history
        self.offers = offers
        self.screen = screen
        self.input = input
        self.output = output
    }

    /// The next cell, lines that a backslash ends joined; `nil` when the user leaves or the terminal is gone.
    package func next() -> String? {
        // Whoever stops a command does not want what was typed ahead either.
        if Interruption.isRequested { keys = [] }
        Interruption.begin()
        guard TerminalMode.enter(input: input, output: output) else { return nil }
        bell = EditingSignals.start()
        defer {
            TerminalMode.leave()
            EditingSignals.stop()
            kills = state.buffer.kills
        }
        let size = SystemCalls.size(of: output)
        renderer = Renderer(
            width: size?.columns ?? screen.width ?? 80, height: size?.rows ?? 24, colour: screen.allowsColour)
        begin()
        while true {
            while let key = keys.popFirst() {
                switch handle(key) {
                case .editing: continue
                case .accepted(let cell):
                    write(renderer.finish(view))
                    history.append(cell)
                    return CellShape().joined(cell)
                case .left:
                    write(renderer.finish(view))
                    return nil
                case .cancelled where leavesOnCancel:
                    write(renderer.finish(view, note: "^C"))
                    return nil
                case .cancelled: cancel()
                case .suspended: suspend(group: true)
                case .screenCleared: write(renderer.clearScreen())
                }
            }
            if isGone {
                write(renderer.finish(view))
                return nil
            }
            write(renderer.paint(view))
            wait()
        }
    }

    /// Keeps a cell in the history in the place of the newest, which was it before it was completed.
    package func remember(_ cell: String, inPlaceOf newest: String) { history.replace(newest, by: cell) }

    private var view: EditorView { EditorView(&state, prompt: prompt) }

    private func begin() {
        state = EditorState(
            history: history.entries, text: text, kills: kills, offers: offers,
            newestBeginning: { [history] in history.newest(beginning: $0) })
    }

    private func handle(_ key: Key) -> EditorState.Outcome {
        let outcome = state.handle(key)
        if case .paste(_, isCut: true) = key {
            write(
                renderer.finish(view) + "What was pasted is longer than a million bytes; the rest was passed over.\r\n")
        }
        return outcome
    }

    private func cancel() {
        write(renderer.finish(view, note: "^C"))
        kills = state.buffer.kills
        begin()
    }

    private func suspend(group: Bool) {
        write(renderer.finish(view))
        TerminalMode.leave()
        EditingSignals.suspend(group: group)
        resume()
    }

    /// Takes the terminal again, which others have had since.
    private func resume() {
        TerminalMode.leave()
        isGone = !TerminalMode.enter(input: input, output: output) || isGone
        renderer.forget()
        if let size = SystemCalls.size(of: output) { _ = renderer.resize(width: size.columns, height: size.rows) }
    }

    /// Waits for keys or a signal.
    private func wait() {
        let isReady = SystemCalls.waitUntilReadable(
            input, or: bell, milliseconds: decoder.isAmbiguous ? Self.escapeTime : -1)
        hear(EditingSignals.take())
        switch isReady {
        case .timeout: keys += decoder.expire()
        case .interrupted: break
        case .other: break
        case .readable: read()
        }
    }

    private func hear(_ heard: EditingSignals.Heard) {
        if heard.contains(.interrupt) {
            // A question hears it as a key, which leaves.
            keys = leavesOnCancel ? [.control("c")] : []
            if !leavesOnCancel {
                _ = state.handle(.control("c"))
                cancel()
            }
        }
        if heard.contains(.stop) {
            suspend(group: false)
        } else if heard.contains(.resumed) {
            resume()
        }
        if heard.contains(.resize), let size = SystemCalls.size(of: output),
            size.columns != renderer.width || size.rows != renderer.height
        {
            write(renderer.resize(width: size.columns, height: size.rows))
        }
    }

    private func read() {
        let (bytes, result) = SystemCalls.read(input, atMost: 64 * 1024)
        switch result {
        case .bytes(0), .failed: isGone = true
        case .bytes: keys += decoder.decode(bytes)
        case .interrupted, .mustWait: break
        }
    }

    private func write(_ text: String) {
        guard !text.isEmpty else { return }
        do {
            try Output.write(Array(text.utf8), to: output)
        } catch {
            isGone = true
        }
    }
}
