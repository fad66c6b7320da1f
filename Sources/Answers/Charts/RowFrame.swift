/// Where the labels, the plot and the axis of a drawing with lying rows stand.
///
/// Bars in groups, waterfalls and intervals share it, so that several drawings on a page line up.
struct RowFrame {
    static let width = 720
    static let size = 13

    /// Each label in at most two lines.
    let labels: [[String]]
    /// Where the plot begins and ends.
    let left: Int
    let right: Int
    let scale: AxisScale

    /// - Parameters:
    ///   - reserved: What is kept free on the right of the plot, for figures.
    ///   - reservedLeft: What is kept free on its left, for figures of what is below nothing.
    init(labels: [String], scale: AxisScale, reserved: Int, reservedLeft: Int = 0) {
        self.labels = labels.map { TextMeasure.wrapped($0, to: 200, size: Self.size, lines: 2) }
        // Some rows are written bold, and every one has to fit.
        let widest = self.labels.joined().map { TextMeasure.width($0, size: Self.size, bold: true) }.max() ?? 0
        left = widest + 14 + reservedLeft
        right = max(left + 120, Self.width - max(12, reserved))
        self.scale = scale
    }

    func x(_ value: Int) -> Int { left + scale.offset(value, along: right - left) }

    /// The least height of a row, so that its label has room.
    func height(of row: Int, atLeast height: Int) -> Int { max(height, labels[row].count * 16) }

    /// A row's label around a middle.
    func drawLabel(_ row: Int, in drawing: inout SVGDrawing, middle: Int, bold: Bool = false) {
        for (number, line) in labels[row].enumerated() {
            let baseline = middle + 5 + (2 * number - labels[row].count + 1) * 8
            drawing.text(line, x: 0, y: baseline, size: Self.size, bold: bold)
        }
    }

    /// The quiet lines behind the rows, the line of nothing stronger.
    func drawGrid(in drawing: inout SVGDrawing, from top: Int, to bottom: Int) {
        for value in scale.values {
            drawing.path("M\(x(value)) \(top)V\(bottom)", stroke: value == 0 ? .line : .grid)
        }
    }

    /// The axis' figures below the rows; those that would touch are left out.
    /// - Returns: Where the drawing ends.
    func drawTicks(
        in drawing: inout SVGDrawing, y: Int, measure: Measure, _ format: FigureFormat
    ) -> Int {
        let like = max(scale.high.magnitude, scale.low.magnitude)
        var free = Int.min
        for value in scale.values {
            let text = measure.tick(value, like: Int(clamping: like), format)
            let half = (TextMeasure.width(text, size: 12) + 1) / 2
            let middle = min(max(x(value), half), Self.width - half)
            guard middle - half >= free else { continue }
            drawing.text(text, x: middle, y: y + 16, size: 12, anchor: .middle, fill: .quiet)
            free = middle + half + 8
        }
        return y + 24
    }
}
