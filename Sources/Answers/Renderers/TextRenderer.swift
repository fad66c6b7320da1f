/// Writes an answer for people at a terminal or at the end of a pipe.
///
/// With a width, paragraphs wrap and over-wide tables cut their widest texts visibly; without one, everything has its
/// natural width, so that a transcript does not depend on a window. Colour only repeats what the words say.
package enum TextRenderer {
    /// - Returns: Lines that each end in a line break and never in blanks; empty for an empty answer.
    package static func render(_ answer: Answer, style: Style = Style()) -> String {
        var result = ""
        let answer = answer.sanitised(lineBreak: "⏎ ")
        for block in answer.blocks {
            let lines = Self.lines(of: block, style: style, links: answer.links)
            guard !lines.isEmpty else { continue }
            if !result.isEmpty { result += "\n" }
            for line in lines { result += line.written(colour: style.colour) + "\n" }
        }
        return result
    }

    private static func lines(of block: Answer.Block, style: Style, links: [Link]) -> [TextLine] {
        switch block {
        case .heading(let title, let level): heading(title, level: level, style: style)
        case .text(let text): paragraph(text, style: style, links: links)
        case .list(let items):
            items.flatMap { hanging(Hyperlink.runs(of: $0, links, style: style), after: TextLine("- "), style: style) }
        case .record(_, let fields): record(fields, style: style)
        case .table(let table): TextMatrix.lines(of: table, style: style)
        case .tree(let tree): TextTree(style: style).lines(of: tree)
        case .chart(let chart): TextChart(chart, style: style).lines
        case .plot(let plot): TextPlot(plot: plot, style: style).lines
        case .problems(let problems): problems.flatMap { problem($0, style: style) }
        case .verbatim(let text): verbatim(text, style: style)
        }
    }

    /// A column narrower than this is worse to read than a line that the terminal breaks.
    static let narrowest = 16

    /// What stands under a heading tells its level where there is no bold type.
    private static func heading(_ title: String, level: Int, style: Style) -> [TextLine] {
        let width = min(DisplayWidth.of(title.trimmedEnd), style.width ?? .max)
        let lines = hanging([PaintedText(title, .strong)], after: TextLine(), style: style)
        return switch level {
        case ...1: lines + [TextLine(String(repeating: "═", count: width))]
        case 2: lines + [TextLine(String(repeating: "─", count: width))]
        default: lines
        }
    }

    private static func paragraph(_ text: String, style: Style, links: [Link]) -> [TextLine] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            hanging(Hyperlink.runs(of: String(line), links, style: style), after: TextLine(), style: style)
        }
    }

    private static func record(_ fields: [Answer.Field], style: Style) -> [TextLine] {
        let format = FigureFormat(style.language)
        let column = TextRecord.column(for: fields.map(\.label))
        return fields.flatMap { field in
            let text = format.text(field.cell)
            let link = Hyperlink.address(of: field.cell, style: style)
            let value = PaintedText(text.isEmpty ? "–" : text, Paint(field.cell), link: link)
            return TextRecord.lines(of: field.label, value, column: column, style: style)
        }
    }

    private static func problem(_ problem: Problem, style: Style) -> [TextLine] {
        let paint: Paint = [.error: .bad, .warning: .caution][problem.severity] ?? .quiet
        var start = TextLine("\(problem.severity.rawValue):", paint)
        start.skip(1)
        return hanging([PaintedText(problem.located + problem.message)], after: start, style: style, indent: 2)
    }

    /// Where a window is narrower than a line, between two words: a letter is to be read, and a terminal breaks anywhere.
    private static func verbatim(_ text: String, style: Style) -> [TextLine] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.flatMap { line -> [TextLine] in
            guard let width = style.width, DisplayWidth.of(String(line)) > width else {
                return [TextLine(String(line))]
            }
            let indent = line.prefix { $0 == " " }
            var start = TextLine()
            start.skip(indent.count)
            return hanging([PaintedText(String(line.dropFirst(indent.count)))], after: start, style: style)
        }
    }

    /// Runs of text after a beginning, wrapped so that further lines stand under the text or at `indent`.
    static func hanging(
        _ runs: [PaintedText], after start: TextLine, style: Style, indent: Int? = nil
    ) -> [TextLine] {
        let column = start.width
        let indent = indent ?? column
        let width = style.width.map { $0 - max(column, indent) }.flatMap { $0 >= narrowest ? $0 : nil }
        return wrapped(runs, to: width).enumerated().map { index, runs in
            var line = index == 0 ? start : TextLine()
            line.pad(to: index == 0 ? column : indent)
            for run in runs { line.append(run.text, run.paint, link: run.link) }
            return line
        }
    }
}

extension Problem {
    /// `place:line:column: ` as far as they are known.
    var located: String {
        let numbers = [line, column].compactMap { $0 }.map { "\($0)" }
        let parts = (place.map { [$0] } ?? []) + numbers
        return parts.isEmpty ? "" : parts.joined(separator: ":") + ": "
    }
}
