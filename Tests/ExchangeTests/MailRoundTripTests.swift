import Exchange
import Playbook
import Testing

@Suite("Mail: what others read back")
struct MailRoundTripTests {
    private let writer = EmailWriter(instant: Instant(seconds: 1_795_327_146), key: "draft-7")

    /// Texts that have broken mail programs, each of them a name, a subject and a body in turn.
    private static let hostile: [String] = [
        "", " ", "x\r\nBcc: evil@example.com", "x\nBcc: evil@example.com", "x\r\n\r\nbody", "\r\n", "a\nb\r\nc\rd",
        String(repeating: "a", count: 998), String(repeating: "ä", count: 600), String(repeating: "=", count: 300),
        String(repeating: "word ", count: 1_000), String(repeating: "ä o", count: 200), "Ääkköset: Åke Öström",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466} family", "e\u{301}\u{302} o\u{308}",
        String(repeating: "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", count: 20), "\u{1F1EB}\u{1F1EE} 👍🏽 𝔘𝔫𝔦",
        "\"quoted\" \\back\\slash", "\\", "\"", String(repeating: "\\", count: 70), "Meikäläinen, Matti \"Mase\"",
        "O'Neil (Sales), Jr.", "a <b@example.com>, c", "=?utf-8?Q?evil?=", "=?x", "?=", "= ?", "a =?utf-8?b?eA==?= b",
        "nul \u{0} bell \u{7} escape \u{1B}[31m delete \u{7F}", "next\u{85}line\u{2028}separator\u{2029}end",
        "\u{FEFF}mark", "trailing  ", "  leading", "tab\tand\t", ".", "..", ".dot\n.\n..\n",
        "From here\nFrom \nFromage",
        "-- \nsignature", "--=_boundary--", "東京タワー", "עברית العربية", "\u{202E}gnp.exe", "a: b; c",
        "line \nline\t\n  \n\n\n", "\n\n\n", String(repeating: "x", count: 5_000) + "\n" + "y", "日\n本\r語",
        String(repeating: "a", count: 75), String(repeating: "a", count: 76), String(repeating: "a", count: 77),
        String(repeating: "a", count: 75) + " ", String(repeating: "a", count: 73) + "ä",
        String(repeating: "a", count: 76) + "\n" + String(repeating: "b", count: 75) + ".c",
    ]

    private static func message(_ name: String, _ subject: String, _ text: String, html: String?) throws -> EmailMessage
    {
        EmailMessage(
            from: Mailbox(name: name, address: "liisa@yhtiö.example"),
            to: [
                try #require(Mailbox(name: name, address: "matti@example.org")),
                try #require(Mailbox(address: "\(String(repeating: "x", count: 64))@\(longDomain)")),
            ], copies: [try #require(Mailbox(name: subject, address: "o'neil+a@example.org"))], subject: subject,
            text: text, html: html)
    }

    /// So long that an address with it is as long as an address may be, 254 characters (RFC 5321, 4.5.3.1.3).
    private static let longDomain =
        Array(repeating: String(repeating: "d", count: 60), count: 3)
        .joined(separator: ".") + ".fi.ex"

    /// One line, as the writer's documentation promises it: another way to the same words.
    private static func oneLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: scalar
            }
        }
        return scalars.split(separator: " ").map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// A body with every line break a line feed.
    private static func body(_ text: String, endsLine: Bool) -> String {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        let text = lines.joined(separator: "\n")
        return endsLine && !text.isEmpty && !text.hasSuffix("\n") ? text + "\n" : text
    }

    private func check(_ messages: [EmailMessage], with reader: MailReader) throws {
        let written = messages.map(writer.bytes)
        written.forEach(checkLines)
        let found = try reader.read(written)
        try #require(found.count == messages.count)
        for (message, mail) in zip(messages, found) {
            #expect(
                mail.fields == [
                    "From", "To", "Cc", "Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version", "Content-Type",
                ] + (message.html == nil ? ["Content-Transfer-Encoding"] : []))
            expectSame(mail.subject, MailRoundTripTests.oneLine(message.subject))
            #expect(mail.from.map(\.address) == ["liisa@xn--yhti-8qa.example"])
            for (read, meant) in [
                (mail.from, [message.from].compactMap(\.self)), (mail.to, message.to), (mail.cc, message.copies),
            ] {
                #expect(read.count == meant.count)
                for (read, meant) in zip(read, meant) {
                    expectSame(read.name, MailRoundTripTests.oneLine(meant.name ?? ""))
                    #expect(read.address == meant.address || meant.address.contains("ö"))
                }
            }
            #expect(mail.messageID.hasSuffix("@xn--yhti-8qa.example>"))
            #expect(mail.date == "Sun, 22 Nov 2026 05:59:06 +0000")
            #expect((mail.unsent, mail.version) == ("1", "1.0"))
            #expect(mail.parts.map(\.type) == (message.html == nil ? ["text/plain"] : ["text/plain", "text/html"]))
            #expect(mail.parts.allSatisfy { $0.charset == "utf-8" })
            let html = message.html
            expectSame(mail.parts.first?.text, MailRoundTripTests.body(message.text, endsLine: html == nil))
            if let html { expectSame(mail.parts.last?.text, MailRoundTripTests.body(html, endsLine: false)) }
            #expect(mail.defects.isEmpty, "\(mail.defects.first ?? "") in “\(message.subject)”")
        }
    }

    /// By bytes, because texts compare by canonical equivalence.
    private func expectSame(_ read: String?, _ meant: String, location: SourceLocation = #_sourceLocation) {
        let isSame = read.map { $0.utf8.elementsEqual(meant.utf8) } ?? false
        #expect(isSame, "“\(read ?? "nothing")” for “\(meant)”", sourceLocation: location)
    }

    /// ASCII in lines that end in CR LF, none of them too long or of white space alone within the header.
    private func checkLines(_ bytes: [UInt8]) {
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
        var isHeader = true
        for line in bytes.dropLast(2).split(separator: 0x0A, omittingEmptySubsequences: false) {
            let isLast = line.endIndex == bytes.count - 2
            #expect(isLast || line.last == 0x0D)
            let line = isLast ? line : line.dropLast()
            #expect(line.count <= 76 || isHeader && line.count <= 260 && line.contains(0x40), "\(line.count)")
            #expect(line.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x09 })
            #expect(line.last != 0x20 && line.last != 0x09)
            #expect(!line.starts(with: "From ".utf8) && line.first != UInt8(ascii: "."))
            if isHeader, !line.isEmpty { #expect(line.contains { $0 != 0x20 && $0 != 0x09 }) }
            if line.isEmpty { isHeader = false }
        }
    }

    private static func hostileMessages() throws -> [EmailMessage] {
        try hostile.indices.flatMap { index in
            let (name, subject) = (hostile[index], hostile[(index + 7) % hostile.count])
            let text = hostile[(index + 13) % hostile.count]
            return [
                try message(name, subject, text, html: nil),
                try message(subject, name, name, html: "<p>\(text)</p>"), try message("", subject, text, html: name),
            ]
        }
    }

    /// Messages out of pieces, the same ones each time.
    private static func randomMessages() throws -> [EmailMessage] {
        var chance = Chance(seed: 322)
        let pieces =
            hostile.filter { $0.utf8.count < 90 } + ["a", "ä", "word", " ", " ", ",", "\"", "=", "?", "_", "\n", "."]
        func text(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &chance)).map { _ in
                if Int.random(in: 0..<4, using: &chance) > 0 {
                    return pieces[Int.random(in: 0..<pieces.count, using: &chance)]
                }
                let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &chance)) ?? "\u{FFFD}"
                // Perl takes no character that Unicode reserves for never being one.
                return scalar.properties.isNoncharacterCodePoint ? "" : String(scalar)
            }.joined()
        }
        return try (0..<400).map { number in
            try message(text(8), text(20), text(60), html: number.isMultiple(of: 3) ? nil : text(60))
        }
    }

    @Test("Python reads back what was meant", .enabled(if: MailReader.hasPython, MailReader.pythonAbsent))
    func python() throws {
        try check(MailRoundTripTests.hostileMessages(), with: .python)
        try check(MailRoundTripTests.randomMessages(), with: .python)
    }

    @Test("Perl reads back what was meant", .enabled(if: MailReader.hasPerl, MailReader.perlAbsent))
    func perl() throws {
        try check(MailRoundTripTests.hostileMessages(), with: .perl)
        try check(MailRoundTripTests.randomMessages(), with: .perl)
    }
}
