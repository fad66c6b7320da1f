/// `{% raw %}…{% endraw %}`: prints what stands within as it stands, braces and all.
struct RawTag: Tag {
    static let name = "raw"

    var text: String

    var isBlank: Bool { text.isEmpty }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let position = parser.reading.enter(token.start)
        guard let text = parser.readVerbatim(until: "endraw") else {
            parser.reportUnclosed(name, at: position)
            return nil
        }
        return .tag(RawTag(text: parser.reading.bytes.text(text)))
    }

    func render(_ renderer: Renderer) {
        renderer.appendLiteral(text)
    }

    func survey(_ survey: inout Survey) {}
}
