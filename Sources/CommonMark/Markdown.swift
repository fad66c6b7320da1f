internal import CCommonMark

/// Markdown in, safe HTML or plain text out, through the reference implementation of CommonMark.
///
/// Drafts, notes and notebook prose are written in Markdown by people and by templates; a page needs them as HTML that
/// cannot carry a script, a text e-mail needs them as text, and a value inside them must stay the value it was.
package enum Markdown {
    /// The document as an HTML fragment: raw HTML is omitted, dangerous addresses (`javascript:` and its like) become
    /// empty, quotes and dashes stay as they were typed.
    ///
    /// Tables are read as GitHub reads them; columns aligned right have the class `figure`, centred ones `centre`.
    package static func html(_ markdown: String) -> String {
        withDocument(markdown) { document in
            TableNodes.replace(in: document, source: markdown, isBoxed: false)
            return rendered(document)
        } ?? ""
    }

    /// The document as text for people without a renderer, such as the text part of an e-mail.
    ///
    /// Blocks are separated by blank lines (items of a tight list by line breaks); a link is `text (address)` unless
    /// both are the same; lists keep `- ` or their numbers, quotations their `> `, code its lines; emphasis leaves no
    /// mark, soft breaks become spaces and raw HTML is left out. Ends without a line break.
    package static func plainText(_ markdown: String) -> String {
        withDocument(markdown) { PlainTextWriter.text(of: $0) } ?? ""
    }

    /// The document as plain text and as HTML, as ``plainText(_:)`` and ``html(_:)`` give them, parsed once.
    package static func textAndHTML(_ markdown: String) -> (text: String, html: String) {
        withDocument(markdown) { document in
            // A table is text as it was typed, so the text is written before tables come into the tree.
            let text = PlainTextWriter.text(of: document)
            TableNodes.replace(in: document, source: markdown, isBoxed: false)
            return (text, rendered(document))
        } ?? ("", "")
    }

    /// A parsed document as HTML, in libcmark's safe mode.
    static func rendered(_ document: OpaquePointer) -> String {
        guard let html = cmark_render_html(document, CMARK_OPT_DEFAULT) else { return "" }
        // libcmark hands over memory of its own allocator, which is not promised to be `malloc`.
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
    }

    /// What `body` makes of the parsed document; `nil` where libcmark gives none.
    static func withDocument<Result>(_ markdown: String, _ body: (OpaquePointer) -> Result) -> Result? {
        var source = markdown
        let document = source.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let document else { return nil }
        defer { cmark_node_free(document) }
        return body(document)
    }
}
