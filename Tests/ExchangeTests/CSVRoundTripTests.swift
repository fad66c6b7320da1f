import Exchange
import Testing

@Suite("CSV: writing, and reading back")
struct CSVRoundTripTests {
    private static let pieces = [
        "a", "ä", "\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "=1+1", "-5", "-x", "+", "@", "'", "東京", "\u{1F600}",
        "€", "12,5",
    ]

    private static func table(_ chance: inout Chance) -> [[String]] {
        let width = Int.random(in: 1...5, using: &chance)
        let header = (0..<width).map { "column \($0)" }
        let rows = (0..<Int.random(in: 1...8, using: &chance)).map { _ in
            (0..<width).map { _ in
                (0..<Int.random(in: 0...6, using: &chance)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &chance)]
                }.joined()
            }
        }
        return [header] + rows
    }

    @Test("what is written for systems reads back as it was, at every seam", arguments: 0..<300)
    func systems(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let table = CSVRoundTripTests.table(&chance)
        var writer = CSVWriter(.systems)
        table.forEach { writer.write($0) }
        let result = try CSVResult(
            bytes: writer.bytes, delimiter: UInt8(ascii: ","), piece: Int.random(in: 1...64, using: &chance))
        #expect(result.problems.isEmpty)
        #expect([result.header] + result.rows == table)
    }

    @Test("what is written for people reads back, formulas with an apostrophe", arguments: 0..<300)
    func people(seed: UInt64) throws {
        var chance = Chance(seed: seed &+ 1_000_000)
        let table = CSVRoundTripTests.table(&chance)
        let decimalComma = Bool.random(using: &chance)
        var writer = CSVWriter(.people(decimalComma: decimalComma))
        table.forEach { writer.write($0) }
        let result = try CSVResult(
            bytes: writer.bytes, delimiter: UInt8(ascii: decimalComma ? ";" : ","),
            piece: Int.random(in: 1...64, using: &chance))
        #expect(result.summary.encoding == .utf8WithMark)
        #expect([result.header] + result.rows == table.map { $0.map(FormulaGuard.neutralized) })
    }

    @Test("a Finnish spreadsheet's file is what Excel expects")
    func finnish() {
        var writer = CSVWriter(.people(decimalComma: true))
        writer.write(["nimi", "summa"])
        writer.write(["Äiti; Oy", "-1 234,50"])
        #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("nimi;summa\r\n\"Äiti; Oy\";-1 234,50\r\n".utf8))
    }

    @Test(
        "formulas are disarmed, negative numbers are not",
        arguments: [
            ("=1+1", "'=1+1"), ("+358 40 123", "+358 40 123"),
            ("+35840", "'+35840"), ("+358-40", "'+358-40"), ("+1 +2", "'+1 +2"), ("+ 1", "'+ 1"), ("\0=1", "'\0=1"),
            ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "'\rx"),
            ("\r\nx", "'\r\nx"),
            ("-1", "-1"), ("-1 234,50 €", "-1 234,50 €"), ("-1.5", "-1.5"), ("-1+2", "'-1+2"), ("-", "'-"),
            ("--1", "'--1"), ("-cmd", "'-cmd"), ("a=1", "a=1"), ("", ""),
        ])
    func formulas(text: String, expected: String) {
        #expect(FormulaGuard.neutralized(text) == expected)
    }
}
