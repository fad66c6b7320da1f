/// A value of a YAML file with the place where it stands.
///
/// Readers work on this instead of the parser's own tree, so that what they meet is already free of anchors, tags and
/// twin keys, and every part knows its line and column.
struct YAMLValue: Hashable, Sendable {
    enum Content: Hashable, Sendable {
        /// A word, a number or a text; which of them, the reader decides by what the key takes.
        case text(String, isQuoted: Bool)
        case list([YAMLValue])
        case group([Entry])
        /// Something that has been reported already, so that nobody complains of it twice.
        case reported
    }

    struct Entry: Hashable, Sendable {
        var key: String
        var place: TextPlace
        var value: YAMLValue
    }

    var content: Content
    var place: TextPlace
    /// Where the first character of a text stands, after an opening quote.
    var textPlace: TextPlace

    /// Whether nothing is written after the key.
    var isEmpty: Bool {
        guard case .text(let text, isQuoted: false) = content else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }
}
