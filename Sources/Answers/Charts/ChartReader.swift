/// Reads the drawing of a chart in Markdown back into the chart.
///
/// By scalar and not by character: a combining mark after a bracket makes one character of both, and still a bracket.
extension Chart {
    /// The chart that a fence holds, as ``MarkdownRenderer`` writes it in either language.
    ///
    /// Blanks at the ends of texts do not survive the drawing. The bars may have any length: the figures count.
    /// - Parameters:
    ///   - text: What stands in the fence.
    ///   - info: The fence's info string: `chart`, or `chart columns`.
    /// - Returns: `nil` where the info string names no chart or a line of the drawing does not read.
    package init?(markdownDrawing text: String, info: String) {
        let words = info.split(separator: " ")
        let isKnown = words.count == 1 || words.dropFirst() == [MarkdownChart.columns[...]]
        guard words.first == MarkdownChart.language[...], isKnown else { return nil }
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard let heading = lines.first, lines.count > 1 else { return nil }
        let (title, unit) = Self.titleAndUnit(heading)
        self.init(words.count == 1 ? .bars : .columns, title: title, unit: unit, points: [])
        if lines.count == 2, String(lines[1]) == MarkdownChart.nothing { return }
        for line in lines.dropFirst() {
            guard let point = Self.point(line, unit: unit) else { return nil }
            points.append(point)
        }
    }

    /// The two parts of `Title (unit)`; the unit begins at the last bracket without a backslash.
    private static func titleAndUnit(_ line: Substring.UnicodeScalarView) -> (title: String, unit: String) {
        guard line.last == ")" else { return (String(line), "") }
        let inside = line.dropLast()
        var index = inside.endIndex
        while index > inside.startIndex {
            index = inside.index(before: index)
            guard inside[index] == "(" else { continue }
            let backslashes = inside[..<index].reversed().prefix { $0 == "\\" }.count
            guard backslashes.isMultiple(of: 2) else { continue }
            let title = inside[..<index]
            guard title.isEmpty || title.last == " " else { break }
            return (String(title.dropLast()), unescaped(inside[inside.index(after: index)...]))
        }
        return (String(line), "")
    }

    private static func unescaped(_ text: Substring.UnicodeScalarView) -> String {
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text {
            if scalar == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            result.append(scalar)
            isEscaped = false
        }
        return String(result)
    }

    /// A label, its figure and its bar; where the value is nothing there is no bar.
    private static func point(_ line: Substring.UnicodeScalarView, unit: String) -> Point? {
        var rest = trimmed(line)
        let bar = rest.reversed().prefix { "█▏▎▍▌▋▊▉".unicodeScalars.contains($0) }.count
        if bar > 0 { rest = trimmed(rest.dropLast(bar)) }
        let start = rest.lastIndex(of: " ").map { rest.index(after: $0) } ?? rest.startIndex
        guard let value = value(rest[start...], unit: unit), (value == 0) == (bar == 0) else { return nil }
        return Point(String(trimmed(rest[..<start])), value)
    }

    /// The number of a figure that either language would write so; grouping, sign and currency have to fit.
    private static func value(_ figure: Substring.UnicodeScalarView, unit: String) -> Int? {
        let digits = figure.filter { ("0"..."9").contains($0) }
        guard let value = Int((figure.first == "-" ? "-" : "") + String(digits)) else { return nil }
        let written = [Style.Language.english, .finnish].map { FigureFormat($0).quantity(value, unit: unit) }
        return written.contains { $0.unicodeScalars.elementsEqual(figure) } ? value : nil
    }

    private static func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}
