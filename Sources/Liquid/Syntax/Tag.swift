/// A kind of tag: how it is read, what it prints, which variables it uses.
///
/// Each tag is one file in `Tags`, registered in `StandardTags`.
protocol Tag: Sendable {
    /// The word after `{%`.
    static var name: String { get }

    /// Reads the tag, and for a block all up to its end.
    ///
    /// - Returns: nil where the tag prints nothing or is wrong; mistakes are in the parser's diagnostics.
    static func parse(_ token: TagToken, _ parser: inout TemplateParser) -> Node?

    /// Whether the tag prints nothing but white space; see `Node.isBlank`.
    var isBlank: Bool { get }

    func render(_ renderer: Renderer)

    /// Tells the survey every expression and every variable that the tag makes.
    func survey(_ survey: inout Survey)
}

extension Tag {
    var isBlank: Bool { false }
}
