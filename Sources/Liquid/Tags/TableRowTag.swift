/// `{% tablerow item in list cols: 3 %}…{% endtablerow %}`: prints a block for each item as cells of an HTML table.
struct TableRowTag: Tag {
    static let name = "tablerow"

    var loop: LoopHeader
    var body: Block

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let loop = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            try LoopHeader(parsing: &markup, options: ["limit", "offset", "cols"])
        }
        let body = parser.parseBody(of: token)
        return loop.map { .tag(TableRowTag(loop: $0, body: body)) }
    }

    func render(_ renderer: Renderer) {
        guard renderer.value(of: loop.collection).plain != .null, let items = renderer.items(of: loop) else { return }
        var columns = items.count
        if let expression = loop.columns, renderer.value(of: expression).plain != .null {
            columns = max(1, renderer.value(of: expression).number.whole)
        }
        let row = Loop(kind: .tableRow, name: loop.name, count: items.count, columns: columns)
        renderer.enterLoop(row, variable: loop.variable)
        defer { renderer.leaveLoop() }
        renderer.appendLiteral("<tr class=\"row1\">\n")
        for (index, item) in items.enumerated() {
            guard renderer.nextRound(item, at: loop.position) else { return }
            renderer.appendLiteral("<td class=\"col\(index % columns + 1)\">")
            renderer.render(body)
            renderer.appendLiteral("</td>")
            if renderer.isInterrupted, renderer.endsLoop() { break }
            if (index + 1) % columns == 0, index + 1 < items.count {
                renderer.appendLiteral("</tr>\n<tr class=\"row\(index / columns + 2)\">")
            }
        }
        renderer.appendLiteral("</tr>\n")
    }

    func survey(_ survey: inout Survey) {
        survey.use(loop)
        survey.scoped { survey in
            survey.declareItem(loop.variable, of: loop.collection)
            survey.declare("tablerowloop")
            survey.visit(body)
        }
    }
}
