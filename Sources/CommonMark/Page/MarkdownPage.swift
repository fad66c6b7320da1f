internal import CCommonMark

/// Writes the Markdown of one page, piece by piece, and keeps the headings for its table of contents.
///
/// Besides what ``Markdown/html(_:)`` does, headings get ids that are unique on the page; tables stand in a
/// `<div class="table">` that can scroll (`wide` with many columns; the cells of a column of texts have the class `long`,
/// those of a column of words `word`), and a cell that is a web address is a link; raw HTML leaves nothing behind but the line break `<br>`; a picture becomes a link to it, so that the page
/// asks nobody for anything, unless the picture is in the text itself; and code may be drawn.
package struct MarkdownPage: Sendable {
    /// How a block of code is shown where it is not shown as it is.
    package enum Code: Hashable, Sendable {
        /// As this HTML, which goes to the page as it is.
        case drawn(String)
        /// As code of this language, a word of letters, digits and hyphens.
        case language(String)
    }

    /// The headings of all listed pieces so far, in their order.
    package private(set) var headings: [MarkdownHeading] = []
    private var ids: HeadingIDs

    /// - Parameter idPrefix: Begins the id of every heading, so that none is that of something else on the page; a
    ///   letter followed by letters, digits, `-` or `_`.
    package init(idPrefix: String) { ids = HeadingIDs(prefix: idPrefix) }

    /// The next piece as an HTML fragment.
    ///
    /// - Parameters:
    ///   - level: The level of a first-level heading on the page; the others follow, down to the sixth.
    ///   - isListed: Whether its headings get ids and belong to ``headings``; headings in quotations and lists never do.
    ///   - title: The first heading of the first level that says this is left out: the page says it elsewhere.
    ///   - code: How a block of code is shown, asked by its info string and its text; `nil` for as it is.
    package mutating func html(
        _ markdown: String, level: Int = 1, isListed: Bool = true, leavingOut title: String? = nil,
        code: (_ info: String, _ text: String) -> Code? = { _, _ in nil }
    ) -> String {
        Markdown.withDocument(markdown) { document in
            TableNodes.replace(in: document, source: markdown, isBoxed: true)
            let nodes = PageNodes(in: document)
            nodes.leaveOutHTML()
            nodes.replacePictures()
            for block in nodes.code {
                guard let shown = code(PageNodes.info(of: block), PageNodes.literal(of: block)) else { continue }
                switch shown {
                case .drawn(let html): PageNodes.replace(block, with: html)
                case .language(let name): cmark_node_set_fence_info(block, name)
                }
            }
            var title = title
            for heading in nodes.headings { place(heading, level, isListed, &title, document) }
            return Markdown.rendered(document)
        } ?? ""
    }

    private mutating func place(
        _ node: OpaquePointer, _ base: Int, _ isListed: Bool, _ title: inout String?, _ document: OpaquePointer
    ) {
        let written = Int(cmark_node_get_heading_level(node))
        let level = min(max(written + base - 1, 1), 6)
        let isTop = cmark_node_parent(node) == document
        let text = PageNodes.text(of: node)
        if isTop, written == 1, text == title {
            title = nil
            cmark_node_unlink(node)
            cmark_node_free(node)
            return
        }
        cmark_node_set_heading_level(node, Int32(level))
        guard isTop, isListed else { return }
        let heading = MarkdownHeading(level: level, text: text, id: ids.next(text))
        headings.append(heading)
        PageNodes.name(node, heading)
    }
}

extension Markdown {
    /// The document as an HTML fragment for a page, with its headings; see ``MarkdownPage``.
    package static func page(_ markdown: String, idPrefix: String) -> (html: String, headings: [MarkdownHeading]) {
        var page = MarkdownPage(idPrefix: idPrefix)
        let html = page.html(markdown)
        return (html, page.headings)
    }

    /// The headings of a document, those in quotations and lists left out, as ``page(_:idPrefix:)`` would list them.
    package static func headings(_ markdown: String) -> [MarkdownHeading] { page(markdown, idPrefix: "h").headings }
}
