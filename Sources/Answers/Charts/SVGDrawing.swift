/// A drawing in the making: shapes and texts in pixels, written as one self-contained SVG element.
///
/// Everything that a drawing says goes through here, so that every text is escaped once and every drawing has a role, a
/// title and a description for those who do not see it, no script and no reference to anything outside.
struct SVGDrawing {
    enum Anchor: String { case start, middle, end }

    var width: Int
    var height: Int
    private var elements = ""
    private var definitions = ""

    init(width: Int, height: Int = 0) {
        self.width = width
        self.height = height
    }

    mutating func rectangle(
        x: Int, y: Int, width: Int, height: Int, radius: Int = 0, fill: ChartColour, stroke: ChartColour = .none,
        isDashed: Bool = false, opacityPercent: Int = 100
    ) {
        let dashes = isDashed ? " stroke-dasharray=\"5 4\"" : ""
        let outline = stroke == .none ? "" : " stroke=\"\(stroke.rawValue)\"\(dashes)"
        let round = radius == 0 ? "" : " rx=\"\(radius)\""
        let frame = "x=\"\(x)\" y=\"\(y)\" width=\"\(max(0, width))\" height=\"\(max(0, height))\"\(round)"
        add("<rect \(frame) fill=\"\(fill.rawValue)\"\(outline)\(Self.opacity(opacityPercent))/>")
    }

    mutating func circle(x: Int, y: Int, radius: Int, fill: ChartColour, stroke: ChartColour = .none) {
        let outline = stroke == .none ? "" : " stroke=\"\(stroke.rawValue)\""
        add("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" fill=\"\(fill.rawValue)\"\(outline)/>")
    }

    /// - Parameters:
    ///   - data: Path data of numbers and commands, made by the drawing itself and never from a user's text.
    ///   - marker: The id of an arrow head at the end of the path.
    mutating func path(
        _ data: String, stroke: ChartColour = .none, fill: ChartColour = .none, strokeWidth: String = "1",
        isDashed: Bool = false, marker: String? = nil, opacityPercent: Int = 100
    ) {
        var line = "<path d=\"\(data)\" fill=\"\(fill.rawValue)\""
        if stroke != .none { line += " stroke=\"\(stroke.rawValue)\" stroke-width=\"\(strokeWidth)\"" }
        if isDashed { line += " stroke-dasharray=\"5 4\"" }
        if let marker { line += " marker-end=\"url(#\(marker))\"" }
        add(line + "\(Self.opacity(opacityPercent))/>")
    }

    /// Text on a baseline.
    mutating func text(
        _ text: String, x: Int, y: Int, size: Int, anchor: Anchor = .start, bold: Bool = false,
        fill: ChartColour = .text
    ) {
        guard !text.isEmpty else { return }
        let weight = bold ? " font-weight=\"600\"" : ""
        let align = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        let content = HTMLText.escaped(sanitised(text, lineBreaks: .replaced(by: " ")))
        let type = "font-size=\"\(size)\"\(weight)\(align) fill=\"\(fill.rawValue)\""
        add("<text x=\"\(x)\" y=\"\(y)\" \(type)>\(content)</text>")
    }

    /// A round mark in a tone's colour with the tone's sign.
    mutating func mark(_ tone: Tone, x: Int, y: Int) {
        if tone == .quiet {
            circle(x: x, y: y, radius: 6, fill: .surface, stroke: .plain)
        } else {
            circle(x: x, y: y, radius: 7, fill: ChartColour(tone))
        }
        if let sign = tone.sign { text(sign, x: x, y: y + 4, size: 11, anchor: .middle, bold: true, fill: .onTone) }
    }

    /// The title of the drawing and a quieter line under it, at its top left.
    /// - Returns: Where the drawing itself can begin.
    mutating func heading(_ title: String, detail: String) -> Int {
        var y = 0
        for line in TextMeasure.wrapped(title, to: width, size: 16, bold: true, lines: 3) {
            y += 20
            text(line, x: 0, y: y, size: 16, bold: true)
        }
        for line in TextMeasure.wrapped(detail, to: width, size: 12, lines: 2) {
            y += 18
            text(line, x: 0, y: y, size: 12, fill: .quiet)
        }
        return y + 16
    }

    /// Opens a group that a pointer resting on it explains.
    mutating func group(_ explanation: String, _ draw: (inout SVGDrawing) -> Void) {
        let content = HTMLText.escaped(sanitised(explanation, lineBreaks: .replaced(by: " ")))
        add("<g>\n<title>\(content)</title>")
        draw(&self)
        add("</g>")
    }

    /// Draws with the origin moved.
    mutating func moved(x: Int, y: Int, _ draw: (inout SVGDrawing) -> Void) {
        add("<g transform=\"translate(\(x) \(y))\">")
        draw(&self)
        add("</g>")
    }

    mutating func arrowHead(id: String, fill: ChartColour) {
        let frame = "viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"9\" markerHeight=\"9\""
        let head = "<path d=\"M0 0L8 4L0 8z\" fill=\"\(fill.rawValue)\"/>"
        definitions += "<marker id=\"\(id)\" \(frame) markerUnits=\"userSpaceOnUse\" orient=\"auto\">\(head)</marker>\n"
    }

    /// - Parameters:
    ///   - id: Unique on the page; a letter followed by letters, digits, `-` or `_`.
    ///   - title: The name of the drawing, read aloud first.
    ///   - description: What it shows, in words.
    func written(id: String, title: String, description: String) -> String {
        precondition(Self.isID(id), "\(id) cannot be the id of a drawing")
        let text = { (words: String) in HTMLText.escaped(sanitised(words, lineBreaks: .replaced(by: " "))) }
        let defs = definitions.isEmpty ? "" : "<defs>\n\(definitions)</defs>\n"
        return """
            <svg xmlns="http://www.w3.org/2000/svg" id="\(id)" class="abm-chart" viewBox="0 0 \(width) \(height)" \
            width="\(width)" height="\(height)" role="img" aria-labelledby="\(id)-title \(id)-desc" \
            font-family="var(--abm-font, system-ui, 'Segoe UI', Helvetica, Arial, sans-serif)" fill="currentColor">
            <title id="\(id)-title">\(text(title))</title>
            <desc id="\(id)-desc">\(text(description))</desc>
            \(defs)\(elements)</svg>

            """
    }

    private mutating func add(_ element: String) { elements += element + "\n" }

    private static func opacity(_ percent: Int) -> String {
        percent >= 100 ? "" : " fill-opacity=\"0.\(percent < 10 ? "0" : "")\(percent)\""
    }

    private static func isID(_ id: String) -> Bool {
        let letters = { (byte: UInt8) in (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
        guard let first = id.utf8.first, letters(first) else { return false }
        return id.utf8.allSatisfy { letters($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }
    }
}
