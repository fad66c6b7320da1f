/// The tags of the language; a new tag is a file beside this one and a line here.
enum StandardTags {
    private static let kinds: [any Tag.Type] = [
        AssignTag.self, BreakTag.self, CaptureTag.self, CaseTag.self, CommentTag.self, ContinueTag.self, CycleTag.self,
        DecrementTag.self, DocTag.self, EchoTag.self, ForTag.self, IfTag.self, IfChangedTag.self, IncludeTag.self,
        IncrementTag.self, RawTag.self, RemarkTag.self, RenderTag.self, TableRowTag.self, UnlessTag.self,
    ]

    /// The tags by name.
    static let all: [String: any Tag.Type] = Dictionary(uniqueKeysWithValues: kinds.map { ($0.name, $0) })

    /// The tags that need an end.
    private static let blocks = [
        "capture", "case", "comment", "doc", "for", "if", "ifchanged", "raw", "tablerow", "unless",
    ]

    /// For a tag that only continues or ends a block, the tag that opens it.
    static let opening: [String: String] = {
        var opening = ["else": "if", "elsif": "if", "when": "case"]
        for name in blocks { opening["end" + name] = name }
        return opening
    }()

    /// All words that may follow `{%`, to find the one that was meant.
    static let names: [String] = (all.keys.filter { $0 != "#" } + opening.keys + ["liquid"]).sorted()
}
