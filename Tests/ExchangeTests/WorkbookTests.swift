import Exchange
import Testing

@Suite("Excel workbooks")
struct WorkbookTests {
    private static let styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"d&quot;y&quot;\\-mmm;@\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"0 &quot;days&quot;[Red]\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
        + "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"46\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        + "<xf numFmtId=\"9\"/></cellXfs>"

    private func text(_ place: String, _ text: String) -> String {
        "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    private func rows(_ rows: String..., shared: String = "", properties: String = "") throws -> RecordResult {
        var book = TinyWorkbook(rows.joined(), sharedTexts: shared, styles: Self.styles)
        book.properties = properties
        let deflated = try RecordResult(bytes: book.bytes(), piece: 100)
        book.isDeflated = false
        #expect(try RecordResult(bytes: book.bytes()).rows == deflated.rows)
        return deflated
    }

    @Test("cells stand under the first row of several; rows above it, gaps and strays are accounted for")
    func shape() throws {
        let result = try rows(
            "<row r=\"2\">\(text("B2", "List of 2026"))</row>",
            "<row r=\"4\">\(text("B4", " Name "))\(text("D4", "Domain"))</row>",
            "<row r=\"5\"><c r=\"B5\" s=\"1\"/></row>",
            "<row r=\"7\">\(text("B7", "A &amp; B&#228;"))\(text("F7", "stray"))</row>",
            "<row>\(text("D8", "<![CDATA[<x>]]>"))<c><v>12</v></c></row>")
        #expect(result.format == .workbook)
        #expect(result.header == ["Name", "", "Domain"])
        #expect(result.rows == [["A & Bä", "", ""], ["", "", "<x>"]])
        #expect(result.places[1][2] == CSVPosition(line: 8, column: 4))
        #expect(result.notes.contains("row 2 stands above the column names and was skipped"))
        #expect(result.notes.contains("cells under no column name, left out: 2, the first in F7"))
    }

    @Test("shared texts: runs joined, phonetics left out, escapes read, spaces kept")
    func sharedTexts() throws {
        let result = try rows(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>",
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>3</v></c></row>",
            shared: "<si><t>Name</t></si><si><t>Note</t></si>"
                + "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">No </t></r><r><t>rd</t></r><rPh><t>x</t></rPh></si>"
                + "<si><t>a_x000D_\nb_x005F_x000D_ _xZZ</t></si>")
        #expect(result.rows == [["No rd", "a\r\nb_x000D_ _xZZ"]])
    }

    @Test(
        "numbers are what Excel shows",
        arguments: [
            ("0.30000000000000004", "0", "0.3"), ("1234567.8900000001", "0", "1234567.89"), ("5", "0", "5"),
            ("1.0", "0", "1.0"), ("1E3", "0", "1000"), ("12345678901234567", "0", "12345678901234567"),
            ("9.9999999999999995E-2", "0", "0.1"), ("0.99999999999999989", "0", "1"), ("-2.5E-7", "0", "-0.00000025"),
            ("1E+300", "0", "1E300"), ("0.25", "7", "0.25"), ("45000", "6", "45000"), ("61", "1", "1900-03-01"),
            ("60", "1", "1900-02-28"), ("1", "1", "1900-01-01"), ("46348", "1", "2026-11-22"),
            ("46348.395833333336", "2", "2026-11-22T09:30:00"), ("46348.999999999", "1", "2026-11-23"),
            ("0.5", "3", "12:00:00"), ("1.5", "4", "36:00:00"), ("46348", "5", "2026-11-22"), ("-1", "1", "-1"),
            ("3000000", "1", "3000000"), ("x", "0", "x"),
        ])
    func numbers(raw: String, style: String, shown: String) throws {
        let result = try rows(
            "<row r=\"1\">\(text("A1", "a"))\(text("B1", "b"))</row>",
            "<row r=\"2\"><c r=\"A2\" s=\"\(style)\"><f>1+1</f><v>\(raw)</v></c></row>")
        #expect(result.rows == [[shown, ""]])
    }

    @Test("truth, errors, formula texts, ISO dates and the calendar of 1904")
    func kinds() throws {
        let result = try rows(
            "<row r=\"1\">\(text("A1", "a"))\(text("B1", "b"))\(text("C1", "c"))\(text("D1", "d"))\(text("E1", "e"))</row>",
            "<row r=\"2\"><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1</f><v>x</v></c>"
                + "<c t=\"d\"><v>2026-11-22T00:00:00</v></c><c s=\"1\"><v>0</v></c></row>",
            properties: "<workbookPr date1904=\"1\"/>")
        #expect(result.rows == [["true", "", "x", "2026-11-22", "1904-01-01"]])
        #expect(result.notes == ["cells with an error such as #N/A, taken for empty: 1"])
    }

