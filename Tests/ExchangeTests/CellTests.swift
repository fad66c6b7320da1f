import Exchange
import Playbook
import Testing

@Suite("Cells: days, yes and no, addresses, names, ids")
struct CellTests {
    @Test(
        "days as people and systems write them",
        arguments: [
            ("2026-11-22", nil, "2026-11-22"), ("22.11.2026", nil, "2026-11-22"), ("1.2.2026", nil, "2026-02-01"),
            ("2006-06-15T20:47:07.000Z", nil, "2006-06-15"), ("2018-10-13 17:16:45", nil, "2018-10-13"),
            ("22.11.2026 klo 9.30", nil, "2026-11-22"), ("11/22/2026", nil, "2026-11-22"),
            ("22/11/2026", nil, "2026-11-22"),
            ("11/22/2026, 3:05 PM", nil, "2026-11-22"), ("4/4/2026", nil, "2026-04-04"),
            ("2026/11/22", nil, "2026-11-22"),
            ("20261122", nil, "2026-11-22"), ("3/4/2026", DayOrder.dayFirst, "2026-04-03"),
            ("3/4/2026", DayOrder.monthFirst, "2026-03-04"), (" 2026-11-22 ", nil, "2026-11-22"),
            ("2024-02-29", nil, "2024-02-29"), ("2006-06-15T20:47:07+03:00", nil, "2006-06-15"),
        ] as [(String, DayOrder?, String)])
    func days(text: String, order: DayOrder?, iso: String) throws {
        #expect(try DayCell.day(text, order: order) == Day(iso: iso))
        let bytes = Array(text.utf8)
        #expect(try bytes.withUnsafeBytes { try DayCell.day($0, order: order) } == Day(iso: iso))
    }

    @Test(
        "what is no day, or two",
        arguments: [
            "", "soon", "3/4/2026", "22.11.26", "31.4.2026", "2025-02-29", "2026-13-01", "11.22.2026", "2026-11",
            "0026-11-22",
            "46348", "2026-11-22x", "22.11.2026 maybe", "2026-1１-22", "//", "99999999999999999999.1.2026",
        ])
    func noDays(text: String) {
        #expect(throws: CellError.self) { try DayCell.day(text, order: nil) }
        let bytes = Array(text.utf8)
        #expect(throws: CellError.self) { try bytes.withUnsafeBytes { try DayCell.day($0, order: nil) } }
    }

    @Test("every day of four centuries reads back from its bytes")
    func everyDay() throws {
        let first = try #require(Day(iso: "1900-01-01"))
        for offset in stride(from: 0, to: 109_500, by: 37) {
            let day = first.adding(days: offset)
            let bytes = Array(day.iso.utf8)
            #expect(bytes.withUnsafeBytes { DayCell.isoDay($0) } == day)
        }
    }

