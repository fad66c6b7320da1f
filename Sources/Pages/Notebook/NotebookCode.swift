import Answers
import CommonMark
import Playbook

/// Decides how a block of code in a notebook is shown: a chart as a drawing, a letter in the type of letters.
struct NotebookCode {
    /// A line longer than this was written to be read, not to be lined up with others.
    private static let longestLine = 80

    private let language: Style.Language
    private var drawings = 0

    init(_ language: Language) { self.language = Style.Language(language) }

    /// How it is shown; `nil` for as it is, such as a tree or a chart that does not read.
    mutating func shown(_ info: String, _ text: String) -> MarkdownPage.Code? {
        if let chart = Chart(markdownDrawing: text, info: info) {
            drawings += 1
            return .drawn(
                "<figure class=\"chart\">\n\(chart.svg(id: "chart-\(drawings)", language: language))</figure>")
        }
        return info == "text" && Self.isLetter(text) ? .language("letter") : nil
    }

    /// Whether a text is sentences, such as a draft, and nothing in it stands under anything else.
    private static func isLetter(_ text: String) -> Bool {
        let lines = text.split(separator: "\n")
        let isDrawn = text.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) || $0 == "\t" }
        guard !isDrawn, lines.contains(where: { $0.utf8.count > longestLine }) else { return false }
        return lines.allSatisfy { !$0.hasPrefix(" ") && !$0.contains("  ") }
    }
}
