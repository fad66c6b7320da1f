/// A piece of a template as its delimiters cut it; ranges count bytes.
enum TemplateToken {
    /// Text that stands for itself.
    case text(Range<Int>)
    /// `{{ … }}`, from its first brace, and what stands within.
    case output(start: Int, markup: Range<Int>)
    /// `{% name … %}`.
    case tag(TagToken)
    /// An opening `{{` or `{%` that nothing closes.
    case unclosed(start: Int, isOutput: Bool)
}

/// A tag as cut from a template, before anything is known of its name.
struct TagToken {
    /// Where the tag starts: its brace, or its name within `{% liquid %}`.
    var start: Int
    var name: String
    /// What follows the name.
    var markup: Range<Int>
}

/// Where the next token comes from: the template itself, or the lines of a `{% liquid %}` tag.
enum TokenSource {
    case template(TemplateLexer)
    case lines(LineLexer)

    mutating func next() -> TemplateToken? {
        switch self {
        case .template(var lexer):
            defer { self = .template(lexer) }
            return lexer.next()
        case .lines(var lexer):
            defer { self = .lines(lexer) }
            return lexer.next().map(TemplateToken.tag)
        }
    }

    /// Skips to the end of a comment, comments within it included; false where it has no end.
    mutating func skipComment() -> Bool {
        switch self {
        case .template(var lexer):
            defer { self = .template(lexer) }
            return lexer.skipComment()
        case .lines(var lexer):
            defer { self = .lines(lexer) }
            return lexer.skip(past: "endcomment", nesting: "comment")
        }
    }

    /// The text up to `{% end… %}` as it stands; nil where there is no such tag.
    mutating func readVerbatim(until end: String) -> Range<Int>? {
        switch self {
        case .template(var lexer):
            defer { self = .template(lexer) }
            return lexer.readVerbatim(until: end)
        case .lines(var lexer):
            defer { self = .lines(lexer) }
            return lexer.skip(past: end, nesting: nil) ? 0..<0 : nil
        }
    }
}
