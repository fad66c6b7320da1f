/// Writes labelled values one below the other, each value beside its label or, where that is too narrow, below it.
enum TextRecord {
    /// Values begin behind the longest label.
    static func column(for labels: [String]) -> Int { labels.map { DisplayWidth.of($0) }.max().map { $0 + 2 } ?? 0 }

    static func lines(of label: String, _ value: PaintedText, column: Int, style: Style) -> [TextLine] {
        var start = TextLine(label, .quiet)
        let room = style.width.map { $0 - column } ?? .max
        guard room >= TextRenderer.narrowest || DisplayWidth.of(value.text) <= room else {
            var indent = TextLine()
            indent.pad(to: 2)
            return [start] + TextRenderer.hanging([value], after: indent, style: style)
        }
        start.pad(to: column)
        return TextRenderer.hanging([value], after: start, style: style)
    }
}
