import Exchange
import Testing

@Suite("CSV: reading")
struct CSVReaderTests {
    @Test("delimiters are found in the header, outside quotation marks")
    func delimiters() throws {
        #expect(try CSVReader(source("a,b;c\n1,2\n")).delimiter == UInt8(ascii: ";"))
        #expect(try CSVReader(source("a,b,c\n")).delimiter == UInt8(ascii: ","))
        #expect(try CSVReader(source("a;b;\"c,d,e,f\"\n")).delimiter == UInt8(ascii: ";"))
        #expect(try CSVReader(source("a\tb, c\td\n")).delimiter == UInt8(ascii: "\t"))
        #expect(try CSVReader(source("only\n1\n")).delimiter == UInt8(ascii: ","))
        #expect(try CSVResult("a!b,c\n1!2,3\n", delimiter: UInt8(ascii: "!")).rows == [["1", "2,3"]])
        #expect(try CSVResult("sep=;\r\na,b;c\r\n1;2\r\n").rows == [["1", "2"]])
    }

    @Test("every kind of line break ends a row", arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(lineBreak: String) throws {
        let result = try CSVResult(["a,b", "1,2", "\"x\(lineBreak)y\",4", "5,6"].joined(separator: lineBreak))
        #expect(result.rows == [["1", "2"], ["x\(lineBreak)y", "4"], ["5", "6"]])
        #expect(result.lines == [2, 3, 5])
        #expect(result.problems.isEmpty)
    }

    @Test("quoted fields keep spaces, delimiters and doubled quotation marks")
    func quotes() throws {
        let result = try CSVResult("a,b,c\n\" x \",\"1,2\",\"\"\"say\"\" \"\"\"\"\"\n5\" pipe, y ,\"z\" \n")
        #expect(result.rows == [[" x ", "1,2", "\"say\" \"\""], ["5\" pipe", " y ", "z"]])
    }

    @Test("a text after a closing quotation mark spoils its own row only")
    func strayQuote() throws {
        let result = try CSVResult("a,b\n1,2\n\"x\"y,3\n4,5\n")
        #expect(result.rows == [["1", "2"], ["4", "5"]])
        #expect(result.problems.map(\.reason) == [.textAfterQuote])
        #expect(result.problems.first?.position == CSVPosition(line: 3, column: 4))
    }

    @Test("an open quotation mark is reported where it opens, and the rows after it still come")
    func openQuote() throws {
        let result = try CSVResult("a,b\n1,2\nä,\"open\n3,4\n5,6\n")
        #expect(result.rows == [["1", "2"], ["3", "4"], ["5", "6"]])
        #expect(result.problems.map(\.reason) == [.unterminatedQuote])
        #expect(result.problems.first?.position == CSVPosition(line: 3, column: 3))
        let quoted = try CSVResult("a,b\n\"1\",\"2\n\"3\",\"4\"\n\"5\",\"6\"\n")
        #expect(quoted.rows == [["3", "4"], ["5", "6"]])
        #expect(quoted.problems.map(\.position.line) == [3])
    }

    @Test("a row of another length is a problem, empty surplus fields are not")
    func ragged() throws {
        let result = try CSVResult("a,b,c\n1,2\n1,2,3,,\n1,2,3,,x\n4,5,6\n")
        #expect(result.rows == [["1", "2", "3", "", ""], ["4", "5", "6"]])
        #expect(
            result.problems.map(\.reason) == [
                .tooFewFields(found: 2, expected: 3), .tooManyFields(found: 5, expected: 3),
            ])
        #expect(result.problems.map(\.position) == [CSVPosition(line: 2, column: 1), CSVPosition(line: 4, column: 8)])
        // Columns without a name promise nothing.
        #expect(try CSVResult("a,b,,\n1,2\n").rows == [["1", "2"]])
    }

    @Test("blank lines are no rows")
    func blankLines() throws {
        let result = try CSVResult("\n\na,b\n\n1,2\n\n\n3,4\n\n")
        #expect(result.rows == [["1", "2"], ["3", "4"]])
        #expect(result.lines == [5, 8])
        #expect(try CSVResult("a\n1\n\n2\n\"\"\n").rows == [["1"], ["2"], [""]])
    }

    @Test("the text that a report ends in is skipped and told of")
    func footer() throws {
        let report =
            "\"A\",\"B\",\"C\"\r\n\"1\",\"2\",\"3\"\r\n\r\n\r\n\"Big Deals\"\r\n"
            + "\"Copyright (c) 2026, all, of, it\"\r\n\"Confidential\"\r\n"
        let result = try CSVResult(report)
        #expect(result.rows == [["1", "2", "3"]])
        #expect(result.problems.isEmpty)
        #expect(result.summary.footerLines == 5...7)
        #expect(result.summary.note == "lines 5–7 are the text that the report ends in and were skipped")
    }

    @Test("short rows in the middle are no footer")
    func brokenMiddle() throws {
        let result = try CSVResult("a,b\n1,2\n\nlonely\n3,4\n")
        #expect(result.rows == [["1", "2"], ["3", "4"]])
        #expect(result.problems.map(\.position.line) == [4])
        #expect(result.summary.footerLines == nil)
    }

    @Test("a header alone is a problem")
    func headerOnly() throws {
        #expect(try CSVResult("a,b\n").problems.map(\.reason) == [.noRows])
        #expect(try CSVResult("a,b").problems.map(\.reason) == [.noRows])
    }

    @Test("a zero byte spoils its own row only")
    func zeroByte() throws {
        let result = try CSVResult("a,b\n1,2\n3,\0\n\"x\0\",5\n6,7\n")
        #expect(result.rows == [["1", "2"], ["6", "7"]])
        #expect(result.problems.map(\.reason) == [.nulByte, .nulByte])
        #expect(result.problems.map(\.position) == [CSVPosition(line: 3, column: 3), CSVPosition(line: 4, column: 3)])
    }

    @Test("a quoted field of ten megabytes comes in whole")
    func hugeField() throws {
        let text = String(repeating: String(repeating: "ten bytes ", count: 1000) + "ä\n", count: 1000)
        let result = try CSVResult("a,b\n1,\"\(text)\"\n2,z\n", piece: 65_536)
        #expect(result.rows.count == 2)
        #expect(result.rows.first?.last?.utf8.count == text.utf8.count)
        #expect(result.lines == [2, 1003])
    }

    @Test("places count characters and the line breaks in quotation marks")
    func places() throws {
        let reader = try CSVReader(source("a,b,c\n\"x\ny \"\"ä\"\"\",ö,z\n"))
        var places: [CSVPosition] = []
        _ = reader.read { item in
            if case .record(let record) = item { places = (0..<record.count).map(record.position) }
        }
        #expect(
            places == [
                CSVPosition(line: 2, column: 1), CSVPosition(line: 3, column: 10), CSVPosition(line: 3, column: 12),
            ])
    }

    @Test("what the closure throws ends the pass")
    func throwing() throws {
        struct Enough: Error {}
        let reader = try CSVReader(source("a\n1\n2\n3\n"))
        var count = 0
        var wasThrown = false
        do {
            _ = try reader.read { _ in
                count += 1
                if count == 2 { throw Enough() }
            }
        } catch is Enough {
            wasThrown = true
        }
        #expect(wasThrown)
        #expect(count == 2)
    }
}
