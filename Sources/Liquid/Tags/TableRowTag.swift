/// `{% tablerow item in list cols: 3 %}…{% endtablerow %}`: prints a block for each item as cells of an HTML table.
struct TableRowTag: Tag {
    static let name = "tablerow"

    var loop: LoopHeader
    var body: Block

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let loop = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            var header = try LoopHeader(parsing: &markup, options: ["limit", "offset", "cols", "range"])
            header.takesAnyNumber = true
            return header
        }
        let body = parser.parseBody(of: token)
        return loop.map { .tag(TableRowTag(loop: $0, body: body)) }
    }

    func render(_ renderer: Renderer) {
        guard renderer.value(of: loop.collection).isTruthy, let items = renderer.items(of: loop) else { return }
        var columns = max(1, items.count)
        if let expression = loop.columns {
            let wanted = renderer.value(of: expression).number.whole
            // Of no column at all there is never a last one, and the row goes on.
            columns = wanted > 0 ? wanted : Int.max
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
