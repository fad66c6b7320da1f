import Answers

/// Lays out an editor's view for a width: wraps the text, places the cursor, and puts the menu under it.
struct FrameBuilder {
    /// Rows of candidates that are shown at once.
    static let menuRows = 10

    private let width: Int
    private let height: Int
    private let colour: Bool
    private var frame = Frame()
    private var row = ScreenRow()
    private var rows: [ScreenRow] = []

    init(width: Int, height: Int, colour: Bool) {
        // A wide character needs two columns.
        self.width = max(2, width)
        self.height = max(1, height)
        self.colour = colour
    }

    /// - Parameter isFinal: Whether the view stays on the screen for good: without hint, menu and window.
    func frame(_ view: EditorView, isFinal: Bool = false) -> Frame {
        var builder = self
        builder.append(view.prompt)
        builder.append(view)
        if !isFinal { builder.append(hint: view.hint) }
        // A cursor behind the last column stands on the next row.
        if !isFinal, builder.frame.cursor.column == width {
            builder.frame.cursor = Frame.Place(row: builder.frame.cursor.row + 1, column: 0)
            if builder.rows.count < builder.frame.cursor.row { builder.breakRow() }
        }
        builder.breakRow()
        let textRows = builder.rows.count
        if !isFinal, let menu = view.menu, textRows < height { builder.append(menu, room: height - textRows) }
        builder.frame.rows = builder.rows
        return isFinal ? builder.frame : builder.frame.window(height: height)
    }

    private mutating func breakRow() {
        row.finish()
        rows.append(row)
        row = ScreenRow()
    }

    private mutating func append(_ character: VisibleCharacter, _ paint: ScreenRow.Paint? = nil) {
        if row.width + character.width > width { breakRow() }
        row.append(character, paint)
    }

    private mutating func append(_ prompt: String) {
        for character in prompt { append(VisibleCharacter(character)) }
    }

    private mutating func append(_ view: EditorView) {
        var offset = 0
        for character in view.text {
            if character == "\n" {
                if offset == view.cursor { markCursor() }
                // A cursor behind a full row needs the row that it stands on.
                if offset == view.cursor, row.width == width {
                    breakRow()
                    frame.cursor = Frame.Place(row: rows.count, column: 0)
                }
                breakRow()
                append(view.continuation)
            } else {
                let visible = VisibleCharacter(character)
                // The cursor stands on the character, which may go to the next row.
                if row.width + visible.width > width { breakRow() }
                if offset == view.cursor { markCursor() }
                append(visible, view.marked?.contains(offset) == true ? (colour ? .reversed : .underlined) : nil)
            }
            offset += character.utf8.count
        }
        if offset <= view.cursor { markCursor() }
    }

    private mutating func markCursor() { frame.cursor = Frame.Place(row: rows.count, column: row.width) }

    /// The hint stays on the cursor's row: it would be in the way if it made the lines below it jump.
    private mutating func append(hint: String) {
        let room = width - row.width
        let firstLine = hint.prefix { !$0.isNewline }
        let isCut = firstLine.endIndex < hint.endIndex
        let (text, columns) = VisibleCharacter.row(isCut ? firstLine + "…" : firstLine, room: room)
        row.append(text, width: columns, colour ? .grey : .faint)
    }

    // MARK: The menu

    private mutating func append(_ menu: CompletionMenu, room: Int) {
        let count = menu.candidates.count
        // The row that says how many there are is dropped rather than a candidate.
        let shown = min(count, Self.menuRows, count > min(room, Self.menuRows) ? max(1, room - 1) : room)
        let start = min(max(0, menu.selection - shown / 2), count - shown)
        let window = menu.candidates[start..<start + shown]
        let texts = window.map { VisibleCharacter.row($0.text, room: width - 3) }
        let column = min(texts.map(\.width).max() ?? 0, max(8, width / 2))
        for (index, candidate) in zip(window.indices, window) {
            append(candidate, column: column, isChosen: index == menu.selection)
        }
        guard count > shown, shown < room else { return }
        let figures = FigureFormat(.english)
        let place = "\(figures.integer(start + 1))–\(figures.integer(start + shown))"
        let (text, columns) = VisibleCharacter.row("  \(place) of \(figures.integer(count))", room: width - 1)
        row.append(text, width: columns, colour ? .grey : nil)
        breakRow()
    }

    private mutating func append(_ candidate: Candidate, column: Int, isChosen: Bool) {
        let explanation = candidate.explanation.isEmpty ? candidate.kind : candidate.explanation
        // The last column stays free, so that no row of the menu ever wraps.
        let room = width - 1
        let textRoom = explanation.isEmpty ? room - 2 : min(column, room - 2)
        let (text, columns) = VisibleCharacter.row(candidate.text, room: textRoom)
        let paint: ScreenRow.Paint? = isChosen && colour ? .reversed : nil
        row.append(isChosen && !colour ? "> " : "  ", width: 2, paint)
        row.append(text, width: columns, paint)
        let (words, wordColumns) = VisibleCharacter.row(explanation, room: room - 2 - column - 2)
        if wordColumns > 0 {
            row.pad(to: 2 + column + 2, paint)
            row.append(words, width: wordColumns, paint ?? (colour ? .grey : nil))
        }
        breakRow()
    }
}
