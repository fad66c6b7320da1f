internal import CCommonMark

/// The nodes of a parsed document that a page shows otherwise than a text does.
///
/// They are collected in one walk and changed afterwards, because libcmark's iterator must not lose the node that it
/// stands on.
struct PageNodes {
    private(set) var headings: [OpaquePointer] = []
    private(set) var code: [OpaquePointer] = []
    private var html: [OpaquePointer] = []
    /// Pictures and whether each stands in a link; those in the words of another go with it.
    private var pictures: [(node: OpaquePointer, isLinked: Bool)] = []

    init(in document: OpaquePointer) {
        guard let iterator = cmark_iter_new(document) else { return }
        defer { cmark_iter_free(iterator) }
        var (links, frames) = (0, 0)
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let isEntering = event == CMARK_EVENT_ENTER
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HEADING: if isEntering { headings.append(node) }
            case CMARK_NODE_CODE_BLOCK: code.append(node)
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: html.append(node)
            case CMARK_NODE_LINK: links += isEntering ? 1 : -1
            case CMARK_NODE_IMAGE:
                if isEntering, frames == 0 { pictures.append((node, links > 0)) }
                frames += isEntering ? 1 : -1
            default: break
            }
        }
    }

    /// Takes raw HTML away; a line break that was written as HTML, as in the cells of a table, stays one.
    func leaveOutHTML() {
        for node in html {
            let tag = Self.literal(of: node).filter { $0 != " " }.lowercased()
            if tag == "<br>" || tag == "<br/>", let lineBreak = cmark_node_new(CMARK_NODE_LINEBREAK) {
                cmark_node_replace(node, lineBreak)
            } else {
                cmark_node_unlink(node)
            }
            cmark_node_free(node)
        }
    }

    /// Makes each picture from elsewhere the words that stand for it, as a link where they are in none yet.
    func replacePictures() {
        for (node, isLinked) in pictures {
            let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
            // libcmark lets the pictures among these addresses through, and a page may show them.
            if address.lowercased().hasPrefix("data:") { continue }
            guard let text = cmark_node_new(CMARK_NODE_TEXT) else { continue }
            let said = Self.text(of: node)
            cmark_node_set_literal(text, said.isEmpty ? address : said)
            var words = text
            if !isLinked, let link = cmark_node_new(CMARK_NODE_LINK) {
                cmark_node_set_url(link, address)
                cmark_node_append_child(link, text)
                words = link
            }
            cmark_node_replace(node, words)
            cmark_node_free(node)
        }
    }

    /// Puts HTML in the place of a block.
    static func replace(_ block: OpaquePointer, with html: String) {
        guard let drawn = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
        cmark_node_set_on_enter(drawn, html)
        cmark_node_replace(block, drawn)
        cmark_node_free(block)
    }

    /// Gives a heading its id, for which libcmark has no place: the same tag with the id, around the same words.
    static func name(_ node: OpaquePointer, _ heading: MarkdownHeading) {
        // The inline node keeps the words on the line of the tags; a block needs one, and this one has no tags.
        guard let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK),
            let tags = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
        else { return }
        cmark_node_set_on_enter(tags, "<h\(heading.level) id=\"\(heading.id)\">")
        cmark_node_set_on_exit(tags, "</h\(heading.level)>")
        while let child = cmark_node_first_child(node) {
            cmark_node_unlink(child)
            cmark_node_append_child(tags, child)
        }
        cmark_node_append_child(block, tags)
        cmark_node_replace(node, block)
        cmark_node_free(node)
    }

    /// The words of a heading without their marks.
    static func text(of node: OpaquePointer) -> String {
        guard let iterator = cmark_iter_new(node) else { return "" }
        defer { cmark_iter_free(iterator) }
        var text = ""
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return text }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += literal(of: node)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
            default: break
            }
        }
    }

    static func info(of block: OpaquePointer) -> String {
        cmark_node_get_fence_info(block).map { String(cString: $0) } ?? ""
    }

    static func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
