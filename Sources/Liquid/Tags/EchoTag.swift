/// `{% echo value | filters %}`: the same as `{{ value | filters }}`, for use within `{% liquid %}`.
struct EchoTag: Tag {
    static let name = "echo"

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        parser.output(token.markup, at: token.start)
    }

    func render(_ renderer: Renderer) {}

    func survey(_ survey: inout Survey) {}
}
