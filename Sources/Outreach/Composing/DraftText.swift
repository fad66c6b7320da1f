import CommonMark
package import Playbook

/// A draft's spans as text for one destination; each destination escapes values in its own way, once.
package enum DraftText {
    /// The words as they are read.
    package static func plain(_ spans: [Draft.Span]) -> String { spans.map(\.text).joined() }

    /// Markdown in which the template's marks count and a value's never do.
    package static func markdown(_ spans: [Draft.Span]) -> String {
        spans.map { $0.citation == nil ? $0.text : Markdown.escaped($0.text) }.joined()
    }

    /// The body as text for an e-mail without HTML.
    package static func bodyText(of draft: Draft) -> String { Markdown.plainText(draft.body) }

    /// Both bodies of an e-mail, out of one reading of the Markdown.
    package static func bodies(of draft: Draft) -> (text: String, html: String) {
        Markdown.textAndHTML(draft.body)
    }

    /// The body as safe HTML.
    package static func bodyHTML(of draft: Draft) -> String { Markdown.html(draft.body) }
}
