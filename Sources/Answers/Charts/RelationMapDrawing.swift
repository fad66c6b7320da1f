extension RelationMap {
    /// The map as an SVG element of 720 pixels' width, an A4 page between its margins.
    ///
    /// - Parameter id: Unique on the page; a letter followed by letters, digits, `-` or `_`.
    package func svg(id: String) -> String { RelationMapDrawing(self).svg(id: id) }
}

/// Draws the organisation as boxes and lines, links as dashed curves behind the boxes.
struct RelationMapDrawing {
    private static let width = 720
    private static let boxWidth = 126
    private static let textWidth = 105
    /// Kept free on both sides, for the links that run past the outermost boxes.
    private static let margin = 14

    private struct Lines {
        var name: [String]
        var title: [String]
        var role: [String]
        var height: Int { 10 + name.count * 15 + title.count * 14 + (role.isEmpty ? 0 : 4 + role.count * 14) + 8 }
    }

    private let map: RelationMap
    private let lines: [Lines]
    private let layout: ForestLayout

    init(_ map: RelationMap) {
        self.map = map
        lines = map.people.map { person in
            Lines(
                name: TextMeasure.wrapped(person.name, to: Self.textWidth, size: 12, bold: true, lines: 4),
                title: TextMeasure.wrapped(person.title, to: Self.textWidth, size: 11, lines: 4),
                role: TextMeasure.wrapped(person.role, to: Self.textWidth, size: 11, bold: true, lines: 2))
        }
        layout = ForestLayout(
            Forest(map), boxWidth: Self.boxWidth, boxHeights: lines.map(\.height),
            limit: Self.width - 2 * Self.margin)
    }

    func svg(id: String) -> String {
        let extent = layout.boxes.map(\.right).max() ?? 0
        var drawing = SVGDrawing(width: max(Self.width, extent + 2 * Self.margin))
        let top = drawing.heading(map.title, detail: "")
        let left = (drawing.width - extent) / 2
        drawing.arrowHead(id: "\(id)-arrow", fill: .link)
        drawing.moved(x: left, y: top) { draw(in: &$0, arrow: "\(id)-arrow") }
        drawing.height = drawLegend(in: &drawing, y: top + layout.height + 36)
        return drawing.written(id: id, title: map.title, description: described)
    }

    private func draw(in drawing: inout SVGDrawing, arrow: String) {
        for line in layout.lines { drawing.path(line.path(radius: 4), stroke: .line, strokeWidth: "1.5") }
        let indexes = Dictionary(uniqueKeysWithValues: map.people.enumerated().map { ($1.id, $0) })
        var router = LinkRouter(boxes: layout.boxes, lines: layout.lines)
        for link in map.links {
            guard let from = indexes[link.from], let to = indexes[link.to], from != to else { continue }
            guard let route = router.route(from: from, to: to) else { continue }
            drawing.path(
                route.path(radius: 6), stroke: .link, strokeWidth: "1.5", isDashed: true, marker: arrow)
        }
        for index in map.people.indices { draw(index, in: &drawing) }
    }

    private func draw(_ index: Int, in drawing: inout SVGDrawing) {
        let person = map.people[index]
        let box = layout.boxes[index]
        let words = [person.name, person.title, person.role].filter { !$0.isEmpty }
        drawing.group(words.joined(separator: ", ")) { drawing in
            drawing.rectangle(
                x: box.x, y: box.y, width: box.width, height: box.height, radius: 6, fill: .surface, stroke: .line,
                isDashed: person.isOpen)
            drawing.path(
                "M\(box.x + 5) \(box.y)A6 6 0 0 0 \(box.x) \(box.y + 6)V\(box.bottom - 6)"
                    + "A6 6 0 0 0 \(box.x + 5) \(box.bottom)z",
                fill: ChartColour(person.tone))
            if person.tone != .plain { drawing.mark(person.tone, x: box.right - 6, y: box.y + 2) }
            var y = box.y + 9
            for line in lines[index].name {
                drawing.text(line, x: box.x + 13, y: y + 10, size: 12, bold: true)
                y += 15
            }
            for line in lines[index].title {
                drawing.text(line, x: box.x + 13, y: y + 9, size: 11, fill: .quiet)
                y += 14
            }
            y += 4
            for line in lines[index].role {
                drawing.text(line, x: box.x + 13, y: y + 9, size: 11, bold: true)
                y += 14
            }
        }
    }

    /// - Returns: Where the drawing ends.
    private func drawLegend(in drawing: inout SVGDrawing, y: Int) -> Int {
        var entries: [(word: String, draw: (inout SVGDrawing, Int, Int) -> Void)] = []
        if !layout.lines.isEmpty {
            entries.append((map.reportsTo, { $0.path("M\($1) \($2)H\($1 + 20)", stroke: .line, strokeWidth: "1.5") }))
        }
        if !map.links.isEmpty {
            entries.append(
                (
                    map.linkWord,
                    { $0.path("M\($1) \($2)H\($1 + 20)", stroke: .link, strokeWidth: "1.5", isDashed: true) }
                ))
        }
        for key in map.legend { entries.append((key.meaning, { $0.mark(key.tone, x: $1 + 10, y: $2) })) }
        var (x, y) = (0, y)
        for entry in entries {
            let width = 28 + TextMeasure.width(entry.word, size: 12) + 18
            if x > 0, x + width > drawing.width { (x, y) = (0, y + 22) }
            entry.draw(&drawing, x, y)
            drawing.text(entry.word, x: x + 28, y: y + 4, size: 12, fill: .quiet)
            x += width
        }
        return entries.isEmpty ? y - 24 : y + 14
    }

    private var described: String {
        guard !map.people.isEmpty else { return "Nobody is on the map yet." }
        let names = Dictionary(uniqueKeysWithValues: map.people.map { ($0.id, $0.name) })
        let people = map.people.map { person in
            let words = [person.title, person.role].filter { !$0.isEmpty }
            let above = person.parent.flatMap { names[$0] }.map { "\(map.reportsTo) \($0)" }
            let all = words + [above].compactMap { $0 }
            return all.isEmpty ? person.name : "\(person.name) (\(all.joined(separator: ", ")))"
        }
        let links = map.links.compactMap { link in
            names[link.from].flatMap { from in
                names[link.to].map { "\(from) \(map.linkWord) \($0)" }
            }
        }
        return (people + links).joined(separator: "; ") + "."
    }
}
