extension PlacementGrid {
    /// The grid as an SVG element of 720 pixels' width.
    ///
    /// - Parameter id: Unique on the page; a letter followed by letters, digits, `-` or `_`.
    package func svg(id: String) -> String { PlacementGridDrawing(self).svg(id: id) }
}

/// Draws the grid with a chip for each person; a row is as high as its fullest cell needs.
struct PlacementGridDrawing {
    private static let width = 720
    private static let gap = 4
    private static let size = 12

    private let grid: PlacementGrid
    /// Where the first column begins.
    private let left: Int
    private let cellWidth: Int

    init(_ grid: PlacementGrid) {
        self.grid = grid
        let widest = grid.rows.map { TextMeasure.width($0, size: Self.size) }.max() ?? 0
        left = min(120, max(TextMeasure.width(grid.rowAxis, size: Self.size), widest) + 14)
        cellWidth = (Self.width - left - Self.gap * (grid.columns.count - 1)) / grid.columns.count
    }

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: Self.width)
        var y = drawing.heading(grid.title, detail: "")
        y = drawColumnTitles(in: &drawing, y: y)
        for row in grid.rows.indices { y = drawRow(row, in: &drawing, y: y) + Self.gap }
        drawing.text("\(grid.columnAxis) →", x: Self.width, y: y + 14, size: Self.size, anchor: .end, fill: .quiet)
        y += 28
        y = drawUnplaced(in: &drawing, y: y)
        drawing.height = y
        return drawing.written(id: id, title: grid.title, description: described)
    }

    private func x(_ column: Int) -> Int { left + column * (cellWidth + Self.gap) }

    private func drawColumnTitles(in drawing: inout SVGDrawing, y: Int) -> Int {
        let titles = grid.columns.map {
            TextMeasure.wrapped($0, to: cellWidth - 8, size: Self.size, bold: true, lines: 2)
        }
        let rows = titles.map(\.count).max() ?? 0
        drawing.text("\(grid.rowAxis) ↑", x: 0, y: y + rows * 15 - 2, size: Self.size, fill: .quiet)
        for (column, lines) in titles.enumerated() {
            for (number, line) in lines.enumerated() {
                drawing.text(
                    line, x: x(column) + cellWidth / 2, y: y + (rows - lines.count + number + 1) * 15 - 2,
                    size: Self.size, anchor: .middle, bold: true)
            }
        }
        return y + rows * 15 + 8
    }

    private func drawRow(_ row: Int, in drawing: inout SVGDrawing, y: Int) -> Int {
        let chips = grid.columns.indices.map { column in
            grid.people(row: row, column: column).map { ($0, lines(of: $0)) }
        }
        let heights = chips.map { $0.reduce(8) { $0 + chipHeight($1.1) + 4 } }
        let height = max(64, (heights.max() ?? 0) + 4)
        let title = TextMeasure.wrapped(grid.rows[row], to: left - 10, size: Self.size, lines: 3)
        for (number, line) in title.enumerated() {
            drawing.text(line, x: 0, y: y + height / 2 + 4 + (2 * number - title.count + 1) * 8, size: Self.size)
        }
        for column in grid.columns.indices {
            // The upper rows are fuller in colour: there it matters most where people stand.
            let strength = 16 - 10 * row / max(1, grid.rows.count - 1)
            drawing.rectangle(
                x: x(column), y: y, width: cellWidth, height: height, radius: 4, fill: colour(of: column),
                opacityPercent: strength)
            var top = y + 8
            for (person, lines) in chips[column] {
                draw(person, lines, in: &drawing, x: x(column) + 6, y: top)
                top += chipHeight(lines) + 4
            }
        }
        return y + height
    }

    private func draw(_ person: PlacementGrid.Person, _ lines: [String], in drawing: inout SVGDrawing, x: Int, y: Int) {
        drawing.group(person.name) { drawing in
            drawing.rectangle(
                x: x, y: y, width: cellWidth - 12, height: chipHeight(lines), radius: 4, fill: .surface, stroke: .line)
            drawing.rectangle(
                x: x, y: y, width: 4, height: chipHeight(lines), radius: 2, fill: ChartColour(person.tone))
            for (number, line) in lines.enumerated() {
                drawing.text(line, x: x + 10, y: y + 16 + number * 15, size: Self.size)
            }
        }
    }

    private func lines(of person: PlacementGrid.Person) -> [String] {
        TextMeasure.wrapped(person.name, to: cellWidth - 12 - 16, size: Self.size, lines: 3)
    }

    private func chipHeight(_ lines: [String]) -> Int { lines.count * 15 + 8 }

    /// From against to for, by the place of the column; the middle is neither.
    private func colour(of column: Int) -> ChartColour {
        let last = grid.columns.count - 1
        if 2 * column == last { return .plain }
        return 2 * column < last ? .bad : .good
    }

    private func drawUnplaced(in drawing: inout SVGDrawing, y: Int) -> Int {
        let names = grid.withoutPlace.map(\.name)
        guard !names.isEmpty else { return y }
        let words = "\(grid.unplaced): \(names.joined(separator: ", "))"
        var y = y
        for line in TextMeasure.wrapped(words, to: Self.width, size: Self.size, lines: 6) {
            drawing.text(line, x: 0, y: y + 8, size: Self.size)
            y += 16
        }
        return y + 8
    }

    private var described: String {
        let placed = grid.people.compactMap { person in
            person.row.flatMap { row in
                person.column.map { "\(person.name): \(grid.rows[row]), \(grid.columns[$0])" }
            }
        }
        let unplaced = grid.withoutPlace.map { "\($0.name): \(grid.unplaced)" }
        let all = placed + unplaced
        return all.isEmpty ? "Nobody is on the grid yet." : all.joined(separator: "; ") + "."
    }
}
