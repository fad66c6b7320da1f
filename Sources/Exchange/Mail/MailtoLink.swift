/// A message as a link that opens in the user's own mail program, ready to send (RFC 6068).
///
/// For programs that open an `.eml` file read-only. A link carries plain text alone, and no mail program is known to
/// refuse 1,600 characters; a longer one might be cut off without a word, so there is none.
package struct MailtoLink: Hashable, Sendable {
    /// The most characters, all of them ASCII.
    package static let limit = 1_600

    /// The whole link, percent-encoded: it needs no quoting in a shell and no escaping in HTML but for `&`.
    package let text: String

    /// The link of a message's receivers, copies, subject and plain text; its sender and its HTML have no place there.
    ///
    /// The subject is one line, as in a header; every line break of the text is `%0D%0A` (RFC 6068, 5). Zero bytes,
    /// which no program takes, are left out.
    /// - Throws: ``MailtoLinkError`` where it would be too long.
    package init(_ message: EmailMessage) throws(MailtoLinkError) {
        var bytes = Array("mailto:".utf8)
        MailtoLink.append(message.to, to: &bytes)
        var mark = UInt8(ascii: "?")
        func begin(_ field: StaticString) {
            bytes.append(mark)
            bytes.append(field)
            mark = UInt8(ascii: "&")
        }
        if !message.copies.isEmpty {
            begin("cc=")
            MailtoLink.append(message.copies, to: &bytes)
        }
        let subject = OneLineText.bytes(message.subject)
        if !subject.isEmpty {
            begin("subject=")
            for byte in subject { MailtoLink.append(byte, to: &bytes) }
        }
        if !message.text.isEmpty {
            begin("body=")
            MailtoLink.append(lines: message.text, to: &bytes)
        }
        guard bytes.count <= MailtoLink.limit else { throw MailtoLinkError(length: bytes.count) }
        text = String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ mailboxes: [Mailbox], to bytes: inout [UInt8]) {
        for (index, mailbox) in mailboxes.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            for byte in mailbox.asciiAddress.utf8 {
                if byte == UInt8(ascii: "@") { bytes.append(byte) } else { append(byte, to: &bytes) }
            }
        }
    }

    private static func append(lines text: String, to bytes: inout [UInt8]) {
        var followsReturn = false
        for byte in text.utf8 {
            switch byte {
            case 0: break
            case UInt8(ascii: "\n") where followsReturn: break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append("%0D%0A")
            default: append(byte, to: &bytes)
            }
            followsReturn = byte == UInt8(ascii: "\r")
        }
    }

    /// Appends a byte, as itself where it is one of RFC 3986's unreserved characters (2.3).
    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        if unreserved.contains(byte) {
            bytes.append(byte)
        } else {
            QuotedPrintable.appendEscaped(byte, opening: UInt8(ascii: "%"), to: &bytes)
        }
    }

    private static let unreserved = ASCIISet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
}

/// A message is too long for a link.
package struct MailtoLinkError: Error, Hashable, Sendable, CustomStringConvertible {
    /// How many characters the link would have.
    package let length: Int

    package var description: String {
        "The message is too long for a mailto: link: it would take \(length) characters, and more than "
            + "\(MailtoLink.limit) may be cut off. Export it as an .eml file, or copy its text to the clipboard."
    }
}
