/// `{% capture name %}…{% endcapture %}`: keeps what the block prints under a name.
struct CaptureTag: Tag {
    static let name = "capture"

    var target: String
    var body: Block

    var isBlank: Bool { true }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let target = parser.attempt(token.markup) { markup throws(SyntaxProblem) in
            if markup.current.kind == .string {
                let name = markup.text
                markup.advance()
                return name
            }
            let name = try markup.variableName("a name")
            try markup.expectEnd()
            return name
        }
        let body = parser.parseBody(of: token)
        return target.map { .tag(CaptureTag(target: $0, body: body)) }
    }

    func render(_ renderer: Renderer) {
        renderer.assign(target, renderer.capture(body))
    }

    func survey(_ survey: inout Survey) {
        survey.visit(body)
        survey.declare(target)
    }
}
