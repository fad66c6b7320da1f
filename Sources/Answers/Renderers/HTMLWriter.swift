/// Writes each kind of block as HTML.
struct HTMLWriter {
    let language: Style.Language
    let format: FigureFormat

    init(language: Style.Language) {
        self.language = language
        format = FigureFormat(language, isTypeset: true)
    }

    func html(of block: Answer.Block, id: String) -> String {
        switch block {
        case .heading(let title, let level):
            heading(title, level: min(max(level, 1), 3) + 1)
        case .text(let text): paragraphs(text)
        case .list(let items): list(items.map { "<li>\(HTMLText.lines($0))</li>\n" })
        case .record(_, let fields): record(fields)
        case .table(let table): html(of: table)
        case .tree(let tree): html(of: tree)
        case .chart(let chart):
            "<figure class=\"chart\">\n\(chart.svg(id: id, language: language))</figure>\n"
        case .plot(let plot):
            "<figure class=\"chart\">\n\(plot.svg(id: id, language: language))</figure>\n"
        case .problems(let problems): list(problems.map(item), class: "problems")
        // A parser drops the first line break after the tag, so it is given one to drop.
        case .verbatim(let text): "<pre>\n\(HTMLText.escaped(text))</pre>\n"
        }
    }

    private func heading(_ title: String, level: Int) -> String {
        "<h\(level)>\(HTMLText.lines(title))</h\(level)>\n"
    }

    private func paragraphs(_ text: String) -> String {
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(line) }
        }
        return paragraphs.filter { !$0.isEmpty }.map { lines in
            "<p>\(HTMLText.lines(lines.joined(separator: "\n")))</p>\n"
        }.joined()
    }

    private func list(_ items: [String], class name: String? = nil) -> String {
        guard !items.isEmpty else { return "" }
        return "<ul\(name.map { " class=\"\($0)\"" } ?? "")>\n\(items.joined())</ul>\n"
    }

    private func record(_ fields: [Answer.Field]) -> String {
        guard !fields.isEmpty else { return "" }
        let rows = fields.map { field in
            let value = html(of: field.cell, Precision())
            return "<div><dt>\(HTMLText.lines(field.label))</dt><dd>\(value.isEmpty ? "–" : value)</dd></div>\n"
        }
        return "<dl class=\"record\">\n\(rows.joined())</dl>\n"
    }

    private func html(of table: Table) -> String {
        let caption = table.caption.map { HTMLText.lines($0) }
        guard !table.rows.isEmpty else {
            let title = caption.map { "<strong>\($0)</strong><br>" } ?? ""
            return "<p class=\"empty\">\(title)\(HTMLText.lines(table.whenEmpty))</p>\n"
        }
        let precisions = table.precisions
        var result = "<table>\n"
        if let caption { result += "<caption>\(caption)</caption>\n" }
        result += "<thead>\n<tr>"
        for column in table.columns {
            result += "<th scope=\"col\"\(figureClass(column))>\(HTMLText.lines(column.title))</th>"
        }
        result += "</tr>\n</thead>\n<tbody>\n"
        for row in table.rows { result += html(of: row, in: table, precisions) }
        result += "</tbody>\n"
        let closing = table.closing.map { html(of: $0, in: table, precisions) }
        if !closing.isEmpty { result += "<tfoot>\n\(closing.joined())</tfoot>\n" }
        return result + "</table>\n"
    }

    private func html(of row: [Cell], in table: Table, _ precisions: [Precision]) -> String {
        var result = "<tr>"
        for (index, cell) in row.enumerated() {
            let column = table.columns[index]
            let content = html(of: cell, precisions[index])
            // What a row is about stands first, unless that is a figure or empty.
            if index == 0, column.alignment == .leading, !content.isEmpty {
                result += "<th scope=\"row\">\(content)</th>"
            } else {
                result += "<td\(figureClass(column))>\(content)</td>"
            }
        }
        return result + "</tr>\n"
    }

    private func html(of cell: Cell, _ precision: Precision) -> String {
        let content = value(of: cell.untoned, precision)
        guard cell.tone != .plain, !content.isEmpty else { return content }
        return "<span class=\"tone-\(cell.tone.rawValue)\">\(content)</span>"
    }

    private func value(of cell: Cell, _ precision: Precision) -> String {
        if case .series(let values) = cell { return Sparkline.svg(values) }
        let text = HTMLText.lines(format.text(cell, precision))
        guard case .day(let day) = cell, !text.isEmpty else { return text }
        // A day is never broken over two lines, in whatever language it is written.
        guard text != day else { return "<time>\(text)</time>" }
        return "<time datetime=\"\(HTMLText.escaped(day))\">\(text)</time>"
    }

    private func figureClass(_ column: Table.Column) -> String {
        column.alignment == .trailing ? " class=\"figure\"" : ""
    }

    private func html(of tree: Tree) -> String {
        let title = tree.title.isEmpty ? "" : "<figcaption>\(HTMLText.lines(tree.title))</figcaption>\n"
        return "<figure class=\"tree\">\n\(title)\(html(of: tree.roots))</figure>\n"
    }

    private func html(of nodes: [Tree.Node]) -> String {
        list(
            nodes.map { node in
                let tone = node.tone == .plain ? "" : " class=\"tone-\(node.tone.rawValue)\""
                let label = "<span\(tone)>\(HTMLText.lines(node.label))</span>"
                let detail = node.detail.isEmpty ? "" : " <span class=\"detail\">\(HTMLText.lines(node.detail))</span>"
                let children = node.children.isEmpty ? "" : "\n" + html(of: node.children)
                return "<li>\(label)\(detail)\(children)</li>\n"
            })
    }

    private func item(_ problem: Problem) -> String {
        let severity = problem.severity.rawValue
        let place = problem.located
        let located = place.isEmpty ? "" : "<span class=\"place\">\(HTMLText.lines(String(place.dropLast())))</span> "
        let message = HTMLText.lines(problem.message)
        return "<li class=\"\(severity)\"><strong>\(severity):</strong> \(located)\(message)</li>\n"
    }
}
