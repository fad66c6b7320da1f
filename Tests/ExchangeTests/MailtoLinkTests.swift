import Exchange
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#endif
import Foundation

@Suite("Mail: mailto links")
struct MailtoLinkTests {
    private func message(_ subject: String, _ text: String, to addresses: [String] = ["matti@example.org"])
        -> EmailMessage
    {
        EmailMessage(to: addresses.compactMap { Mailbox(name: "Matti", address: $0) }, subject: subject, text: text)
    }

    @Test(
        "links are these",
        arguments: [
            ("Hei", "Moi", "mailto:matti@example.org?subject=Hei&body=Moi"), ("", "", "mailto:matti@example.org"),
            ("", "a\nb\r\nc\rd", "mailto:matti@example.org?body=a%0D%0Ab%0D%0Ac%0D%0Ad"),
            (
                "Ä & ö + 1 = 100 %?", "",
                "mailto:matti@example.org?subject=%C3%84%20%26%20%C3%B6%20%2B%201%20%3D%20100%20%25%3F"
            ),
            (
                "x\r\nBcc: e@example.com", "&bcc=e@example.com#\u{0}",
                "mailto:matti@example.org?subject=x%20Bcc%3A%20e%40example.com&body=%26bcc%3De%40example.com%23"
            ),
        ])
    func links(subject: String, text: String, link: String) throws {
        #expect(try MailtoLink(message(subject, text)).text == link)
    }

    @Test("receivers are addresses alone, domains in ASCII")
    func receivers() throws {
        var draft = message("", "", to: ["a+b&c@example.org", "liisa@yhtiö.example"])
        #expect(try MailtoLink(draft).text == "mailto:a%2Bb%26c@example.org,liisa@xn--yhti-8qa.example")
        draft.to = []
        draft.copies = [try #require(Mailbox(address: "o'neil@example.org"))]
        #expect(try MailtoLink(draft).text == "mailto:?cc=o%27neil@example.org")
    }

    @Test("what is decoded is what was meant", arguments: 0..<50)
    func decoded(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let text = (0..<60).map { _ in
            Unicode.Scalar(UInt32.random(in: 1...0x2FF, using: &chance)).map { String($0) } ?? ""
        }.joined()
        let link = try MailtoLink(message("", text)).text
        #expect(link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        let body = try #require(link.components(separatedBy: "body=").last?.removingPercentEncoding)
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        #expect(Array(body.unicodeScalars) == Array(lines.joined(separator: "\r\n").unicodeScalars))
    }

    @Test("a link that might be cut off is none")
    func length() throws {
        let room = MailtoLink.limit - "mailto:matti@example.org?body=".count
        #expect(try MailtoLink(message("", String(repeating: "x", count: room))).text.count == 1_600)
        let error = #expect(throws: MailtoLinkError.self) {
            try MailtoLink(message("", String(repeating: "x", count: room + 1)))
        }
        #expect(error?.length == 1_601)
        #expect(
            error?.description
                == "The message is too long for a mailto: link: it would take 1601 characters, and more than 1600 may be cut off. Export it as an .eml file, or copy its text to the clipboard."
        )
    }
}
