import Exchange
import Testing

@Suite("Cells: numbers")
struct NumberCellTests {
    @Test(
        "amounts as people write them",
        arguments: [
            ("1 234,56", 123_456), ("1.234,56", 123_456), ("1,234.56", 123_456), ("1\u{A0}234,56\u{A0}€", 123_456),
            ("1\u{202F}234,56", 123_456), ("1\u{2009}234\u{2009}567", 123_456_700), ("1’234.50", 123_450),
            ("1'234", 123_400), ("500000.0", 50_000_000), ("€ 12", 1200), ("12€", 1200), ("$1,234,567", 123_456_700),
            ("1.234.567", 123_456_700), ("-5", -500), ("−5,5", -550), ("5-", -500), ("(1,234.50)", -123_450),
            ("-€500", -50_000), ("+7", 700), ("6.0E7", 6_000_000_000), ("8.48E10", 8_480_000_000_000), ("1e-2", 1),
            ("0,125", 13), ("0.125", 13), ("1234,567", 123_457), ("-0.005", -1), (",5", 50), ("5.", 500),
            ("EUR 3.10", 310),
            ("3,10 sek", 310), ("0", 0), ("007", 700), ("1 234,567", 123_457), ("12 345 678,9", 1_234_567_890),
        ])
    func amounts(text: String, cents: Int) throws {
        #expect(try NumberCell.cents(text, hint: .unknown).cents == cents)
    }

    @Test(
        "a currency beside the figures is read",
        arguments: [("1 €", "EUR"), ("$2", "USD"), ("GBP 3", "GBP"), ("4 sek", "SEK")])
    func currencies(text: String, currency: String) throws {
        #expect(try NumberCell.cents(text, hint: .unknown).currency == currency)
    }

    @Test("the hint decides what may be thousands or decimals")
    func hints() throws {
        #expect(try NumberCell.cents("1.234", hint: .likely(.comma)).cents == 123_400)
        #expect(try NumberCell.cents("1,234", hint: .likely(.point)).cents == 123_400)
        #expect(try NumberCell.cents("1.234", hint: .known(.point)).cents == 123)
        #expect(try NumberCell.cents("1,234", hint: .known(.point)).cents == 123_400)
        #expect(try NumberCell.integer("1.200", hint: .likely(.comma)) == 1200)
        for hint in [DecimalHint.likely(.point), .unknown] {
            #expect(
                throws: CellError(
                    value: "1.234", expectation: "may be thousands or decimals: write 1234 or 1.2340")
            ) { try NumberCell.cents("1.234", hint: hint) }
        }
    }

    @Test(
        "what is no number is said to be none",
        arguments: [
            "", "abc", "12k", "1,2,3", "12 34", "1.2.3,4.5", "1-2", "--1", "1e", "€", "1,234.567,8", "½", "１２", ".",
        ])
    func none(text: String) {
        #expect(throws: CellError.self) { try NumberCell.cents(text, hint: .unknown) }
    }

    @Test("whole numbers have no decimals, and nothing overflows")
    func limits() throws {
        #expect(try NumberCell.integer("350.0", hint: .unknown) == 350)
        #expect(try NumberCell.integer("1,5E3", hint: .unknown) == 1500)
        for text in ["3.5", "1e30", "99999999999999999999"] {
            #expect(throws: CellError.self) { try NumberCell.integer(text, hint: .unknown) }
        }
        for text in ["99999999999999999", "1e18", "1e999"] {
            #expect(throws: CellError.self) { try NumberCell.cents(text, hint: .unknown) }
        }
        #expect(try NumberCell.cents("1e-300", hint: .unknown).cents == 0)
    }

    @Test("grouped and ungrouped, comma and point: the same cents", arguments: 0..<200)
    func law(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let cents = Int.random(in: 0...1_000_000_000_000, using: &chance)
        let fraction = cents % 100 < 10 ? "0\(cents % 100)" : "\(cents % 100)"
        let figures = Array(String(cents / 100))
        for (group, mark) in [("", "."), ("", ","), (" ", ","), ("\u{A0}", ","), (",", "."), (".", ","), ("’", ".")] {
            let grouped = figures.enumerated().map { index, figure in
                (index > 0 && (figures.count - index) % 3 == 0 ? group : "") + String(figure)
            }.joined()
            #expect(try NumberCell.cents(grouped + mark + fraction, hint: .unknown).cents == cents)
            #expect(try NumberCell.cents("-" + grouped + mark + fraction + " €", hint: .unknown).cents == -cents)
        }
    }
}
