/// `{% comment %}…{% endcomment %}`: what stands within is not read.
struct CommentTag: Tag {
    static let name = "comment"

    var isBlank: Bool { true }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let position = parser.reading.enter(token.start)
        if !parser.skipComment() { parser.reportUnclosed(name, at: position) }
        return nil
    }

    func render(_ renderer: Renderer) {}

    func survey(_ survey: inout Survey) {}
}

/// `{% # … %}`: a remark within one tag, each of its lines opening with `#`.
struct RemarkTag: Tag {
    static let name = "#"

    var isBlank: Bool { true }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let bytes = parser.reading.bytes
        var index = token.markup.lowerBound
        while let newline = bytes[index..<token.markup.upperBound].firstIndex(of: Byte.newline) {
            let line = bytes.skippingBlanks((newline + 1)..<token.markup.upperBound)
            if !line.isEmpty, bytes[line.lowerBound] != Byte.hash {
                parser.reading.report(
                    SyntaxProblem("each line of a {% # %} remark must start with #", at: line.lowerBound))
                return nil
            }
            index = line.lowerBound
        }
        return nil
    }

    func render(_ renderer: Renderer) {}

    func survey(_ survey: inout Survey) {}
}

/// `{% doc %}…{% enddoc %}`: words about a partial for those who call it.
struct DocTag: Tag {
    static let name = "doc"

    var isBlank: Bool { true }

    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node? {
        let position = parser.reading.enter(token.start)
        if !parser.reading.bytes.droppingBlanks(parser.reading.bytes.skippingBlanks(token.markup)).isEmpty {
            parser.reading.report(
                SyntaxProblem("{% doc %} takes nothing after its name", at: token.start), at: position)
        }
        guard let text = parser.readVerbatim(until: "enddoc") else {
            parser.reportUnclosed(name, at: position)
            return nil
        }
        var lexer = TemplateLexer(Array(parser.reading.bytes[text]))
        if lexer.findsTag(named: name) {
            parser.reading.report(
                SyntaxProblem("{% doc %} cannot stand within {% doc %}", at: token.start), at: position)
        }
        return nil
    }

    func render(_ renderer: Renderer) {}

    func survey(_ survey: inout Survey) {}
}
