/// A message as its sender means it, before it is written as a file.
package struct EmailMessage: Hashable, Sendable {
    package var from: Mailbox?
    package var to: [Mailbox]
    package var copies: [Mailbox]
    package var subject: String
    /// The body as plain text, in lines of any length and with any line breaks.
    package var text: String
    /// The same body as HTML, or `nil` for a message of text alone.
    package var html: String?

    /// A message; a draft may lack its sender and its receivers.
    package init(
        from: Mailbox? = nil, to: [Mailbox], copies: [Mailbox] = [], subject: String, text: String, html: String? = nil
    ) {
        self.from = from
        self.to = to
        self.copies = copies
        self.subject = subject
        self.text = text
        self.html = html
    }
}
