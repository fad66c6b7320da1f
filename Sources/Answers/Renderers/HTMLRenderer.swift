/// Writes an answer as a fragment of HTML for a page: tables with captions and scopes, drawings as inline SVG.
///
/// The fragment has no style of its own; a page styles it by classes: `figure` for cells that align right, `detail`,
/// `place`, `empty`, `tone-good` and its like, `abm-chart` for drawings. Headings begin at the second level, because a
/// page has one title of its own.
package enum HTMLRenderer {
    /// - Parameter idPrefix: Begins every id in the fragment, so that several fragments can share a page. It must be a
    ///   letter followed by letters, digits, `-` or `_`.
    /// - Returns: Elements that each end in a line break; empty for an empty answer.
    package static func render(_ answer: Answer, style: Style = Style(), idPrefix: String = "answer") -> String {
        let writer = HTMLWriter(language: style.language)
        return answer.sanitised(lineBreak: "\n").blocks.enumerated().map { index, block in
            writer.html(of: block, id: "\(idPrefix)-\(index + 1)")
        }.joined()
    }
}
