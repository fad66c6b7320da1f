/// All that an editor knows at one moment: the text, and what is open around it. A key leads from one to the next.
///
/// A pure value but for what the offers answer, so that every dialogue with a person can be played in a test.
package struct EditorState {
    /// What a key leads to.
    package enum Outcome: Hashable, Sendable {
        case editing
        /// The cell as it was typed.
        case accepted(String)
        /// Ctrl-C.
        case cancelled
        /// Ctrl-D on an empty line.
        case left
        /// Ctrl-Z.
        case suspended
        /// Ctrl-L.
        case screenCleared
    }

    /// The text and the cursor.
    package internal(set) var buffer: EditBuffer
    /// What Tab opened.
    package internal(set) var menu: CompletionMenu?
    /// What Ctrl-R opened.
    package internal(set) var search: HistorySearch?
    var walk: HistoryWalk
    let offers: EditorOffers
    private let shape: CellShape
    private let newestBeginning: (String) -> String?
    /// Whether the text has changed since the menu's candidates were asked for.
    var isMenuStale = false
    private var knownHint: (text: String, hint: Hint?)?

    /// - Parameters:
    ///   - history: The cells before, oldest first.
    ///   - text: What stands there to be changed.
    ///   - kills: What was cut in the cells before.
    ///   - newestBeginning: The newest cell of the history that begins with a text and is longer.
    package init(
        history: [String] = [], text: String = "", kills: KillRing = KillRing(), offers: EditorOffers = EditorOffers(),
        shape: CellShape = CellShape(), newestBeginning: @escaping (String) -> String? = { _ in nil }
    ) {
        buffer = EditBuffer(text, kills: kills)
        walk = HistoryWalk(history)
        self.offers = offers
        self.shape = shape
        self.newestBeginning = newestBeginning
    }

    /// Brings the menu up to date with the text. To be called before the state is shown; typing alone does not ask, so
    /// that a burst of keys asks once.
    package mutating func settle() {
        guard isMenuStale else { return }
        isMenuStale = false
        if menu != nil { menu = CompletionMenu(candidates()) }
    }

    /// How the line could go on from its end.
    package mutating func hint() -> Hint? {
        guard buffer.isAtEnd, menu == nil, search == nil else { return nil }
        // An empty line goes on as its offers say, never as some line of the history.
        if buffer.text.isEmpty { return offers.hint("") }
        if let known = knownHint, known.text == buffer.text { return known.hint }
        let text = buffer.text
        let offered = offers.hint(text)
        var hint = offered
        if offered?.isText != true, let entry = newestBeginning(text), entry.utf8.starts(with: text.utf8) {
            let rest = String(decoding: entry.utf8.dropFirst(text.utf8.count), as: UTF8.self)
            if !rest.isEmpty { hint = Hint(rest) }
        }
        knownHint = (text, hint)
        return hint
    }

    /// What the offers say about this place, without those that do not fit into the text.
    func candidates() -> [Candidate] {
        let length = buffer.text.utf8.count
        return offers.complete(buffer.text, buffer.cursor).filter {
            $0.replaces.lowerBound >= 0 && $0.replaces.upperBound <= length
        }
    }

    /// Whether Enter begins another line. On a second blank line it never does, except in a fence: whoever is lost in an
    /// open quotation mark gets out, and is told of it.
    var wantsAnotherLine: Bool {
        if offers.isComplete(buffer.text) { return false }
        let endsBlank = buffer.text.hasSuffix("\n") && buffer.isAtEnd
        return !endsBlank || shape.isInFence(buffer.text)
    }
}
