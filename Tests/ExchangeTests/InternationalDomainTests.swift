import Exchange
import Playbook
import Testing

@Suite("Mail: domains outside ASCII")
struct InternationalDomainTests {
    /// As Python's `punycode` codec gives them.
    @Test(
        "a domain's ASCII form",
        arguments: [
            ("example.org", "example.org"), ("yhtiö.example", "xn--yhti-8qa.example"),
            ("yhtio\u{308}.example", "xn--yhti-8qa.example"), ("bücher.example", "xn--bcher-kva.example"),
            ("mail.øre-test.example", "mail.xn--re-test-p1a.example"), ("東京.example", "xn--1lqs71d.example"),
            ("ελληνικά.пример", "xn--hxargifdar.xn--e1afmkfd"), ("äö.example", "xn--4ca0b.example"),
        ])
    func domains(domain: String, ascii: String) throws {
        let to = try #require(Mailbox(address: "a@\(domain)"))
        #expect(try MailtoLink(EmailMessage(to: [to], subject: "", text: "")).text == "mailto:a@\(ascii)")
        let written = EmailWriter(instant: Instant(seconds: 0), key: "1")
            .bytes(of: EmailMessage(from: to, to: [to], subject: "", text: ""))
        let lines = String(decoding: written, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.prefix(2) == ["From: a@\(ascii)", "To: a@\(ascii)"])
        #expect(lines.contains { $0.hasPrefix("Message-ID: <") && $0.hasSuffix("@\(ascii)>") })
    }

    @Test(
        "both forms of a domain are one, and what is no honest code stays as it is",
        arguments: [
            ("xn--yhti-8qa.example", "yhtiö.example"), ("https://www.XN--BCHER-KVA.example/fi", "bücher.example"),
            ("mail.xn--re-test-p1a.example", "mail.øre-test.example"), ("yhtio\u{308}.example", "yhtiö.example"),
            ("xn--hxargifdar.xn--e1afmkfd", "ελληνικά.пример"), ("xn--1lqs71d.example", "東京.example"),
            ("xn--.example", nil), ("xn--abc-.example", nil),
            ("xn--99999999999999999999.example", "xn--99999999999999999999.example"),
            ("xn--zzzzzzzzzzzz.example", "xn--zzzzzzzzzzzz.example"), ("a--b.example", "a--b.example"),
        ] as [(String, String?)])
    func readable(written: String, domain: String?) {
        #expect(DomainCell.normalized(written) == domain)
        if let domain { #expect(EmailCell.normalized("a@\(domain)") == "a@\(domain)") }
    }

    @Test("letters outside ASCII before the @ stay")
    func localPart() throws {
        let to = try #require(Mailbox(address: "päivi@yhtiö.example"))
        let written = EmailWriter(instant: Instant(seconds: 0), key: "1")
            .bytes(of: EmailMessage(to: [to], subject: "", text: ""))
        #expect(String(decoding: written, as: UTF8.self).hasPrefix("To: päivi@xn--yhti-8qa.example\r\n"))
    }
}
