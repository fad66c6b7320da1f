import Exchange
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("CSV: files that are none")
struct CSVFileErrorTests {
    private func reason(_ bytes: [UInt8], name: String = "a.csv") -> CSVFileError.Reason? {
        do throws(CSVFileError) {
            _ = try CSVReader(MemoryBytes(bytes, name: name))
            return nil
        } catch {
            return error.reason
        }
    }

    @Test("a missing file, a folder and an empty file are told apart")
    func files() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "abm-exchange-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func failure(_ path: String) -> CSVFileError.Reason? {
            do throws(CSVFileError) {
                _ = try CSVReader(path: path)
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(failure(folder.path) == .directory)
        #expect(failure(folder.appendingPathComponent("none.csv").path) == .missing)
        let empty = folder.appendingPathComponent("empty.csv")
        try Data().write(to: empty)
        #expect(failure(empty.path) == .empty)
        let good = folder.appendingPathComponent("good.csv")
        try Data("a,b\n1,2\n".utf8).write(to: good)
        #expect(try CSVResult(path: good.path).rows == [["1", "2"]])
        try FileManager.default.removeItem(at: folder)
    }

    @Test("white space alone is empty")
    func blank() {
        #expect(reason(Array("\n \r\n".utf8)) == .empty)
        #expect(reason([0xEF, 0xBB, 0xBF]) == .empty)
    }

    @Test(
        "files of other kinds say what they are",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "Excel"), ([0xD0, 0xCF, 0x11, 0xE0], "old Excel"),
            (Array("%PDF-1.4".utf8), "PDF"), (Array("<html><body>".utf8), "web page"),
            (Array("{\"a\": 1}".utf8), "JSON"),
            ([0x61, 0x00, 0x2C, 0x00, 0x62, 0x00, 0x0A, 0x00], "UTF-16"),
            ([0x89, 0x50, 0x4E, 0x47, 0x00, 0x1A], "zero"),
            ([0x61, 0x01, 0x62, 0x0A], "control"),
        ])
    func kinds(bytes: [UInt8], word: String) {
        guard case .notCSV(let phrase) = reason(bytes) else {
            Issue.record("taken for CSV")
            return
        }
        #expect(phrase.contains(word))
    }

    @Test("two columns of one name are refused")
    func duplicates() {
        #expect(reason(Array("a, b,c,b\n".utf8)) == .duplicateColumn(name: "b", first: 2, second: 4))
        #expect(reason(Array("a,,b,\n".utf8)) == nil)
    }

    @Test("a broken header says where")
    func header() {
        let error = CSVFileError(
            file: "a.csv",
            reason: .header(CSVProblem(position: CSVPosition(line: 1, column: 3), reason: .unterminatedQuote)))
        #expect(reason(Array("a,\"b\n1,2\n".utf8)) == error.reason)
        #expect(error.description.hasPrefix("a.csv, line 1, column 3: a quotation mark opens here"))
    }
}
