package import Playbook

/// Writes a message as an `.eml` file that opens for editing (RFC 5322, RFC 2045 to 2047).
///
/// Its instant and its key come from outside and nothing else varies, so that a draft that is exported twice is the
/// same bytes. No value can add a header: control characters become spaces before anything is written.
///
/// What a reader gets back is what went in, but for white space: a name or a subject is one line without spaces at its
/// ends or in a row, a body's line breaks are all CR LF, and a message of text alone ends in one.
package struct EmailWriter: Sendable {
    /// When the message was made; its `Date`.
    private let instant: Instant
    /// 32 figures that stand for the key and the instant.
    private let identity: [UInt8]

    /// A writer of one message.
    ///
    /// - Parameters:
    ///   - instant: Its date.
    ///   - key: What tells it from every other message, in any characters: a draft's uid, say.
    package init(instant: Instant, key: String) {
        self.instant = instant
        var source = Array(key.utf8)
        source.append(0)
        source.append(text: String(instant.seconds))
        var figures: [UInt8] = []
        figures.reserveCapacity(32)
        EmailWriter.appendHash(of: source, seed: 0xCBF2_9CE4_8422_2325, to: &figures)
        EmailWriter.appendHash(of: source, seed: 0x8422_2325_CBF2_9CE4, to: &figures)
        identity = figures
    }

    /// The message's bytes, in lines that end in CR LF and keep to 76 characters unless one address is longer.
    ///
    /// ASCII, but for letters before an address's `@` that are not.
    package func bytes(of message: EmailMessage) -> [UInt8] {
        var bytes: [UInt8] = []
        let bodyCount = message.text.utf8.count + (message.html?.utf8.count ?? 0)
        bytes.reserveCapacity(1_500 + bodyCount + bodyCount / 2)
        if let from = message.from { MailHeader.append("From", addresses: [from], to: &bytes) }
        if !message.to.isEmpty { MailHeader.append("To", addresses: message.to, to: &bytes) }
        if !message.copies.isEmpty { MailHeader.append("Cc", addresses: message.copies, to: &bytes) }
        MailHeader.append("Subject", text: message.subject, to: &bytes)
        bytes.append("Date: ")
        MailDate.append(instant, to: &bytes)
        bytes.append("\r\nMessage-ID: <")
        bytes.append(contentsOf: identity)
        bytes.append("@")
        // The sender's domain, or one that nobody can own (RFC 2606).
        bytes.append(text: message.from?.asciiDomain ?? "draft.invalid")
        // Outlook opens a message with X-Unsent for editing instead of reading.
        bytes.append(">\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n")
        if let html = message.html {
            appendAlternatives(message.text, html, to: &bytes)
        } else {
            appendPart("text/plain", message.text, to: &bytes)
            if !bytes.suffix(2).elementsEqual("\r\n".utf8) { bytes.append("\r\n") }
        }
        return bytes
    }

    /// Text and HTML, of which the reader shows the last that it can.
    private func appendAlternatives(_ text: String, _ html: String, to bytes: inout [UInt8]) {
        bytes.append("Content-Type: multipart/alternative;\r\n boundary=\"=_")
        bytes.append(contentsOf: identity)
        bytes.append("\"\r\n\r\n--=_")
        bytes.append(contentsOf: identity)
        bytes.append("\r\n")
        appendPart("text/plain", text, to: &bytes)
        bytes.append("\r\n--=_")
        bytes.append(contentsOf: identity)
        bytes.append("\r\n")
        appendPart("text/html", html, to: &bytes)
        bytes.append("\r\n--=_")
        bytes.append(contentsOf: identity)
        bytes.append("--\r\n")
    }

    /// In quoted-printable an `=` is followed by two figures or a line break, so that no body holds the boundary's `=_`.
    private func appendPart(_ type: StaticString, _ content: String, to bytes: inout [UInt8]) {
        bytes.append("Content-Type: ")
        bytes.append(type)
        bytes.append("; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n")
        QuotedPrintable.append(content, to: &bytes)
    }

    /// FNV-1a, 64 bits, in 16 figures: the same on every machine, unlike the standard library's hashes.
    private static func appendHash(of source: [UInt8], seed: UInt64, to figures: inout [UInt8]) {
        var value = seed
        for byte in source { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        for _ in 0..<16 {
            let figure = UInt8(truncatingIfNeeded: value &>> 60)
            figures.append(figure < 10 ? UInt8(ascii: "0") + figure : UInt8(ascii: "a") - 10 + figure)
            value &<<= 4
        }
    }
}
