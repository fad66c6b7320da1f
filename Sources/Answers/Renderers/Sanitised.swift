/// What a line break becomes where a value has to stay on one line.
enum LineBreaks {
    case kept
    case replaced(by: String)
}

/// The text without anything that a terminal or a page would obey instead of show.
///
/// Control characters (C0, DEL, C1) and the marks that reorder what is read (bidirectional embeddings, overrides and
/// isolates) become `�`, so that a name from an imported file can neither move the cursor nor disguise itself; a tab
/// becomes a space, or stays where line breaks do. This is the only place that does so: every destination passes its
/// answer through it once, before any layout.
func sanitised(_ text: String, lineBreaks: LineBreaks) -> String {
    guard text.utf8.contains(where: mayNeedCare) else { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
        defer { previous = scalar }
        switch scalar {
        case "\n" where previous == "\r": break
        case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
            switch lineBreaks {
            case .kept: result.append("\n")
            case .replaced(let replacement): result.append(contentsOf: replacement.unicodeScalars)
            }
        case "\t":
            if case .kept = lineBreaks { result.append(scalar) } else { result.append(" ") }
        case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
            result.append("\u{FFFD}")
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// Whether a byte can belong to a character that has to be replaced; most texts have none and are passed on as they are.
private func mayNeedCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
}

extension Answer {
    /// The same answer with every text in it fit to be shown.
    ///
    /// - Parameter lineBreak: What stands for a line break inside a cell, a label or an item. Paragraphs and verbatim
    ///   blocks keep theirs.
    func sanitised(lineBreak: String) -> Answer {
        let line = Sanitiser(lineBreaks: .replaced(by: lineBreak))
        let text = Sanitiser(lineBreaks: .kept)
        return Answer(
            blocks.map { block in
                switch block {
                case .heading(let title, let level): .heading(line(title), level: level)
                case .text(let paragraph): .text(text(paragraph))
                case .list(let items): .list(items.map(line.callAsFunction))
                case .record(let name, let fields):
                    .record(name: line(name), fields: fields.map { Field(line($0.key), line($0.label), line($0.cell)) })
                case .table(let table): .table(line(table))
                case .tree(let tree): .tree(Tree(title: line(tree.title), roots: tree.roots.map(line.callAsFunction)))
                case .chart(let chart): .chart(line(chart))
                case .plot(let plot): .plot(line(plot))
                case .problems(let problems): .problems(problems.map(line.callAsFunction))
                case .verbatim(let bytes): .verbatim(text(bytes))
                }
            }, failed: failed, links: links.map { Link(line($0.text), to: $0.place) })
    }
}

/// Applies `sanitised` to each text inside the parts of an answer.
struct Sanitiser {
    var lineBreaks: LineBreaks

    func callAsFunction(_ text: String) -> String { sanitised(text, lineBreaks: lineBreaks) }

    func callAsFunction(_ cell: Cell) -> Cell {
        switch cell {
        case .text(let text): .text(self(text))
        case .money(let cents, let currency): .money(cents: cents, currency: self(currency))
        case .day(let day): .day(self(day))
        case .list(let words): .list(words.map { self($0) })
        case .toned(let inner, let tone): .toned(self(inner), tone)
        case .none, .integer, .decimal, .share, .shares, .flag, .series: cell
        }
    }

    func callAsFunction(_ table: Table) -> Table {
        var result = Table(
            self(table.name), caption: table.caption.map { self($0) },
            columns: table.columns.map {
                Table.Column(self($0.key), self($0.title), $0.alignment, standing: $0.standing)
            },
            rows: table.rows.map { $0.map { self($0) } }, totals: table.totals?.map { self($0) },
            whenEmpty: self(table.whenEmpty))
        result.otherTotals = table.otherTotals.map { $0.map { self($0) } }
        result.columnsTitle = table.columnsTitle.map { self($0) }
        return result
    }

    func callAsFunction(_ node: Tree.Node) -> Tree.Node {
        Tree.Node(
            self(node.label), detail: self(node.detail), tone: node.tone, children: node.children.map { self($0) })
    }

    func callAsFunction(_ chart: Chart) -> Chart {
        Chart(
            chart.kind, title: self(chart.title), unit: self(chart.unit),
            points: chart.points.map { Chart.Point(self($0.label), $0.value) })
    }

    func callAsFunction(_ problem: Problem) -> Problem {
        Problem(
            problem.severity, self(problem.message), place: problem.place.map { self($0) }, line: problem.line,
            column: problem.column)
    }
}
