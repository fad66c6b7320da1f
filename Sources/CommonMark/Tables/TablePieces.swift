internal import CCommonMark

/// The cells of all the tables of a document, parsed at once and given out in their order.
///
/// A cell is inline Markdown, and so is what an ATX heading holds: as `# cell #` nothing in it can open a block, and its
/// own number signs stay. One document for all cells costs one parse, and the definitions of links that the source has
/// are put after them, so that `[text][name]` works in a table as elsewhere.
struct TablePieces {
    private let document: OpaquePointer

    /// - Parameter linksAddresses: Whether a cell that is a web address and nothing else becomes a link.
    init?(of tables: [TableText], source: String, linksAddresses: Bool) {
        var text: [UInt8] = []
        func add(_ cell: [UInt8]) {
            let cell = linksAddresses ? Self.linked(cell) : cell
            if !cell.isEmpty { text += Array("# ".utf8) + cell + Array(" #\n".utf8) }
        }
        // Paragraphs around a table come in a quotation, which keeps their blocks together.
        func add(_ lines: [ArraySlice<UInt8>]) {
            guard !lines.isEmpty else { return }
            for line in lines { text += Array("> ".utf8) + line + [.lineFeed] }
            text.append(.lineFeed)
        }
        for table in tables {
            add(table.lead)
            for cell in table.header { add(cell) }
            for cell in table.rows.joined() { add(cell) }
            add(table.tail)
        }
        if source.contains("]:") { text += [.lineFeed] + Array(source.utf8) }
        let parsed = text.withUnsafeBytes { bytes in
            cmark_parse_document(
                bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, CMARK_OPT_DEFAULT)
        }
        guard let parsed else { return nil }
        document = parsed
    }

    /// The cell with the brackets that make a link of an address.
    private static func linked(_ cell: [UInt8]) -> [UInt8] {
        guard cell.starts(with: Array("http".utf8)), !cell.contains(where: { $0 <= UInt8(ascii: " ") || $0 == 0x7F })
        else { return cell }
        let address = Markdown.unescaped(String(decoding: cell, as: UTF8.self))
        let isWhole = ["http://", "https://"].contains { address.hasPrefix($0) && address.utf8.count > $0.utf8.count }
        guard isWhole, !address.contains(where: { "<>\"`[]()".contains($0) }) else { return cell }
        return Array("<\(address)>".utf8)
    }

    /// Gives back what was not taken.
    func free() { cmark_node_free(document) }

    /// What the next cell with any text holds, free of any parent.
    func nextInlines() -> [OpaquePointer] { nextChildren(of: CMARK_NODE_HEADING) }

    /// The blocks of the next paragraph beside a table, free of any parent.
    func nextBlocks() -> [OpaquePointer] { nextChildren(of: CMARK_NODE_BLOCK_QUOTE) }

    private func nextChildren(of type: cmark_node_type) -> [OpaquePointer] {
        guard let piece = cmark_node_first_child(document) else { return [] }
        precondition(cmark_node_get_type(piece) == type, "the pieces of tables come in their order")
        defer { cmark_node_free(piece) }
        var children: [OpaquePointer] = []
        while let child = cmark_node_first_child(piece) {
            cmark_node_unlink(child)
            children.append(child)
        }
        return children
    }
}
