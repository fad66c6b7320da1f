internal import CCommonMark

/// Finds the paragraphs of a parsed document that are tables, by looking at what was written where they stand.
///
/// libcmark knows no tables: it reads one as a paragraph, or as a heading where dashes stand right below its last row.
struct TableFinder {
    /// A node of the document and the table that is to stand in its place.
    struct Found {
        let node: OpaquePointer
        let text: TableText
        /// Whether the line that made a heading of the table is a rule under it.
        let endsInRule: Bool
    }

    private let lines: SourceLines
    /// The numbers of the lines that may be delimiter rows, ascending.
    private let candidates: [Int]

    init(_ source: String) {
        lines = SourceLines(source)
        candidates = (0..<lines.count).map { $0 + 1 }.filter { [lines] in TableLine.couldBeDelimiters(lines[$0]) }
    }

    /// Whether a source holds what every table needs; most texts do not, and need no second look.
    static func mayFind(in source: String) -> Bool {
        source.utf8.contains(.pipe) && source.utf8.contains(UInt8(ascii: "-"))
    }

    func tables(in document: OpaquePointer) -> [Found] {
        guard !candidates.isEmpty, let iterator = cmark_iter_new(document) else { return [] }
        defer { cmark_iter_free(iterator) }
        var found: [Found] = []
        var quotes = 0
        var next = 0
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return found }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_BLOCK_QUOTE: quotes += event == CMARK_EVENT_ENTER ? 1 : -1
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                guard event == CMARK_EVENT_ENTER else { break }
                let first = Int(cmark_node_get_start_line(node))
                let last = min(Int(cmark_node_get_end_line(node)), lines.count)
                while next < candidates.count, candidates[next] <= first { next += 1 }
                guard next < candidates.count, candidates[next] <= last, first > 0 else { break }
                if let table = table(at: node, first...last, quotes: quotes) { found.append(table) }
            default: break
            }
        }
    }

    private func table(at node: OpaquePointer, _ range: ClosedRange<Int>, quotes: Int) -> Found? {
        let indent = max(0, Int(cmark_node_get_start_column(node)) - 1)
        let opening = lines[range.lowerBound].dropFirst(indent)
        var content = [(text: opening, isLazy: false)]
        content += range.dropFirst().map { inside(lines[$0], quotes: quotes) }
        var endsInRule = false
        if cmark_node_get_type(node) == CMARK_NODE_HEADING, let line = content.last?.text.trimmed {
            // In GitHub's reading the line under a table is a rule or a row, never what makes it a heading.
            endsInRule = line.count >= 3 && line.allSatisfy { $0 == UInt8(ascii: "-") }
            if endsInRule { content.removeLast() }
        }
        return TableText(content).map { Found(node: node, text: $0, endsInRule: endsInRule) }
    }

    /// A paragraph's further line without the marks of the quotations that it is in.
    private func inside(_ line: ArraySlice<UInt8>, quotes: Int) -> (text: ArraySlice<UInt8>, isLazy: Bool) {
        var rest = line
        for _ in 0..<quotes {
            let mark = rest.drop { $0.isBlank }
            guard mark.first == UInt8(ascii: ">") else { return (rest, true) }
            rest = mark.dropFirst()
            if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
        }
        return (rest, false)
    }
}
