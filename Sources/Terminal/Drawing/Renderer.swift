/// From an editor's state to the text that makes a terminal show it.
///
/// A pure value that remembers what stands on the screen, so that a key repaints the rows that it changed and no other.
/// It wraps the text itself, since only who breaks the rows knows where they are.
package struct Renderer: Sendable {
    /// Columns of the terminal.
    package private(set) var width: Int
    /// Rows of the terminal.
    package private(set) var height: Int
    private let colour: Bool
    private var shown = Frame(rows: [])

    /// - Parameter colour: Whether anything may be coloured. Without it only what must not be taken for typed text is
    ///   set apart: hints faint, what was found underlined.
    package init(width: Int, height: Int, colour: Bool) {
        self.width = max(2, width)
        self.height = max(1, height)
        self.colour = colour
    }

    /// The text that makes the screen show a view, given that it shows what was painted last.
    package mutating func paint(_ view: EditorView) -> String {
        paint(FrameBuilder(width: width, height: height, colour: colour).frame(view))
    }

    /// The text that leaves a view on the screen for good, whole and without what was only help, with the cursor at the
    /// start of the row below. The next painting begins there.
    package mutating func finish(_ view: EditorView, note: String = "") -> String {
        var view = view
        view.cursor = view.text.utf8.count
        var frame = FrameBuilder(width: width, height: height, colour: colour).frame(view, isFinal: true)
        let last = frame.rows.count - 1
        if !note.isEmpty, frame.rows[last].width + note.utf8.count <= width {
            frame.rows[last].append(note, width: note.utf8.count)
        }
        frame.cursor = Frame.Place(row: last, column: 0)
        // Rows above the window have not been shown: the text starts anew where the window does.
        let text = paint(frame) + "\r\n"
        shown = Frame(rows: [])
        return text
    }

    /// The text that clears the screen. The next painting begins at its top.
    package mutating func clearScreen() -> String {
        shown = Frame(rows: [])
        return "\u{1B}[H\u{1B}[2J"
    }

    /// Forgets what stands on the screen: another program has written since. The next painting begins on this row.
    package mutating func forget() { shown = Frame(rows: []) }

    /// The text that takes the rows away after the terminal changed its size, for the next painting to begin where they
    /// began. Terminals wrap rows that have become too wide, so the cursor has gone down by as many.
    package mutating func resize(width newWidth: Int, height newHeight: Int) -> String {
        let columns = max(2, newWidth)
        var up =
            shown.rows.isEmpty ? 0 : shown.rows[shown.cursor.row].wrappedRow(of: shown.cursor.column, columns: columns)
        for row in shown.rows.prefix(shown.cursor.row) {
            up += row.wrappedRow(of: max(0, row.width - 1), columns: columns) + 1
        }
        width = columns
        height = max(1, newHeight)
        shown = Frame(rows: [])
        return Self.up(min(up, height - 1)) + "\r\u{1B}[J"
    }

    private mutating func paint(_ frame: Frame) -> String {
        defer { shown = frame }
        guard frame != shown else { return "" }
        var text = ""
        var current = shown.cursor.row
        var isAtStart = shown.rows.isEmpty
        if isAtStart { text += "\r" }
        for (index, row) in frame.rows.enumerated() {
            if index < shown.rows.count, shown.rows[index] == row { continue }
            text += Self.vertical(from: current, to: index)
            if !isAtStart || current != index { text += "\r" }
            current = index
            isAtStart = false
            text += row.text
            // At the last column a terminal would take the row's own last character away.
            if row.width < width { text += "\u{1B}[K" }
        }
        if shown.rows.count > frame.rows.count {
            text += Self.vertical(from: current, to: frame.rows.count) + "\r\u{1B}[J"
            current = frame.rows.count
        }
        text += Self.vertical(from: current, to: frame.cursor.row) + "\r"
        if frame.cursor.column > 0 { text += "\u{1B}[\(frame.cursor.column)C" }
        return text
    }

    /// Down by line feeds, which make room at the foot of the screen.
    private static func vertical(from: Int, to: Int) -> String {
        to < from ? up(from - to) : String(repeating: "\n", count: to - from)
    }

    private static func up(_ count: Int) -> String { count > 0 ? "\u{1B}[\(count)A" : "" }
}
