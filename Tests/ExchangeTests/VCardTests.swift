import Exchange
import Testing

@Suite("vCards")
struct VCardTests {
    private func columns(_ text: String) throws -> [[String: String]] {
        try columns(bytes: Array(text.utf8))
    }

    private func columns(bytes: [UInt8]) throws -> [[String: String]] {
        let result = try RecordResult(bytes: bytes)
        #expect(result.format == .vcard)
        return result.rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(result.header, row).filter { !$0.1.isEmpty })
        }
    }

    @Test("version 3: groups, folds, escapes, the preferred address first")
    func version3() throws {
        let card = """
            BEGIN:VCARD\r\nVERSION:3.0\r\nN:Virtanen;Liisa;;;\r\nFN:Liisa Vir\r\n tanen\r\nORG:Nordic\\, Oy;Sales\r
            EMAIL;TYPE=HOME:l@home.fi\r\nitem1.EMAIL;TYPE=INTERNET,PREF:l@nordic.fi\r\nitem1.X-ABLabel:x\r
            TITLE:CMO\r\nNOTE:a\\nb\\;c\r\nX-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/l\r
            URL:https://nordic.fi\r\nUID:1\r\nBDAY:2000-01-01\r\nEND:VCARD\r\n
            """
        #expect(
            try columns(card) == [
                [
                    "External ID": "1", "Name": "Liisa Virtanen", "First Name": "Liisa", "Last Name": "Virtanen",
                    "Email": "l@nordic.fi", "Other emails": "l@home.fi", "Company": "Nordic, Oy", "Department": "Sales",
                    "Title": "CMO", "Note": "a\nb;c", "LinkedIn": "https://www.linkedin.com/in/l",
                    "URL": "https://nordic.fi",
                ]
            ])
        #expect(try RecordResult(card).notes == ["left out of the cards: BDAY"])
    }

    @Test("version 2.1: quoted-printable over lines, charsets, an agent's card inside")
    func version2() throws {
        let card = """
            begin:vcard\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:H=E4m=\n=E4l=E4inen;Aino
            FN;CHARSET=utf-8;QUOTED-PRINTABLE:Aino H=C3=A4m=C3=A4l=C3=A4inen\nTEL;WORK;PREF:+358 1\nAGENT:
            BEGIN:VCARD\nFN:Somebody else\nEND:VCARD\nend:vcard\n
            """
        let expected = ["Name": "Aino Hämäläinen", "First Name": "Aino", "Last Name": "Hämäläinen", "Phone": "+358 1"]
        #expect(try columns(card) == [expected])
        #expect(
            try columns(bytes: [0xFF, 0xFE] + card.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == [expected])
    }

    @Test("version 4: URIs, preferences in figures, languages")
    func version4() throws {
        let card = """
            BEGIN:VCARD\nVERSION:4.0\nFN:A\nEMAIL;PREF=2:b@b.fi\nEMAIL;PREF=1:mailto:a@b.fi\nTEL;VALUE=uri:tel:+358-1;ext=2
            LANG:fi\nPHOTO:data:x\nEND:VCARD
            """
        #expect(
            try columns(card) == [
                ["Name": "A", "Email": "a@b.fi", "Other emails": "b@b.fi", "Phone": "+358-1", "Language": "fi"]
            ])
    }

    @Test("a broken card is a problem at its line, and the next one comes")
    func broken() throws {
        let result = try RecordResult(
            "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nno colon\nEND:VCARD\n\nBEGIN:VCARD\nEND:VCARD\nstray\nBEGIN:VCARD\nFN:C\nEND:VCARD\nBEGIN:VCARD\nFN:D"
        )
        #expect(result.rows.map { $0[1] } == ["C"])
        #expect(result.problems.map { $0.prefix(8) } == ["line 1, ", "line 5, ", "line 8, ", "line 10,", "line 14,"])
        #expect(result.raws[1] == "BEGIN:VCARD\nFN:B\nno colon\nEND:VCARD\n")
        let plan = try ImportPlan(header: result.header)
        #expect(plan.object == .contacts)
    }

    @Test("what is written is read back, whatever stands on the card", arguments: 0..<40)
    func roundTrip(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let pieces = [
            "a", "ä", "😀", ",", ";", "\\", "\n", ":", "\"", "=", " x", String(repeating: "long ", count: 30),
            "END:VCARD",
        ]
        func text() -> String {
            "t"
                + (0..<Int.random(in: 0...6, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }
                .joined() + "t"
        }
        var card = VCard(formattedName: text())
        (card.familyName, card.givenName, card.organization, card.note) = (text(), text(), text(), text())
        (card.title, card.uid, card.city, card.linkedIn) = (text(), text(), text(), "https://linkedin.com/in/x")
        card.emails = ["a@b.fi", "c@d.fi"]
        let written = VCardWriter.text(of: card)
        #expect(written.utf8.split(separator: UInt8(ascii: "\r")).allSatisfy { $0.count <= 76 })
        let read = try #require(try columns(written).first)
        #expect(read["Name"] == card.formattedName)
        #expect(read["Last Name"] == card.familyName)
        #expect(read["First Name"] == card.givenName)
        #expect(read["Company"] == card.organization)
        #expect(read["Note"] == card.note)
        #expect(read["Title"] == card.title)
        #expect(read["External ID"] == card.uid)
        #expect(read["City"] == card.city)
        #expect(read["Other emails"] == "c@d.fi")
    }
}