    @Test("a sheet is chosen by its name or number, and the first one that shows otherwise")
    func sheets() throws {
        var book = TinyWorkbook("")
        func sheet(_ name: String, _ state: String) -> (String, String, String) {
            (
                name, state,
                "<worksheet><sheetData><row>\(text("A1", name))</row><row>\(text("A2", "1"))</row></sheetData></worksheet>"
            )
        }
        book.sheets = [sheet("Old", "hidden"), sheet("Accounts", "visible"), sheet("People", "visible")]
        let bytes = book.bytes()
        #expect(try RecordResult(bytes: bytes).header == ["Accounts"])
        #expect(try RecordResult(bytes: bytes, sheet: "people").header == ["People"])
        #expect(try RecordResult(bytes: bytes, sheet: "1").header == ["Old"])
        #expect(
            RecordResult.refusal(bytes, sheet: "Acounts")
                == "a.file: there is no sheet “Acounts” (did you mean “Accounts”?): its sheets are “Old”, “Accounts”, “People”"
        )
        #expect(RecordResult.refusal(Array("a,b\n".utf8), sheet: "x").contains("--sheet is for Excel workbooks"))
    }

    @Test("rows whose numbers repeat or fall end the reading with one problem", arguments: [3, 2, 1])
    func numbersOfRows(again: Int) throws {
        let result = try rows(
            "<row r=\"1\">\(text("A1", "a"))\(text("B1", "b"))</row>", "<row r=\"3\">\(text("A3", "x"))</row>",
            "<row r=\"\(again)\">\(text("A\(again)", "y"))</row>", "<row r=\"9\">\(text("A9", "z"))</row>")
        #expect(result.rows == [["x", ""]])
        #expect(result.problems.count == 1)
        #expect(result.problems.first?.contains("row \(again) comes after row 3") == true)
    }

    @Test("what is no sound workbook says so in one line")
    func refusals() throws {
        let good = TinyWorkbook("<row r=\"1\">\(text("A1", "a"))</row>").bytes()
        func refusal(_ rows: String) -> String { RecordResult.refusal(TinyWorkbook(rows).bytes()) }
        #expect(RecordResult.refusal(Array(good.dropLast(30))).contains("ends too early"))
        #expect(RecordResult.refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).contains("old Excel workbook"))
        let locked: [UInt8] = Array("EncryptedPackage".utf8).flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
        #expect(RecordResult.refusal([0xD0, 0xCF, 0x11, 0xE0] + locked + [0, 0]).contains("password"))
        var zip = TinyZip()
        zip.add("../../evil.csv", "a,b")
        #expect(RecordResult.refusal(zip.archive()).contains("unpack it"))
        #expect(refusal("").contains("“Sheet1” is empty"))
        #expect(refusal("<row r=\"1\">\(text("A1", "&lol;"))").contains("damaged"))
        #expect(refusal("<!DOCTYPE x [<!ENTITY a \"b\">]>").contains("document type"))
        #expect(refusal(String(repeating: "<a>", count: 400)).contains("too deep"))
        #expect(
            refusal("<row r=\"3\">\(text("C3", "x"))\(text("F3", "x"))</row>").contains(
                "row 3: columns C and F are both called “x”"))
        var damaged = TinyWorkbook("<row>\(text("A1", "a"))</row>")
        damaged.isDeflated = false
        let bytes = damaged.bytes().map { $0 == UInt8(ascii: "a") ? UInt8(ascii: "b") : $0 }
        #expect(!RecordResult.refusal(bytes).isEmpty)
    }

    @Test("a bomb is refused before it fills the memory, and a cell of ten million letters is read")
    func sizes() throws {
        let spaces = String(repeating: " ", count: 80 << 20)
        #expect(
            RecordResult.refusal(TinyWorkbook("<row>\(spaces)</row>").bytes()).contains("hundreds of times its size"))
        let long = String(repeating: "x", count: 10_000_000)
        var book = TinyWorkbook("<row>\(text("A1", "a"))</row><row>\(text("A2", long))</row>")
        book.isDeflated = false
        #expect(try RecordResult(bytes: book.bytes()).rows == [[long]])
    }
}