    @Test("yes and no in three languages")
    func booleans() throws {
        for word in ["true", "TRUE", "1", "yes", "Kyllä", " ja ", "x"] { #expect(try BooleanCell.boolean(word)) }
        for word in ["false", "0", "No", "ei", "nej"] { #expect(try !BooleanCell.boolean(word)) }
        #expect(throws: CellError(value: "maybe", expectation: "is neither yes nor no: write true or false")) {
            try BooleanCell.boolean("maybe")
        }
    }

    @Test(
        "domains out of whatever names them",
        arguments: [
            ("kone.com", "kone.com"), ("https://www.Kone.com/fi/?a=b#c", "kone.com"), ("WWW.KONE.COM", "kone.com"),
            ("http://kone.com:8080/x", "kone.com"), ("kone.com.", "kone.com"), ("//kone.com", "kone.com"),
            ("liisa@Kone.com", "kone.com"), ("mailto:liisa@kone.com", "kone.com"), ("user:pass@kone.com", "kone.com"),
            ("www.fi", "www.fi"), ("Päijät.fi", "päijät.fi"), ("a-b.co.uk", "a-b.co.uk"), (" kone.com ", "kone.com"),
            ("shop.kone.com", "shop.kone.com"), ("3m.com", "3m.com"),
        ])
    func domains(text: String, domain: String) {
        #expect(DomainCell.normalized(text) == domain)
    }

    @Test(
        "what names no domain",
        arguments: [
            "", "kone", "n/a", "-.fi", "kone..com", "10.0.0.1", "a b.com", "-kone.com", "kone-.com", "http://",
            "kone.c", "1.5",
        ])
    func noDomains(text: String) {
        #expect(DomainCell.normalized(text) == nil)
    }

    @Test(
        "addresses",
        arguments: [
            ("Liisa.Virtanen@Kone.COM", "liisa.virtanen@kone.com"), ("mailto:a@b.fi", "a@b.fi"),
            ("Liisa <liisa@kone.com>", "liisa@kone.com"), ("a+b_c-d@x-y.co", "a+b_c-d@x-y.co"),
            (" o'neil@x.ie ", "o'neil@x.ie"),
        ])
    func emails(text: String, email: String) {
        #expect(EmailCell.normalized(text) == email)
    }

    @Test(
        "what is no address",
        arguments: [
            "", "liisa", "@kone.com", "liisa@", "a@b", "a b@kone.com", ".a@kone.com", "a.@kone.com", "a..b@kone.com",
            "a@b.fi; c@d.fi", "a@@b.fi", "a@kone.com\nBcc: x@y.fi",
        ])
    func noEmails(text: String) {
        #expect(EmailCell.normalized(text) == nil)
        #expect(throws: CellError.self) { try EmailCell.email(text) }
    }

    @Test("Salesforce's two ids of one record are one")
    func ids() {
        #expect(SalesforceID.normalized("001x0000002xLCV") == "001x0000002xLCVAA2")
        #expect(SalesforceID.normalized("001x0000002xLCVAA2") == "001x0000002xLCVAA2")
        #expect(SalesforceID.normalized("006x0000001YtCr") == "006x0000001YtCrAAK")
        #expect(SalesforceID.normalized("005x0000000fNSi") == "005x0000000fNSiAAM")
        #expect(SalesforceID.normalized("000000000000000AAA") == nil)
        #expect(SalesforceID.normalized("000000000000000") == nil)
        #expect(SalesforceID.normalized("") == nil)
        for id in ["66740", "acmecorporation", "touch-000000001", "123456789012345", "012345678901234"] {
            #expect(SalesforceID.normalized(id) == id)
        }
    }

    @Test("names in any script are readable, lost ones are not")
    func names() throws {
        for name in ["3M", "tv", "東京電力", "Åäö", "Газпром", "한국", "?uestlove Oy", "C", "1"] {
            #expect(try NameCell.name(" \(name) ") == name)
        }
        for name in ["?????", "", " ", "---", "???? ??", "\u{FFFD}\u{FFFD}", "\u{1}\u{2}", "…", "!"] {
            #expect(throws: CellError.self) { try NameCell.name(name) }
        }
    }

    @Test("white space of every kind is trimmed off bytes")
    func trimming() {
        for (text, expected) in [
            (" a ", "a"), ("\u{A0}ä\u{A0}", "ä"), ("\u{2009}\u{3000}東\u{FEFF}", "東"), ("\t\r\n", ""), ("", ""),
            ("à", "à"), ("…", "…"),
        ] {
            #expect(Array(text.utf8).withUnsafeBytes(CellText.trimmed) == expected)
        }
    }

    @Test(
        "points in time are read with their zone, in UTC without one",
        arguments: [
            ("2006-06-15T20:47:07.000Z", "2006-06-15T20:47:07Z"), ("2018-10-13 17:16:45", "2018-10-13T17:16:45Z"),
            ("2026-11-22", "2026-11-22T12:00:00Z"), ("22.11.2026 klo 9.30", "2026-11-22T09:30:00Z"),
            ("2026-11-22T01:00:00.000+0200", "2026-11-21T23:00:00Z"), ("11/22/2026, 3:05 PM", "2026-11-22T15:05:00Z"),
            ("2026-11-22 12:10 AM", "2026-11-22T00:10:00Z"), ("2026-11-22 10:00 -05:00", "2026-11-22T15:00:00Z"),
        ])
    func instants(text: String, expected: String) throws {
        #expect(try InstantCell.instant(text, order: nil).iso == expected)
    }
}
