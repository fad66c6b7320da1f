/// The ways in which an answer can be written, by the names that people type after `--format`.
package enum Format: String, CaseIterable, Hashable, Sendable {
    case text
    case markdown = "md"
    case csv
    case json
    case html

    /// Whether a program reads it: then rows come whole and sentences stand elsewhere.
    package var isForPrograms: Bool { self == .csv || self == .json }

    /// The answer as this format writes it. The style's width and colour count for text alone; CSV and JSON are for
    /// programs and follow no language.
    package func render(_ answer: Answer, style: Style = Style()) -> String {
        switch self {
        case .text: TextRenderer.render(answer, style: style)
        case .markdown: MarkdownRenderer.render(answer, style: style)
        case .csv: CSVRenderer.render(answer)
        case .json: JSONRenderer.render(answer)
        case .html: HTMLRenderer.render(answer, style: style)
        }
    }
}
