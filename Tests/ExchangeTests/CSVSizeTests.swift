import Exchange
import Testing

/// Long fields, and files as old as their line ends, read like any other.
@Suite("CSV: sizes and line ends")
struct CSVSizeTests {
    @Test("a quoted field of ten megabytes is one field")
    func longField() throws {
        // Line breaks, delimiters and doubled quotation marks, as a pasted document has them.
        let unit = "He said \"\"no\"\", then left" + String(repeating: " without a word", count: 60) + ";\r\n"
        let count = 10 * 1_048_576 / unit.utf8.count + 1
        let text = "id,text\n1,\"" + String(repeating: unit, count: count) + "\"\n2,short\n"
        let reader = try CSVReader(MemoryBytes(Array(text.utf8), name: "a.csv", pieceByteCount: 65_521))
        var lengths: [Int] = []
        var lines: [Int] = []
        let summary = reader.read { item in
            guard case .record(let record) = item else { return }
            lengths.append(record[1].count)
            lines.append(record.line)
        }
        #expect(lengths == [count * (unit.utf8.count - 2), 5])
        #expect(lines == [2, count + 3])
        #expect(summary.problemCount == 0)
    }

    @Test("lines may end in a carriage return alone, wherever two reads meet", arguments: 1...9)
    func carriageReturns(_ piece: Int) throws {
        let result = try CSVResult("a,b\r1,\"x\ry\"\r2,\r3,z", piece: piece)
        #expect(result.rows == [["1", "x\ry"], ["2", ""], ["3", "z"]])
        #expect(result.lines == [2, 4, 5])
        #expect(result.problems.isEmpty)
    }
}
