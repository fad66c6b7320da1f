/// Writes an answer as Markdown for a notebook or a forge: tables as GitHub reads them, drawings in fences, charts in
/// fences of their own that ``Chart/init(markdownDrawing:info:)`` reads again.
///
/// The same answer always gives the same bytes: no padding, so that a changed figure changes only its own line, and no
/// dependence on any width. Headings begin at the second level, because a document has one title of its own.
package enum MarkdownRenderer {
    /// - Returns: Blocks separated by blank lines, with a line break at the end; empty for an empty answer.
    package static func render(_ answer: Answer, style: Style = Style()) -> String {
        let plain = Style(language: style.language)
        let format = FigureFormat(style.language)
        return answer.sanitised(lineBreak: " ").blocks
            .map { markdown(of: $0, plain, format) }
            .filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private static func markdown(of block: Answer.Block, _ style: Style, _ format: FigureFormat) -> String {
        switch block {
        case .heading(let title, let level):
            String(repeating: "#", count: min(max(level, 1), 3) + 1) + " \(MarkdownText.escaped(title))\n"
        case .text(let text): paragraphs(text)
        case .list(let items): items.map { "- \(MarkdownText.escaped($0))\n" }.joined()
        case .record(_, let fields):
            fields.map { field in
                let text = MarkdownText.escaped(format.text(field.cell))
                return "- **\(MarkdownText.escaped(field.label)):** \(text.isEmpty ? "–" : text)\n"
            }.joined()
        case .table(let table): markdown(of: table, format)
        case .tree(let tree): fenced(.tree(tree), style)
        case .chart(let chart): MarkdownChart.fenced(chart, style)
        case .plot(.chart(let chart)): MarkdownChart.fenced(chart, style)
        case .plot(let plot): fenced(.plot(plot), style)
        case .problems(let problems):
            problems.map { problem in
                let text = MarkdownText.escaped(problem.located + problem.message)
                return "- **\(problem.severity.rawValue):** \(text)\n"
            }.joined()
        case .verbatim(let text): MarkdownText.fenced(text)
        }
    }

    /// Each line of the text on its own line; blank lines part paragraphs.
    private static func paragraphs(_ text: String) -> String {
        var result = ""
        var previousIsText = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let escaped = MarkdownText.escaped(String(line))
            if escaped.isEmpty {
                if previousIsText { result += "\n\n" }
            } else {
                result += (previousIsText ? "\\\n" : "") + escaped
            }
            previousIsText = !escaped.isEmpty
        }
        while result.hasSuffix("\n") { result.removeLast() }
        return result.isEmpty ? "" : result + "\n"
    }

    private static func markdown(of table: Table, _ format: FigureFormat) -> String {
        let caption = table.caption.map { "**\(MarkdownText.escaped($0))**\n\n" } ?? ""
        guard !table.rows.isEmpty else { return caption + paragraphs(table.whenEmpty) }
        let precisions = table.precisions
        let texts = { (row: [Cell]) in
            zip(row, precisions).map { MarkdownText.escaped(format.text($0, $1)) }
        }
        var lines = [row(table.columns.map { MarkdownText.escaped($0.title) })]
        lines.append(row(table.columns.map { $0.alignment == .trailing ? "---:" : "---" }))
        lines += table.rows.map { row(texts($0)) }
        for totals in table.closing { lines.append(row(texts(totals).map { $0.isEmpty ? "" : "**\($0)**" })) }
        return caption + lines.joined()
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    /// A drawing of characters, as the text renderer makes it.
    private static func fenced(_ block: Answer.Block, _ style: Style) -> String {
        MarkdownText.fenced(TextRenderer.render(Answer([block]), style: style))
    }
}
