import Exchange
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("Saved messages as rows")
struct MailReadingTests {
    private func row(_ text: String) throws -> [String: String] {
        let result = try RecordResult(text)
        #expect(result.format == .mail)
        return Dictionary(uniqueKeysWithValues: zip(result.header, try #require(result.rows.first)))
    }

    private let start = "From: a@b.fi\nTo: us@abm.fi\nDate: Sun, 22 Nov 2026 09:30:00 +0200\nMessage-ID: <1@b.fi>\n"

    @Test("headers: folds, encoded words, names, ids, the writer's own day")
    func headers() throws {
        let row = try row(
            "Return-Path: <x@y.fi>\r\nFrom: =?utf-8?Q?Liisa_M=C3=A4k?= =?utf-8?B?acO2?= <L@Nordic.fi>\r\n"
                + "To: \"Doe, J\" <us@abm.fi>, z@abm.fi (Zed)\r\nSubject: Re: =?iso-8859-1?Q?H=E4=E4t?=\r\n ja muuta\r\n"
                + "Date: Mon, 23 Nov 2026 00:10:00 +0200 (EET)\r\nMessage-ID:\r\n <1@nordic.fi>\r\n"
                + "In-Reply-To: <0@abm.fi>\r\n\r\nKiitos!\r\n")
        #expect(row["from"] == "l@nordic.fi" && row["email"] == "l@nordic.fi" && row["from_name"] == "Liisa Mäkiö")
        #expect(row["to"] == "us@abm.fi; z@abm.fi")
        #expect(row["subject"] == "Re: Häät ja muuta" && row["text"] == "Kiitos!")
        #expect(row["date"] == "2026-11-23T00:10:00+02:00")
        #expect(row["external_id"] == "1@nordic.fi" && row["in_reply_to"] == "0@abm.fi" && row["type"] == "reply")
    }

    @Test(
        "the reply's own words, without what they answer",
        arguments: [
            ("Sopii.\n\nOn 20 Nov 2026 us@abm.fi wrote:\n> Hei\n", "Sopii."),
            ("Sopii.\n\nTo 20.11.2026 klo 9 Abm (us@abm.fi) kirjoitti:\nvanha", "Sopii."),
            ("Hi\n> quoted\nmore\n-- \nLiisa", "Hi more"),
            ("Yes\n\nFrom: Abm <us@abm.fi>\nSent: Friday\nTo: x\n\nold", "Yes"),
            ("Yes\n\nOn Fri, 20 Nov 2026 at 9, Abm <us@abm.fi>\nwrote:\nold", "Yes"),
            (String(repeating: "ä", count: 600), String(repeating: "ä", count: 499) + "…"),
        ])
    func replies(body: String, own: String) throws {
        #expect(try row(start + "\n" + body)["text"] == own)
    }

    @Test("parts: plain text before HTML, charsets, quoted-printable and base64, attachments passed over")
    func parts() throws {
        let body = """
            Content-Type: multipart/mixed; boundary="b 1"\n\npreamble\n--b 1\nContent-Type: multipart/alternative; boundary=c\n
            --c\nContent-Type: text/html; charset=utf-8\n\n<style>x{}</style><p>H&auml;i<br>there</p>\n--c
            Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nHinta 5 =80 =\nok
            --c--\n--b 1\nContent-Type: text/plain\nContent-Disposition: attachment\n\nno\n--b 1--\n
            """
        #expect(try row(start + body)["text"] == "Hinta 5 € ok")
        let html = "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+SGk8L3A+PGJsb2NrcXVvdGU+b2xk\n"
        #expect(try row(start + html)["text"] == "Hi")
    }

    @Test("bounces and machines' answers are told from replies")
    func kinds() throws {
        let bounce = try row(
            "From: MAILER-DAEMON@b.fi\nDate: 22 Nov 26 10:00 GMT\nContent-Type: multipart/report; boundary=q\n\n--q\n\nx\n"
                + "--q\nContent-Type: message/delivery-status\n\nReporting-MTA: x\n\nFinal-Recipient: rfc822; gone@b.fi\n--q--\n"
        )
        #expect(
            bounce["type"] == "bounce" && bounce["email"] == "gone@b.fi" && bounce["date"] == "2026-11-22T10:00:00Z")
        #expect(try row(start + "Auto-Submitted: auto-replied\n\nx")["type"] == "auto-reply")
        #expect(try row(start + "Subject: Automaattinen vastaus: x\n\nx")["type"] == "auto-reply")
        #expect(try row(start + "Auto-Submitted: no\n\nx")["type"] == "reply")
    }

    @Test("a folder gives a row for each message, and a problem for what is none")
    func folder() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "abm-mail-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #expect(throws: CSVFileError.self) { _ = try RecordResult(RecordFile(path: folder.path)) }
        try Data((start + "\nHi").utf8).write(to: folder.appendingPathComponent("b.eml"))
        try Data([0, 1, 2]).write(to: folder.appendingPathComponent("a.EML"))
        try Data().write(to: folder.appendingPathComponent("c.eml"))
        try Data().write(to: folder.appendingPathComponent("notes.txt"))
        let result = try RecordResult(RecordFile(path: folder.path))
        #expect(result.rows.map(\.last) == ["b.eml"])
        #expect(result.problems.count == 2 && result.problems[1].contains("c.eml is empty"))
        #expect(result.notes == ["files that are no messages (.eml), left out: 1"])
        let plan = try ImportPlan(header: result.header)
        #expect(plan.object == .touches)
        var touches = Imported<TouchText>()
        _ = plan.readTouches(try RecordFile(path: folder.path)) { item in
            if case .row(let row) = item { touches.take(.row(TouchText(row))) }
        }
        #expect(touches.rows.first?.texts["email"] == "a@b.fi" && touches.rows.first?.texts["type"] == "reply")
        try FileManager.default.removeItem(at: folder)
    }
}
