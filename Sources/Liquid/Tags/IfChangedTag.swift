/// `{% ifchanged %}…{% endifchanged %}`: prints its block where that differs from what such a block printed last.
struct IfChangedTag: Tag {
    static let name = "ifchanged"

    var body: Block

    var isBlank: Bool { body.isBlank }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        .tag(IfChangedTag(body: parser.parseBody(of: token)))
    }

    func render(_ renderer: Renderer) {
        let plainText = renderer.plainText
        let printed = renderer.collect(body)
        let text = printed.text
        guard text != renderer.lastChanged else {
            renderer.plainText = plainText
            return
        }
        renderer.lastChanged = text
        renderer.append(printed)
    }

    func survey(_ survey: inout Survey) {
        survey.visit(body)
    }
}
