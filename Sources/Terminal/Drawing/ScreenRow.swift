/// One row of the screen: its text with what colours it, and the columns that it fills.
struct ScreenRow: Hashable, Sendable {
    /// How a run of text is painted.
    enum Paint: String, Sendable {
        case grey = "90"
        /// Where there is no colour and a text must not be taken for what was typed.
        case faint = "2"
        case reversed = "7"
        case underlined = "4"
    }

    private(set) var text = ""
    private(set) var width = 0
    /// The columns at which a wide character begins; such a one is not cut in two where a terminal wraps the row.
    private var wideStarts: [Int] = []
    private var paint: Paint?

    /// Appends what is fit to be shown.
    mutating func append(_ text: String, width: Int, _ paint: Paint? = nil) {
        guard !text.isEmpty else { return }
        change(to: paint)
        self.text += text
        self.width += width
    }

    mutating func append(_ character: VisibleCharacter, _ paint: Paint? = nil) {
        if character.width == 2 { wideStarts.append(width) }
        append(character.text, width: character.width, paint)
        // Says the column again.
        if !character.isCertain { text += "\u{1B}[\(width + 1)G" }
    }

    mutating func pad(to column: Int, _ paint: Paint? = nil) {
        if column > width { append(String(repeating: " ", count: column - width), width: column - width, paint) }
    }

    /// Ends what is painted. To be called when nothing more is appended.
    mutating func finish() { change(to: nil) }

    /// How far down the cell at a column goes when a terminal that has become narrower wraps the row.
    func wrappedRow(of column: Int, columns: Int) -> Int {
        guard width > columns else { return 0 }
        guard !wideStarts.isEmpty else { return column / columns }
        // A wide character that would be cut begins the next row.
        func end(of start: Int) -> Int { start + columns - (wideStarts.contains(start + columns - 1) ? 1 : 0) }
        var row = 0
        var next = end(of: 0)
        while next <= column {
            row += 1
            next = end(of: next)
        }
        return row
    }

    private mutating func change(to other: Paint?) {
        guard other != paint else { return }
        if paint != nil { text += "\u{1B}[0m" }
        if let other { text += "\u{1B}[\(other.rawValue)m" }
        paint = other
    }
}
