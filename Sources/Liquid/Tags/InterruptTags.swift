/// `{% break %}`: leaves the loop that it stands in.
struct BreakTag: Tag {
    static let name = "break"

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? { .tag(BreakTag()) }

    func render(_ renderer: Renderer) {
        renderer.interrupt(.leaveLoop)
    }

    func survey(_ survey: inout Survey) {}
}

/// `{% continue %}`: goes on with the next item of the loop that it stands in.
struct ContinueTag: Tag {
    static let name = "continue"

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? { .tag(ContinueTag()) }

    func render(_ renderer: Renderer) {
        renderer.interrupt(.nextItem)
    }

    func survey(_ survey: inout Survey) {}
}
