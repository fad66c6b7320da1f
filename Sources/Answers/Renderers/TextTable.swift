/// Lays a table out in columns of characters.
///
/// Figures stay whole and aligned whatever happens; only texts are cut, the widest first, and never silently.
struct TextTable {
    /// Texts are not cut below this many columns.
    private static let narrowest = 6
    private static let gap = 2

    private let table: Table
    private let style: Style
    private let titles: [String]
    private let rows: [[String]]
    private let totals: [String]?
    private var widths: [Int]
    private var isCut = false

    init(_ table: Table, style: Style) {
        self.table = table
        self.style = style
        let format = FigureFormat(style.language)
        let precisions = table.precisions
        let texts = { (row: [Cell]) in zip(row, precisions).map { format.text($0, $1) } }
        titles = table.columns.map(\.title)
        rows = table.rows.map(texts)
        totals = table.totals.map(texts)
        widths = titles.map { DisplayWidth.of($0) }
        for row in rows + (totals.map { [$0] } ?? []) {
            for (column, text) in row.enumerated() { widths[column] = max(widths[column], DisplayWidth.of(text)) }
        }
        shrink()
    }

    var lines: [TextLine] {
        var lines: [TextLine] = []
        if let caption = table.caption { lines.append(TextLine(caption, .strong)) }
        guard !rows.isEmpty else { return lines + paragraph(table.whenEmpty) }
        lines.append(line(of: titles, .strong))
        lines.append(rule)
        lines += rows.map { line(of: $0) }
        if let totals { lines += [rule, line(of: totals, .strong)] }
        if isCut { lines.append(TextLine("Some text is cut to fit; see all of it with --format csv.", .quiet)) }
        return lines
    }

    private func paragraph(_ text: String) -> [TextLine] {
        TextRenderer.hanging([PaintedText(text, .quiet)], after: TextLine(), style: style)
    }

    private var rule: TextLine {
        var line = TextLine()
        for width in widths {
            if line.width > 0 { line.skip(Self.gap) }
            line.append(String(repeating: "─", count: width), .quiet)
        }
        return line
    }

    private func line(of texts: [String], _ paint: Paint? = nil) -> TextLine {
        var line = TextLine()
        var start = 0
        for (column, text) in texts.enumerated() {
            let shown = DisplayWidth.cut(text, to: widths[column])
            line.pad(to: start)
            if table.columns[column].alignment == .trailing { line.skip(widths[column] - DisplayWidth.of(shown)) }
            line.append(shown, paint)
            start += widths[column] + Self.gap
        }
        return line
    }

    /// Takes one column of width at a time from the widest text until the table fits or every text is narrow.
    private mutating func shrink() {
        guard let available = style.width else { return }
        var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - available
        // The first column is what people type next, so it is the last to be cut.
        let name = widths[0] <= available / 2 ? 0 : -1
        let texts = table.columns.indices.filter { $0 != name && table.columns[$0].alignment == .leading }
        while excess > 0, let widest = texts.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest {
            widths[widest] -= 1
            excess -= 1
            isCut = true
        }
    }
}
