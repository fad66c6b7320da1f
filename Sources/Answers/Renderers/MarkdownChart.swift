/// A chart in Markdown: lying bars of characters in a fence that says so, from which the chart can be read again.
///
/// A notebook keeps its answers as Markdown, and a page made of it draws the chart anew. So the drawing carries all that
/// the chart says: its kind in the fence's info string, the unit in brackets behind the title, each value as a figure
/// in front of its bar. Columns lie down too, because labels under standing columns could not be told apart.
enum MarkdownChart {
    /// The word of the info string by which a fence is known to hold a chart.
    static let language = "chart"
    /// What stands after it where the chart is one of columns.
    static let columns = "columns"
    /// What is written in place of bars where there are no points.
    static let nothing = "Nothing to draw yet."

    /// The fence of a chart whose texts are fit to be shown, each on one line.
    static func fenced(_ chart: Chart, _ style: Style) -> String {
        let bars = chart.points.isEmpty ? [TextLine(nothing)] : TextChart(chart, style: style).bars
        let lines = [TextLine(title(chart))] + bars
        let content = lines.map { $0.written(colour: false) + "\n" }.joined()
        return MarkdownText.fenced(content, info: chart.kind == .columns ? "\(language) \(columns)" : language)
    }

    /// `Touches by month (touches)`: brackets in a unit get a backslash, so that its beginning can be found from behind.
    private static func title(_ chart: Chart) -> String {
        let title = chart.title.trimmedEnd
        guard !chart.unit.isEmpty || title.unicodeScalars.last == ")" else { return title }
        var unit = String.UnicodeScalarView()
        for scalar in chart.unit.unicodeScalars {
            if "()\\".unicodeScalars.contains(scalar) { unit.append("\\") }
            unit.append(scalar)
        }
        return (title.isEmpty ? "" : title + " ") + "(\(String(unit)))"
    }
}
