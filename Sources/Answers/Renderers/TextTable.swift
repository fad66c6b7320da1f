/// Lays a table out in columns of characters, or as one record below the other where columns have no room.
///
/// Figures stay whole and aligned whatever happens; only texts are cut, the widest first, and never silently.
struct TextTable {
    private let table: Table
    private let style: Style
    private let titles: [String]
    private let rows: [[PaintedText]]
    private let closing: [[PaintedText]]
    private let fit: ColumnFit

    init(_ table: Table, style: Style) {
        self.table = table
        self.style = style
        let format = FigureFormat(style.language)
        let precisions = table.precisions
        let texts = { (row: [Cell]) in
            zip(row, precisions).map { cell, precision in
                PaintedText(format.text(cell, precision), Paint(cell), link: Hyperlink.address(of: cell, style: style))
            }
        }
        titles = table.columns.map(\.title)
        rows = table.rows.map(texts)
        closing = table.closing.map(texts)
        var widths = titles.map { DisplayWidth.of($0) }
        var isEmpty = titles.map { _ in true }
        for row in rows + closing {
            for (column, cell) in row.enumerated() {
                widths[column] = max(widths[column], DisplayWidth.of(cell.text))
                if !cell.text.isEmpty { isEmpty[column] = false }
            }
        }
        fit = ColumnFit(
            table.columns.indices.map {
                .init(
                    width: widths[$0], isText: table.columns[$0].alignment == .leading, isEmpty: isEmpty[$0],
                    standing: table.columns[$0].standing)
            }, in: style.width, isWhole: style.isWhole, rowCount: rows.count)
    }

    /// Whether everything stands side by side.
    var isWhole: Bool { fit.isWhole }

    var lines: [TextLine] {
        var lines: [TextLine] = []
        if let caption = table.caption { lines += paragraph(caption, .strong) }
        guard !rows.isEmpty else { return lines + paragraph(table.whenEmpty, .quiet) }
        guard let shown = fit.shown else { return lines + records }
        let header = titles.map { PaintedText($0, .strong) }
        lines += [line(of: header, shown), rule(shown)]
        lines += rows.map { line(of: $0, shown) }
        if !closing.isEmpty { lines.append(rule(shown)) }
        lines += closing.map { row in line(of: row.map { PaintedText($0.text, .strong) }, shown) }
        return lines + (remark.map { paragraph($0, .quiet) } ?? [])
    }

    /// What is lost, and how to see it.
    private var remark: String? {
        if fit.leftOut.isEmpty { return fit.isCut ? "Some text is cut to fit. To see all of it, add --full." : nil }
        let names = fit.leftOut.map { titles[$0].lowercased() }.joined(separator: ", ")
        return "Left out to fit: \(names). To see everything, add --full or --format csv, or widen the window."
    }

    private func paragraph(_ text: String, _ paint: Paint) -> [TextLine] {
        TextRenderer.hanging([PaintedText(text, paint)], after: TextLine(), style: style)
    }

    private func rule(_ shown: [(column: Int, width: Int)]) -> TextLine {
        var line = TextLine()
        for (_, width) in shown {
            if line.width > 0 { line.skip(fit.gap) }
            line.append(String(repeating: "─", count: width), .quiet)
        }
        return line
    }

    private func line(of cells: [PaintedText], _ shown: [(column: Int, width: Int)]) -> TextLine {
        var line = TextLine()
        var start = 0
        for (column, width) in shown {
            let text = DisplayWidth.cut(cells[column].text, to: width)
            line.pad(to: start)
            if table.columns[column].alignment == .trailing { line.skip(width - DisplayWidth.of(text)) }
            line.append(text, cells[column].paint, link: cells[column].link)
            start += width + fit.gap
        }
        return line
    }

    /// Each row as labelled values, without those that are not known.
    private var records: [TextLine] {
        let cells = rows + closing
        let column = TextRecord.column(for: titles)
        return cells.enumerated().flatMap { number, row in
            var lines = number > 0 ? [TextLine()] : []
            if number == rows.count { lines.append(TextLine(String(repeating: "─", count: column), .quiet)) }
            for (index, cell) in row.enumerated() where !cell.text.isEmpty {
                let value = index == 0 ? PaintedText(cell.text, .strong, link: cell.link) : cell
                lines += TextRecord.lines(of: titles[index], value, column: column, style: style)
            }
            return lines
        }
    }
}
