import Answers
import Testing

/// Answers for spreadsheets and other systems.
struct CSVRendererTests {
    @Test func tablesWithMoneyTellTheCurrency() {
        #expect(
            CSVRenderer.render(.table(Samples.accounts))
                == lines([
                    "account,next_step,score,pipeline,pipeline_currency,reviewed",
                    "Koneen Tehdas Oy,Ask for the budget round's dates,72,123456.00,EUR,2026-11-20",
                    "2. Oy,,1050,0.50,EUR,",
                ]))
        #expect(
            CSVRenderer.render(.table(Samples.accounts), dialect: .finnishSpreadsheet) == "\u{FEFF}"
                + lines([
                    "account;next_step;score;pipeline;pipeline_currency;reviewed",
                    "Koneen Tehdas Oy;Ask for the budget round's dates;72;123456,00;EUR;2026-11-20",
                    "2. Oy;;1050;0,50;EUR;",
                ]))
    }

    @Test func everyCellHasItsOwnForm() {
        let table = Table(
            "t", columns: (1...6).map { .init("k\($0)") } + [.init("amount_cents")],
            rows: [
                [
                    .decimal(units: -1_250, places: 2), .share(basisPoints: 2_500), .flag(true), .list(["a", "b"]),
                    .none,
                    .text(" say \"hi\",\r\nnow "), .money(cents: -5, currency: "SEK"),
                ]
            ])
        #expect(
            CSVRenderer.render(.table(table))
                == lines([
                    "k1,k2,k3,k4,k5,k6,amount,amount_currency",
                    "-12.50,0.25,true,\"a; b\",,\" say \"\"hi\"\",\nnow \",-0.05,SEK",
                ]))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-A1", "'-A1"),
        (" =1", "' =1"), ("+358 40 123 4567", "+358 40 123 4567"), ("-5", "-5"), ("a=b", "a=b"),
        ("＝1", "'＝1"),
    ])
    func noTextBecomesAFormula(_ text: String, _ field: String) {
        let table = Table("t", columns: [.init("a"), .init("b")], rows: [[.text(text), .integer(-5)]])
        #expect(CSVRenderer.render(.table(table)) == "a,b\r\n\(field),-5\r\n")
    }

    @Test func severalGridsAreNamed() {
        let answer = Answer([
            .heading("x", level: 1), .text("not a row"),
            .record(name: "account", fields: [.init("name", .text("Oy"))]),
            .tree(Tree(title: "t", roots: [.init("a", children: [.init("b", detail: "c")])])),
        ])
        #expect(
            CSVRenderer.render(answer)
                == lines([
                    "table,key,value", "account,name,Oy", "", "table,path,label,detail", "tree,,a,", "tree,a,b,c",
                ]))
    }

    @Test func whatHasNoGridIsText() {
        #expect(CSVRenderer.render(.said("Done, at last.")) == "text\r\n\"Done, at last.\"\r\n")
        #expect(CSVRenderer.render(Answer()) == "")
        #expect(CSVRenderer.render(.said("")) == "text\r\n\"\"\r\n")
    }

    @Test(arguments: 0..<30)
    func aReaderFindsEveryField(_ seed: UInt64) {
        var random = Seeded(seed)
        let safe =
            Samples.pieces.filter { !$0.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) } }
            .filter { !["=1+1", "@x", "- ", "---", "-->", "\u{202E}", "\u{2066}", "\u{2028}"].contains($0) } + ["\n"]
        let rows = (0..<5).map { _ in (0..<3).map { _ in random.text(of: safe, upTo: 6) } }
        let table = Table("t", columns: [.init("a"), .init("b"), .init("c")], rows: rows.map { $0.map { .text($0) } })
        #expect(parsed(CSVRenderer.render(.table(table)), ",") == [["a", "b", "c"]] + rows)
        let finnish = CSVRenderer.render(.table(table), dialect: .finnishSpreadsheet)
        #expect(parsed(String(finnish.unicodeScalars.dropFirst()), ";") == [["a", "b", "c"]] + rows)
    }

    private func lines(_ lines: [String]) -> String { lines.map { $0 + "\r\n" }.joined() }

    /// A reader of RFC 4180, as plain as that text.
    private func parsed(_ text: String, _ delimiter: Unicode.Scalar) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var hasJustClosed = false
        for scalar in text.unicodeScalars {
            if isQuoted {
                if scalar == "\"" { isQuoted = false } else { field.append(scalar) }
            } else if scalar == "\"" {
                if hasJustClosed { field.append(scalar) }
                isQuoted = true
            } else if scalar == delimiter || scalar == "\r" {
                row.append(String(field))
                field = String.UnicodeScalarView()
            } else if scalar == "\n" {
                rows.append(row)
                row = []
            } else {
                field.append(scalar)
            }
            hasJustClosed = scalar == "\"" && !isQuoted
        }
        return rows
    }
}
