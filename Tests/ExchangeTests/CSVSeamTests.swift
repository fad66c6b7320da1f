import Exchange
import Testing

@Suite("CSV: laws of the reader")
struct CSVSeamTests {
    private static let pieces = [
        "a", "ä", "\"", "\"\"", ",", ",", ";", "\n", "\n", "\r\n", "\r", " ", "=", "東京", "word", "a,b\n",
        "\"x\",\"y\"\n", "\n\n", "\0",
    ]

    private static func bytes(_ chance: inout Chance) -> [UInt8] {
        var bytes = Array("one,two\n".utf8)
        for _ in 0..<Int.random(in: 0...60, using: &chance) {
            // Now and then a byte of another encoding, or the beginning of a character only.
            if Int.random(in: 0..<20, using: &chance) == 0 {
                bytes.append(UInt8.random(in: 0x80...0xFF, using: &chance))
            } else {
                bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &chance)].utf8)
            }
        }
        return bytes
    }

    @Test("a file gives the same rows and problems wherever its reads are cut", arguments: 0..<300)
    func seams(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let bytes = CSVSeamTests.bytes(&chance)
        let whole: CSVResult
        do {
            whole = try CSVResult(bytes: bytes)
        } catch is CSVFileError {
            return
        }
        for piece in [1, 2, 3, 7] {
            let cut = try CSVResult(bytes: bytes, piece: piece)
            #expect(cut.rows == whole.rows)
            #expect(cut.lines == whole.lines)
            #expect(cut.problems == whole.problems)
            #expect(cut.summary == whole.summary)
        }
    }

    @Test("lines only go up, and every row has a field for every column", arguments: 300..<500)
    func order(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let result: CSVResult
        do {
            result = try CSVResult(bytes: CSVSeamTests.bytes(&chance))
        } catch is CSVFileError {
            return
        }
        #expect(zip(result.lines, result.lines.dropFirst()).allSatisfy { $0 < $1 })
        #expect(result.rows.allSatisfy { $0.count >= 2 })
        #expect(result.summary.rowCount == result.rows.count)
        #expect(result.summary.problemCount == result.problems.count)
    }

    @Test("any bytes at all are read or refused", arguments: 0..<200)
    func noise(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let count = Int.random(in: 0...400, using: &chance)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
        for mark in [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], Array("a;b\r".utf8)] as [[UInt8]] {
            do {
                let result = try CSVResult(bytes: mark + bytes, piece: 1 + Int.random(in: 0...50, using: &chance))
                #expect(result.header.count > 0)
            } catch let error as CSVFileError {
                #expect(!error.description.isEmpty)
            }
        }
    }
}
