/// Writing fenced blocks whose content can hold any text.
package enum Fence {
    /// A fenced block around `text`, as Markdown without a final line break.
    ///
    /// The fence has three backticks, or one more than the longest run of backticks in `text`.
    package static func around(_ text: String, info: String = "text") -> String {
        let fence = mark(for: text)
        let body = text.isEmpty || text.utf8.last == .lineFeed ? text : text + "\n"
        return "\(fence)\(info)\n\(body)\(fence)"
    }

    /// The fence that `text` can stand in: longer than any run of backticks inside, three at least.
    package static func mark(for text: String) -> String {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == .backtick ? run + 1 : 0
            longest = max(longest, run)
        }
        return String(repeating: "`", count: max(3, longest + 1))
    }
}
