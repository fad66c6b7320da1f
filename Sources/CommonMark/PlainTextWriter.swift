internal import CCommonMark

/// Writes a parsed document as plain text, one block after another.
///
/// libcmark has no renderer for plain text. The walk is libcmark's own iterator and not a recursion, so that a
/// document nested thousands deep cannot exhaust the stack.
struct PlainTextWriter {
    /// A quotation or a list item that lines are inside: what its first line and its other lines begin with.
    private struct Container {
        var first: String
        var rest: String
        var isOpened = false
    }

    private var output = ""
    private var containers: [Container] = []
    /// The text of the paragraph or heading being read.
    private var inline = ""
    /// Where in `inline`, in UTF-8 bytes, the text of each open link began.
    private var linkStarts: [Int] = []
    /// The number of the next item in each open list.
    private var itemNumbers: [Int] = []

    static func text(of document: OpaquePointer) -> String {
        var writer = PlainTextWriter()
        guard let iterator = cmark_iter_new(document) else { return "" }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if event == CMARK_EVENT_ENTER { writer.enter(node) } else { writer.leave(node) }
        }
        // A block without any text may come last.
        while writer.output.last == "\n" { writer.output.removeLast() }
        return writer.output
    }

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: containers.append(Container(first: "> ", rest: "> "))
        case CMARK_NODE_LIST: itemNumbers.append(Int(cmark_node_get_list_start(node)))
        case CMARK_NODE_ITEM: openItem(of: cmark_node_parent(node))
        case CMARK_NODE_CODE_BLOCK:
            var code = literal(of: node)
            if code.hasSuffix("\n") { code.removeLast() }
            write(code, as: node)
        case CMARK_NODE_THEMATIC_BREAK: write("---", as: node)
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: inline += literal(of: node)
        case CMARK_NODE_SOFTBREAK: inline += " "
        case CMARK_NODE_LINEBREAK: inline += "\n"
        case CMARK_NODE_LINK: linkStarts.append(inline.utf8.count)
        default: break
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
            write(inline, as: node)
            inline = ""
        case CMARK_NODE_LINK: closeLink(to: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
        case CMARK_NODE_LIST: itemNumbers.removeLast()
        case CMARK_NODE_ITEM:
            if containers.last?.isOpened == false { write("", as: node) }
            containers.removeLast()
        case CMARK_NODE_BLOCK_QUOTE: containers.removeLast()
        default: break
        }
    }

    private mutating func openItem(of list: OpaquePointer?) {
        var marker = "- "
        if cmark_node_get_list_type(list) == CMARK_ORDERED_LIST, let number = itemNumbers.popLast() {
            itemNumbers.append(number + 1)
            marker = "\(number)" + (cmark_node_get_list_delim(list) == CMARK_PAREN_DELIM ? ") " : ". ")
        }
        containers.append(Container(first: marker, rest: String(repeating: " ", count: marker.utf8.count)))
    }

    private mutating func closeLink(to address: String) {
        guard let start = linkStarts.popLast() else { return }
        let shown = String(inline.utf8.dropFirst(start)) ?? ""
        let scheme = address.prefix { $0 != ":" }.lowercased()
        guard !address.isEmpty, !["javascript", "vbscript", "data", "file"].contains(scheme) else { return }
        if ![shown, "mailto:" + shown, "tel:" + shown].contains(address) { inline += " (\(address))" }
    }

    /// Appends one block's lines behind what encloses them, after a blank line where the document has one.
    private mutating func write(_ text: String, as node: OpaquePointer) {
        if let isTight = separation(before: node) {
            output += "\n"
            if !isTight { output += containers.filter(\.isOpened).map(\.rest).joined().trimmedEnd + "\n" }
        }
        // Bytes and not characters: a line break is one byte in text that libcmark has read, and this is most of the work.
        let bytes = text.utf8
        var start = bytes.startIndex
        while true {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            for container in containers.indices {
                output += containers[container].isOpened ? containers[container].rest : containers[container].first
                containers[container].isOpened = true
            }
            output += text[start..<end]
            while output.utf8.last == UInt8(ascii: " ") { output.unicodeScalars.removeLast() }
            guard end < bytes.endIndex else { break }
            output += "\n"
            start = bytes.index(after: end)
        }
    }

    /// Whether the block follows what came before it tightly; `nil` where nothing came before.
    ///
    /// The break belongs to the outermost block that begins here, so its parent decides.
    private func separation(before node: OpaquePointer) -> Bool? {
        guard !output.isEmpty else { return nil }
        var outermost = node
        while cmark_node_previous(outermost) == nil, let parent = cmark_node_parent(outermost) { outermost = parent }
        guard let parent = cmark_node_parent(outermost) else { return false }
        let list = cmark_node_get_type(parent) == CMARK_NODE_ITEM ? cmark_node_parent(parent) : parent
        return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) == 1
    }

    private func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmedEnd: String {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return String(self[..<end])
    }
}
