import Exchange
import Playbook
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#endif
import Foundation

@Suite("Mail: .eml files")
struct EmailWriterTests {
    private let writer = EmailWriter(instant: Instant(seconds: 1_795_327_146), key: "draft-7")

    private func message(
        subject: String = "Hei", text: String = "Moi,\nhei.\n", html: String? = nil, to name: String? = nil
    ) throws -> EmailMessage {
        EmailMessage(
            from: Mailbox(name: "Liisa Virtanen", address: "liisa@example.com"),
            to: [try #require(Mailbox(name: name, address: "matti@example.org"))], subject: subject, text: text,
            html: html)
    }

    private func lines(_ message: EmailMessage) -> [String] {
        String(decoding: writer.bytes(of: message), as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test("a plain message is these lines")
    func plain() throws {
        let lines = try lines(message())
        #expect(
            Array(lines.prefix(4)) == [
                "From: Liisa Virtanen <liisa@example.com>", "To: matti@example.org", "Subject: Hei",
                "Date: Sun, 22 Nov 2026 05:59:06 +0000",
            ])
        #expect(lines[4].hasPrefix("Message-ID: <") && lines[4].hasSuffix("@example.com>"))
        #expect(
            Array(lines.dropFirst(5)) == [
                "X-Unsent: 1", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable", "", "Moi,", "hei.", "",
            ])
    }

    @Test("two exports are the same bytes, another key is another message")
    func determinism() throws {
        let draft = try message(subject: "Ääkköset", html: "<p>Ä</p>")
        #expect(writer.bytes(of: draft) == writer.bytes(of: draft))
        let other = EmailWriter(instant: Instant(seconds: 1_795_327_146), key: "draft-8")
        #expect(writer.bytes(of: draft) != other.bytes(of: draft))
    }

    @Test(
        "nothing can add a header",
        arguments: [
            "x\r\nBcc: evil@example.com", "x\nBcc: e@example.com", "x\r\n\r\nbody", "x\u{0}\u{2028}y\u{85}z\u{7}",
        ])
    func injection(text: String) throws {
        let lines = try lines(message(subject: text, to: text))
        #expect(lines.count { $0.hasPrefix("Subject:") } == 1)
        #expect(!lines.contains { $0.lowercased().hasPrefix("bcc") })
        let head = lines.prefix { !$0.isEmpty }
        #expect(head.contains("X-Unsent: 1"))
        #expect(head.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F } })
        #expect(Mailbox(address: "a@example.com\r\nBcc: b@example.com") == nil)
    }

    @Test("lines keep to their limit, whatever is in them", arguments: 0..<100)
    func lineLengths(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let pieces = [
            "a", "ä", "東京", " ", "\u{1F600}", "=", ".", "\n", "From ", "--", "\t", "word", "\"", "?=", "=?", ",",
            "e\u{301}",
        ]
        let text = (0..<Int.random(in: 0...300, using: &chance)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &chance)]
        }.joined()
        for line in try lines(message(subject: text, text: text, html: text, to: text)) {
            #expect(line.utf8.count <= 76, "\(line)")
            #expect(line.utf8.allSatisfy { $0 < 0x7F && $0 >= 0x20 || $0 == 0x09 })
        }
    }
}
