package import Playbook

/// Writes a message as an `.eml` file that opens for editing (RFC 5322, RFC 2045 to 2047).
///
/// Its instant and its key come from outside and nothing else varies, so that a draft that is exported twice is the
/// same bytes. No value can add a header: control characters become spaces before anything is written.
package struct EmailWriter: Sendable {
    /// When the message was made; its `Date`.
    private let instant: Instant
    /// What tells this message from every other, in its `Message-ID`: a draft's uid, say.
    private let key: String

    /// A writer of one message.
    ///
    /// - Parameters:
    ///   - instant: Its date.
    ///   - key: What tells it from every other message, in any characters.
    package init(instant: Instant, key: String) {
        self.instant = instant
        self.key = key
    }

    /// The message's bytes: ASCII but for addresses that are not, in lines that end in CR LF and keep to 76
    /// characters unless one address is longer.
    package func bytes(of message: EmailMessage) -> [UInt8] {
        var lines: [String] = []
        if let from = message.from { lines.append(MailHeader.addresses("From", [from])) }
        if !message.to.isEmpty { lines.append(MailHeader.addresses("To", message.to)) }
        if !message.copies.isEmpty { lines.append(MailHeader.addresses("Cc", message.copies)) }
        lines.append(MailHeader.text("Subject", message.subject))
        lines.append("Date: \(MailDate.text(instant))")
        lines.append("Message-ID: <\(identity)@\(messageDomain(message))>")
        // Outlook opens a message with this header for editing instead of reading.
        lines.append("X-Unsent: 1")
        lines.append("MIME-Version: 1.0")
        lines += message.html.map { alternatives(message.text, $0) } ?? part("text/plain", message.text)
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// Text and HTML, of which the reader shows the last that it can.
    private func alternatives(_ text: String, _ html: String) -> [String] {
        // In quoted-printable an `=` is followed by two figures or a line break, so `=_` stands in no body.
        let boundary = "=_\(identity)"
        var lines = ["Content-Type: multipart/alternative;", " boundary=\"\(boundary)\"", ""]
        lines += ["--\(boundary)"] + part("text/plain", text)
        lines += ["--\(boundary)"] + part("text/html", html)
        return lines + ["--\(boundary)--"]
    }

    private func part(_ type: String, _ content: String) -> [String] {
        [
            "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
            QuotedPrintable.encoded(content),
        ]
    }

    /// 32 figures that stand for the key and the instant.
    private var identity: String {
        let source = Array("\(key)\u{0}\(instant.seconds)".utf8)
        return EmailWriter.hash(source, seed: 0xCBF2_9CE4_8422_2325)
            + EmailWriter.hash(source, seed: 0x8422_2325_CBF2_9CE4)
    }

    /// FNV-1a, 64 bits: the same on every machine, unlike the standard library's hashes.
    private static func hash(_ bytes: [UInt8], seed: UInt64) -> String {
        let value = bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        let figures = String(value, radix: 16)
        return String(repeating: "0", count: 16 - figures.count) + figures
    }

    /// The sender's domain, or one that nobody can own (RFC 2606).
    private func messageDomain(_ message: EmailMessage) -> String {
        message.from.flatMap { $0.domain.utf8.allSatisfy { $0 < 0x80 } ? $0.domain : nil } ?? "draft.invalid"
    }
}
