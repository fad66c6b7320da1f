/// What a run of characters means, where a terminal can show it.
enum Paint: String {
    case strong = "1"
    case good = "32"
    case caution = "33"
    case bad = "31"
    case quiet = "2"

    init?(_ tone: Tone) {
        switch tone {
        case .plain: return nil
        case .good: self = .good
        case .caution: self = .caution
        case .bad: self = .bad
        case .quiet: self = .quiet
        }
    }
}

extension Paint {
    /// What a figure or a text of an answer means by itself.
    init?(_ cell: Cell) { self.init(cell.tone) }
}

/// One word or run of text with its paint.
struct PaintedText {
    var text: String
    var paint: Paint?
    /// Where it leads to, as an address of ``Hyperlink``.
    var link: String?

    init(_ text: String, _ paint: Paint? = nil, link: String? = nil) {
        self.text = text
        self.paint = paint
        self.link = link
    }
}

/// One line for a terminal, built from the left and written without blanks at its end.
///
/// Padding is remembered and only written once something follows it, so no line can end in blanks, and widths are
/// counted before any escape sequence is in the text.
struct TextLine {
    private(set) var width = 0
    private var runs: [PaintedText] = []
    private var pendingBlanks = 0

    init() {}

    init(_ text: String, _ paint: Paint? = nil) { append(text, paint) }

    mutating func append(_ text: String, _ paint: Paint? = nil, link: String? = nil) {
        guard !text.isEmpty else { return }
        if pendingBlanks > 0 { runs.append(PaintedText(String(repeating: " ", count: pendingBlanks))) }
        pendingBlanks = 0
        runs.append(PaintedText(text, paint, link: link))
        width += DisplayWidth.of(text)
    }

    /// Moves on to `column`, if the line has not reached it yet.
    mutating func pad(to column: Int) { skip(column - width) }

    mutating func skip(_ columns: Int) {
        guard columns > 0 else { return }
        pendingBlanks += columns
        width += columns
    }

    func written(colour: Bool) -> String {
        var runs = runs
        while let last = runs.last {
            let trimmed = last.text.trimmedEnd
            runs[runs.count - 1].text = trimmed
            if !trimmed.isEmpty { break }
            runs.removeLast()
        }
        return runs.reduce(into: "") { line, run in
            let painted = run.paint.map { "\u{1B}[\($0.rawValue)m\(run.text)\u{1B}[0m" }
            let text = colour ? painted ?? run.text : run.text
            line += run.link.map { Hyperlink.written(text, to: $0) } ?? text
        }
    }
}

extension String {
    /// The text without blanks at its end.
    var trimmedEnd: String {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return String(self[..<end])
    }
}
