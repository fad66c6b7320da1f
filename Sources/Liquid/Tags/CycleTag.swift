/// `{% cycle group: a, b, c %}`: prints the next of its values each time that it is come to.
///
/// Tags with one group, or without a group but with the same values, go on from each other.
struct CycleTag: Tag {
    static let name = "cycle"

    var group: Expression?
    var values: [Expression]
    /// What stands for the group where there is none: the values as written, or with a variable among them the place,
    /// so that as in the reference such a tag goes on from itself alone.
    var text: String
    var position: Position

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let reading = parser.reading
        let tag = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            guard !markup.current.isEnd else {
                throw SyntaxProblem("{% cycle %} needs values, as in {% cycle \"odd\", \"even\" %}", at: token.start)
            }
            let position = reading.position(of: markup.current.start)
            var values = [try markup.expression()]
            var group: Expression?
            if markup.take(.colon) {
                group = values.removeLast()
                values.append(try markup.expression())
            }
            while markup.take(.comma), !markup.current.isEnd { values.append(try markup.expression()) }
            try markup.expectEnd()
            let constants = values.compactMap(\.constant)
            let text =
                constants.count == values.count
                ? Value.array(constants).written : "\(reading.file):\(position.line):\(position.column)"
            return CycleTag(group: group, values: values, text: text, position: position)
        }
        return tag.map(Node.tag)
    }

    func render(_ renderer: Renderer) {
        let key = group.map { Renderer.CycleKey.group(renderer.value(of: $0)) } ?? .values(text)
        let turn = renderer.cycles[key, default: 0]
        if values.indices.contains(turn) {
            renderer.print(values[turn], at: position)
        }
        renderer.cycles[key] = turn + 1 >= values.count ? 0 : turn + 1
    }

    func survey(_ survey: inout Survey) {
        if let group { survey.use(group) }
        for value in values { survey.use(value) }
    }
}
