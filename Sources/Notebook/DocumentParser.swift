/// Reads a notebook file into segments, cells, outputs and problems.
///
/// It goes through the lines once, forwards, and what a line means depends only on the lines before it, except that an
/// output must have its closing marker. That is what makes edits safe: an output set after a cell cannot change what
/// anything before or after it is.
struct DocumentParser {
    private let source: SourceLines
    private(set) var segments: [Segment] = []
    private(set) var cells: [NotebookCell] = []
    private(set) var outputs: [KeptOutput] = []
    private(set) var problems: [NotebookProblem] = []
    private(set) var frontMatter: NotebookFrontMatter?

    /// The line after the last segment that is not prose.
    private var proseStart = 0
    /// The cell that the next output belongs to, as long as only blank lines follow it.
    private var openCell: (index: Int, nextLine: Int)?

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ bytes: [UInt8]) {
        let hasMark = bytes.starts(with: Self.byteOrderMark)
        let markLength = hasMark ? Self.byteOrderMark.count : 0
        source = SourceLines(bytes, from: markLength)
        if hasMark { segments.append(Segment(kind: .byteOrderMark, range: 0..<markLength)) }
        var line = readFrontMatter()
        while line < source.count { line = read(line) }
        closeProse(before: source.count)
        nameProblems()
        problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    /// Reads the block that starts on `line`; returns the first line after it.
    private mutating func read(_ line: Int) -> Int {
        let text = source.text(line)
        guard let first = text.first(where: { $0 != .space }) else { return line + 1 }
        switch first {
        case UInt8(ascii: "<"):
            if let marker = OutputMarker(text) { return readMarker(marker, at: line) }
            guard let block = HTMLBlock(text) else { return line + 1 }
            return self.line(from: line) { block.ends(on: $0) }.map { $0 + 1 } ?? source.count
        case .backtick, .tilde:
            guard let opening = FenceOpening(text) else { return line + 1 }
            let closing = self.line(from: line + 1) { opening.isClosed(by: $0) }
            return opening.opensCell
                ? readCell(opening, from: line, to: closing) : closing.map { $0 + 1 } ?? source.count
        default:
            return ListFence(text).map { skip($0, from: line + 1) } ?? line + 1
        }
    }

    private func line(from start: Int, where isWanted: (ArraySlice<UInt8>) -> Bool) -> Int? {
        (start..<max(start, source.count)).first { isWanted(source.text($0)) }
    }

    private func skip(_ fence: ListFence, from start: Int) -> Int {
        for line in start..<max(start, source.count) {
            switch fence.role(of: source.text(line)) {
            case .inside: continue
            case .closing: return line + 1
            case .beyond: return line
            }
        }
        return source.count
    }

    // MARK: Front matter

    private mutating func readFrontMatter() -> Int {
        guard source.count > 0, Self.isDashes(source.text(0)) else { return 0 }
        var line = 1
        while line < source.count {
            let text = source.text(line)
            if Self.isDashes(text) {
                let reader = FrontMatterReader(source: source, lines: 1..<line)
                frontMatter = reader.frontMatter
                problems += reader.problems
                append(.frontMatter, lines: 0...line)
                return line + 1
            }
            // A cell ends the search, so that a `---` in its output is never taken for the end of front matter.
            if FenceOpening(text)?.opensCell == true { break }
            line += 1
        }
        if source.count > 1, source.text(1).contains(UInt8(ascii: ":")) {
            report(0, "the front matter that opens here is never closed; add a line `---` after it")
        }
        return 0
    }

    private static func isDashes(_ line: ArraySlice<UInt8>) -> Bool {
        var cursor = LineCursor(line)
        guard cursor.consume("---") else { return false }
        cursor.skipBlanks()
        return cursor.isAtEnd
    }

    // MARK: Cells

    private mutating func readCell(_ opening: FenceOpening, from line: Int, to closing: Int?) -> Int {
        guard let closing else {
            let mark = String(repeating: String(UnicodeScalar(opening.mark)), count: opening.length)
            report(line, "the cell that opens here is never closed; add a line `\(mark)` after it")
            return source.count
        }
        let attributes = CellAttributes(info: source.bytes[opening.info])
        for problem in attributes.problems { report(line, at: problem.offset, problem.message) }
        for inside in (line + 1)..<closing {
            let text = source.text(inside)
            if OutputMarker(text) != nil || FenceOpening(text)?.opensCell == true {
                report(inside, "this stands inside the cell of line \(line + 1); close that cell before it")
            }
        }
        let body = ((line + 1)..<closing).map { source.text($0).droppingIndent(opening.indent) }
        let reader = CellLineReader(body: body, firstLine: line + 2)
        problems += reader.problems
        let range = source.lines[line].start..<source.lines[closing].end
        cells.append(
            NotebookCell(
                index: cells.count, attributes: attributes, lines: (line + 1)...(closing + 1),
                commands: reader.commands, range: range, indent: opening.indent))
        append(.cell(cells.count - 1), lines: line...closing)
        openCell = (cells.count - 1, closing + 1)
        return closing + 1
    }

    private mutating func nameProblems() {
        var owners: [String: NotebookCell] = [:]
        for cell in cells {
            guard let owner = owners.updateValue(cell, forKey: cell.name) else { continue }
            owners[cell.name] = owner
            let (named, byPlace) = cell.isNamed ? (cell, owner) : (owner, cell)
            let message =
                cell.isNamed && owner.isNamed
                ? "a cell named `\(cell.name)` stands on line \(owner.line) already; rename one of them"
                : "the cell of line \(byPlace.line) is called `\(cell.name)` by its place; choose another name"
            report(named.line - 1, message)
        }
    }

    // MARK: Outputs

    private mutating func readMarker(_ marker: OutputMarker, at line: Int) -> Int {
        guard marker == .opening else {
            report(line, "this closes an output, but none is open; remove the line")
            return line + 1
        }
        let next = self.line(from: line + 1) { OutputMarker($0) != nil }
        guard let next, OutputMarker(source.text(next)) == .closing else {
            let closing = OutputMarker.closingText
            report(line, "the output that opens here is never closed; add a line `\(closing)` after it")
            return line + 1
        }
        let cellIndex = openCell.flatMap { cell in
            (cell.nextLine..<line).allSatisfy { source.text($0).isBlankLine } ? cell.index : nil
        }
        if cellIndex == nil {
            let lines = "lines \(line + 1)–\(next + 1)"
            report(line, "this output follows no cell; move it right after its cell, or delete \(lines)")
        } else if proseStart < line {
            append(.gap, lines: proseStart...(line - 1))
        }
        openCell = nil
        addOutput(cellIndex: cellIndex, from: line, to: next)
        return next + 1
    }

    private mutating func addOutput(cellIndex: Int?, from line: Int, to closing: Int) {
        var inside = (line + 1)..<closing
        if let first = inside.first, source.text(first).isBlankLine { inside.removeFirst() }
        if let last = inside.last, source.text(last).isBlankLine { inside.removeLast() }
        var cursor = LineCursor(source.text(line))
        let indent = cursor.skip(.space, atMost: 3)
        let text = inside.map { OutputMarker.unescaped(source.text($0).droppingIndent(indent)) }
        let attributes = OutputAttributes(markerLine: source.text(line))
        outputs.append(
            KeptOutput(
                index: outputs.count, cellIndex: cellIndex, name: attributes.name, source: attributes.source,
                inputs: attributes.inputs,
                text: String(decoding: Array(text.joined(separator: [.lineFeed])), as: UTF8.self),
                line: line + 1, lastLine: closing + 1, textLine: inside.lowerBound + 1,
                range: source.lines[line].start..<source.lines[closing].contentEnd))
        append(.output(outputs.count - 1), lines: line...closing)
    }

    // MARK: Segments

    private mutating func append(_ kind: Segment.Kind, lines: ClosedRange<Int>) {
        closeProse(before: lines.lowerBound)
        let range = source.lines[lines.lowerBound].start..<source.lines[lines.upperBound].end
        segments.append(Segment(kind: kind, range: range))
        proseStart = lines.upperBound + 1
    }

    private mutating func closeProse(before line: Int) {
        guard proseStart < line else { return }
        let range = source.lines[proseStart].start..<source.lines[line - 1].end
        segments.append(Segment(kind: .prose, range: range))
        proseStart = line
    }

    private mutating func report(_ line: Int, at offset: Int? = nil, _ message: String) {
        let column = source.column(of: offset ?? source.lines[line].start, inLine: line)
        problems.append(NotebookProblem(line: line + 1, column: column, message: message))
    }
}
