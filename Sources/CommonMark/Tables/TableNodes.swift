internal import CCommonMark

/// Puts tables into a parsed document in the place of the paragraphs that they were read as.
///
/// The document stays in libcmark's safe mode: what a cell says is parsed by libcmark itself, and only the tags of the
/// table are handed to it as they are.
struct TableNodes {
    /// How many cells a document may get beyond those that were written, because its rows are shorter than their
    /// headers. Without a limit a small text with one long header and many short rows would fill the memory.
    private static let mostFilled = 200_000
    /// A column none of whose cells has more bytes than this holds words, days and the like, to be kept in one piece.
    private static let longestWord = 24
    /// A column with a cell of more bytes than this holds text to be read.
    private static let longestTerm = 40
    /// A table of more columns than this is too wide for a page in its usual type.
    private static let mostColumns = 6

    /// Whether each table stands in a box of its own that can scroll, with classes for wide tables and for cells by how
    /// long they are.
    private let isBoxed: Bool
    private var pieces: TablePieces
    private var filled = 0

    /// Replaces the tables of a document.
    static func replace(in document: OpaquePointer, source: String, isBoxed: Bool) {
        guard TableFinder.mayFind(in: source) else { return }
        let tables = TableFinder(source).tables(in: document)
        guard !tables.isEmpty, let pieces = TablePieces(of: tables.map(\.text), source: source, linksAddresses: isBoxed)
        else { return }
        defer { pieces.free() }
        var nodes = TableNodes(isBoxed: isBoxed, pieces: pieces)
        for table in tables { nodes.replace(table) }
    }

    private init(isBoxed: Bool, pieces: TablePieces) {
        self.isBoxed = isBoxed
        self.pieces = pieces
    }

    private mutating func replace(_ found: TableFinder.Found) {
        if !found.text.lead.isEmpty {
            for block in pieces.nextBlocks() { cmark_node_insert_before(found.node, block) }
        }
        guard let table = table(found.text) else { return }
        cmark_node_replace(found.node, table)
        cmark_node_free(found.node)
        var last = table
        if !found.text.tail.isEmpty {
            for block in pieces.nextBlocks() {
                cmark_node_insert_after(last, block)
                last = block
            }
        }
        if found.endsInRule, let rule = cmark_node_new(CMARK_NODE_THEMATIC_BREAK) {
            cmark_node_insert_after(last, rule)
        }
    }

    private mutating func table(_ text: TableText) -> OpaquePointer? {
        let (open, close) =
            isBoxed
            ? (
                "<div class=\"table\(text.header.count > Self.mostColumns ? " wide" : "")\">\n<table>",
                "</table>\n</div>"
            )
            : ("<table>", "</table>")
        guard let table = node(CMARK_NODE_CUSTOM_BLOCK, open, close) else { return nil }
        let classes = text.header.indices.map { column in
            let longest = text.rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
            return Self.attribute(text.alignments[column], longest: isBoxed ? longest : nil)
        }
        append(row(text.header, "th scope=\"col\"", classes, "<thead>\n<tr>", "</tr>\n</thead>"), to: table)
        guard !text.rows.isEmpty, let body = node(CMARK_NODE_CUSTOM_BLOCK, "<tbody>", "</tbody>") else { return table }
        for cells in text.rows { append(row(cells, "td", classes, "<tr>", "</tr>"), to: body) }
        append(body, to: table)
        return table
    }

    private static func attribute(_ alignment: TableAlignment, longest: Int?) -> String {
        var names: [String] = []
        if alignment == .right { names.append("figure") }
        if alignment == .centre { names.append("centre") }
        if let longest, longest > longestTerm { names.append("long") }
        if let longest, longest <= longestWord, names.isEmpty { names.append("word") }
        return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
    }

    /// A row of as many cells as the table has columns: cells that are missing are empty, those too many are left out.
    private mutating func row(
        _ cells: [[UInt8]], _ tag: String, _ attributes: [String], _ open: String, _ close: String
    ) -> OpaquePointer? {
        let row = node(CMARK_NODE_CUSTOM_BLOCK, open, close)
        for (column, attribute) in attributes.enumerated() {
            if column >= cells.count {
                guard filled < Self.mostFilled else { break }
                filled += 1
            }
            let name = tag.prefix { $0 != " " }
            let cell = node(CMARK_NODE_CUSTOM_INLINE, "<\(tag)\(attribute)>", "</\(name)>")
            if column < cells.count, !cells[column].isEmpty {
                for inline in pieces.nextInlines() { append(inline, to: cell) }
            }
            append(cell, to: row)
        }
        // What was written beyond the last column was parsed too, in its turn.
        for cell in cells.dropFirst(attributes.count) where !cell.isEmpty {
            for inline in pieces.nextInlines() { cmark_node_free(inline) }
        }
        return row
    }

    private func node(_ type: cmark_node_type, _ open: String, _ close: String) -> OpaquePointer? {
        guard let node = cmark_node_new(type) else { return nil }
        cmark_node_set_on_enter(node, open)
        cmark_node_set_on_exit(node, close)
        return node
    }

    private func append(_ child: OpaquePointer?, to parent: OpaquePointer?) {
        guard let child, let parent else { return }
        cmark_node_append_child(parent, child)
    }
}
