/// The names of several series over a drawing, each beside a field of its colour.
///
/// A key is what is left where a name has no room at its own mark; it stands above the drawing, where reading begins.
struct SeriesKey {
    let names: [String]
    var colours: [ChartColour]

    init(_ names: [String]) {
        self.names = names
        colours = names.indices.map { ChartColour(series: $0) }
    }

    /// - Returns: Where the drawing itself can begin.
    func draw(in drawing: inout SVGDrawing, y: Int) -> Int {
        var (x, y) = (0, y)
        for (name, colour) in zip(names, colours) {
            for line in TextMeasure.wrapped(name, to: drawing.width - 40, size: 12, lines: 1) {
                let width = 18 + TextMeasure.width(line, size: 12) + 18
                if x > 0, x + width > drawing.width { (x, y) = (0, y + 20) }
                drawing.rectangle(x: x, y: y, width: 12, height: 12, radius: 2, fill: colour)
                drawing.text(line, x: x + 18, y: y + 10, size: 12, fill: .text)
                x += width
            }
        }
        return names.isEmpty ? y : y + 26
    }
}
