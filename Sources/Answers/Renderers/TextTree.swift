/// Draws a tree with box characters, labels in their tone and details quieter.
struct TextTree {
    var style: Style

    func lines(of tree: Tree) -> [TextLine] {
        var lines =
            tree.title.isEmpty
            ? [] : TextRenderer.hanging([PaintedText(tree.title, .strong)], after: TextLine(), style: style)
        append(tree.roots, indent: "", to: &lines)
        return lines
    }

    private func append(_ nodes: [Tree.Node], indent: String, to lines: inout [TextLine]) {
        for (index, node) in nodes.enumerated() {
            let isLast = index == nodes.count - 1
            let below = indent + (isLast ? "   " : "│  ")
            var runs = [PaintedText(node.label, Paint(node.tone))]
            if !node.detail.isEmpty { runs.append(PaintedText("  " + node.detail, .quiet)) }
            let width = style.width.map { $0 - DisplayWidth.of(below) }.flatMap {
                $0 >= TextRenderer.narrowest ? $0 : nil
            }
            let trunk = node.children.isEmpty ? below : below + "│ "
            for (number, runs) in wrapped(runs, to: width).enumerated() {
                var line = TextLine(number == 0 ? indent + (isLast ? "└─ " : "├─ ") : trunk, .quiet)
                if number > 0, node.children.isEmpty { line.skip(2) }
                for run in runs { line.append(run.text, run.paint, link: run.link) }
                lines.append(line)
            }
            append(node.children, indent: below, to: &lines)
        }
    }
}
