import Exchange
import Testing

@Suite("One door for every format")
struct RecordFileTests {
    @Test("a broken row's own text is given back")
    func raw() throws {
        let result = try CSVResult("a,b\n1,2\n3\n\"x\"y,4\r\n5,6\n7,8,9\n1,\"open\n2,3\n")
        #expect(result.rows == [["1", "2"], ["5", "6"], ["2", "3"]])
        #expect(result.raws == ["3", "\"x\"y,4", "7,8,9", "1,\"open"])
        let footer = try CSVResult("a,b\n1,2\n\nnot a footer\n3,4\n")
        #expect(footer.raws == ["not a footer"])
    }

    @Test("a broken row's text is whole at every seam", arguments: 1...12)
    func seams(piece: Int) throws {
        let text = "a,b\n1,\"x\"y and more\r\n2,3\n"
        #expect(try CSVResult(text, piece: piece).raws == ["1,\"x\"y and more"])
    }

    @Test("an importer can ask for the row that it is at")
    func current() throws {
        let reader = try CSVReader(source("Name,Domain\nA,a.fi\nB,no domain!\nC\nD,d.fi\n"))
        let plan = try ImportPlan(header: reader.header)
        let current = CurrentRow()
        var seen: [CurrentRow.Text] = []
        _ = plan.readAccounts(RecordFile(reader), current: current) { _ in seen.append(current.text) }
        #expect(seen == [.cells(["A", "a.fi"]), .cells(["B", "no domain!"]), .raw("C"), .cells(["D", "d.fi"])])
        #expect(current.text == .raw(""))
    }

    @Test(
        "a format is known by its content",
        arguments: [
            ("a,b\n1,2\n", RecordFormat.csv), ("\u{FEFF}\n [ {\"a\": 1}]", .json), ("{\"a\": 1}", .json),
            ("[a],b\n1,2\n", .csv), ("Begin : vCard\nFN:A\nEND:VCARD\n", .vcard),
            ("From: a@b.fi\nDate: 1 Jan 2026\n\n", .mail),
            ("From: a,b\n1,2\n", .csv), ("Subject,Date\nx,2026-01-01\n", .csv),
        ])
    func formats(text: String, format: RecordFormat) throws {
        #expect(try RecordFile(MemoryBytes(Array(text.utf8))).format == format)
    }

    @Test("bytes changed by chance never stop a reader", arguments: 0..<60)
    func mutations(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>b&amp;</t></is></c></row>"
        var book = TinyWorkbook(
            rows + "<row r=\"3\"><c s=\"0\"><v>46348.5</v></c></row>", sharedTexts: "<si><t>a_x0041_</t></si>")
        book.isDeflated = false
        let seeds: [[UInt8]] = [
            book.bytes(), Array("a;b\r\n1;\"2\n\"\"3\"\r\nx\r\n".utf8),
            Array("{\"calls\": [{\"a\": [1, {\"b\": \"\\u00e4\"}]}, {\"c\": null}]}".utf8),
            Array("{\"a\": 1}\n{\"b\": 2}\n".utf8),
            Array("BEGIN:VCARD\nN;QUOTED-PRINTABLE:=C3=\n=A4;B\nEMAIL;PREF=1:a@b.fi\nEND:VCARD\n".utf8),
            Array(
                "From: =?utf-8?Q?=C3=A4?= <a@b.fi>\nDate: 1 Jan 2026 10:00 +0200\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\n<p>\n--q--\n"
                    .utf8),
        ]
        for seed in seeds {
            for _ in 0..<20 {
                var bytes = seed
                for _ in 0..<Int.random(in: 1...4, using: &chance) {
                    let place = Int.random(in: 0..<bytes.count, using: &chance)
                    switch Int.random(in: 0..<4, using: &chance) {
                    case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
                    case 1: bytes.remove(at: place)
                    case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &chance)], at: place)
                    default: bytes.removeSubrange(place..<min(bytes.count, place + 20))
                    }
                    if bytes.isEmpty { bytes = [0x20] }
                }
                let reason = RecordResult.refusal(bytes)
                #expect(!reason.contains("\n") || reason.contains("both called"))
                if reason.isEmpty {
                    let result = try RecordResult(bytes: bytes)
                    #expect(result.format == .csv || result.rows.allSatisfy { $0.count == result.header.count })
                }
            }
        }
    }
}
