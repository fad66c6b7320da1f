import Answers
import Testing

/// What people see at a terminal or at the end of a pipe.
struct TextRendererTests {
    @Test func tablesAlignTheirColumns() {
        #expect(
            TextRenderer.render(.table(Samples.accounts)) == """
                Accounts by score
                Account           Next step                         Score     Pipeline  Reviewed
                ────────────────  ────────────────────────────────  ─────  ───────────  ──────────
                Koneen Tehdas Oy  Ask for the budget round's dates     72  €123,456.00  2026-11-20
                2. Oy                                               1,050        €0.50
                ────────────────  ────────────────────────────────  ─────  ───────────  ──────────
                Total                                               1,122  €123,456.50

                """)
    }

    @Test func overWideTablesAreCutVisibly() {
        #expect(
            TextRenderer.render(.table(Samples.accounts), style: Style(language: .finnish, width: 62))
                == """
                Accounts by score
                Account           Next step    Score      Pipeline  Reviewed
                ────────────────  ───────────  ─────  ────────────  ──────────
                Koneen Tehdas Oy  Ask for th…     72  123 456,00 €  20.11.2026
                2. Oy                          1 050        0,50 €
                ────────────────  ───────────  ─────  ────────────  ──────────
                Total                          1 122  123 456,50 €
                Some text is cut to fit. To see all of it, add --full.

                """.replacing(" €", with: "\u{A0}€").replacing("123 4", with: "123\u{A0}4").replacing(
                    "1 050", with: "1\u{A0}050"
                )
                .replacing("1 122", with: "1\u{A0}122"))
    }

    @Test func emptyTablesSayWhatToDo() {
        let table = Table(
            "leads", caption: "Leads", columns: [.init("a")], whenEmpty: "No leads yet: type import FILE.")
        #expect(TextRenderer.render(.table(table)) == "Leads\nNo leads yet: type import FILE.\n")
    }

    @Test func wideCharactersTakeTwoColumns() {
        let names = ["東京", "👩‍👩‍👧", "e\u{301}", "한국", "🇫🇮", "❤️", "ｱ", "ＡＢ"]
        let table = Table(
            "names", columns: [.init("name"), .init("n")],
            rows: names.map { [.text($0), .text("x")] })
        let gaps = TextRenderer.render(.table(table)).split(separator: "\n").dropFirst(2).map { line in
            line.reduce(0) { $0 + ($1 == " " ? 1 : 0) }
        }
        #expect(gaps == [2, 4, 5, 2, 4, 4, 5, 2])
    }

    @Test func recordsListsAndProblems() {
        let answer = Answer([
            .record(
                name: "account",
                fields: [
                    .init("name", .text("Oy")), .init("annual_revenue", .none), .init("a", "Ä", .integer(3)),
                ]),
            .list(["first", "second\nline"]),
            .problems([
                Problem(.error, "no such column", place: "deals.csv", line: 3, column: 7), Problem(.warning, "old"),
                Problem(.note, "read on", place: "kone"),
            ]),
            .verbatim("Dear Liisa,\n\n  bye\n"),
        ])
        #expect(
            TextRenderer.render(answer) == """
                Name            Oy
                Annual revenue  –
                Ä               3

                - first
                - second⏎ line

                error: deals.csv:3:7: no such column
                warning: old
                note: kone: read on

                Dear Liisa,

                  bye

                """)
    }

    @Test func treesAndHeadings() {
        #expect(
            TextRenderer.render(Answer([.heading("Map", level: 1), .tree(Samples.tree)])) == """
                Map
                ═══

                Buying group
                ├─ Kaarina  CEO
                │  ├─ Liisa  CIO
                │  │  └─ Juhani
                │  └─ Matti  CFO
                └─ Åke

                """)
    }

    @Test func charts() {
        #expect(
            TextRenderer.render(Answer([.chart(Samples.bars)]), style: Style(width: 30)) == """
                Touches (touches)
                Email  80  ███████████████████
                Phone  10  ██▍
                Event   0

                """)
        let months = Chart(
            .columns, title: "", unit: "leads", points: [.init("Jan", 6), .init("Feb", 3), .init("Mar", 0)])
        #expect(
            TextRenderer.render(Answer([.chart(months)])) == """
                leads
                 6
                ███
                ███
                ███   3
                ███  ███
                ███  ███
                ███  ███   0
                ─────────────
                Jan  Feb  Mar

                """)
        let long = Chart(.columns, title: "W", unit: "", points: (1...30).map { .init("week \($0)", $0) })
        #expect(TextRenderer.render(Answer([.chart(long)])).contains("highest 30 (week 30), lowest 1 (week 1)"))
    }

    @Test func paragraphsWrapAtWords() {
        let answer = Answer([.text("one two three four five"), .list(["one two three four five six"])])
        #expect(
            TextRenderer.render(answer, style: Style(width: 18)) == """
                one two three four
                five

                - one two three
                  four five six

                """)
    }

    @Test func colourOnlyRepeatsTheWords() {
        let answer = Answer([.tree(Samples.tree), .problems([Problem(.error, "x")]), .table(Samples.accounts)])
        let coloured = TextRenderer.render(answer, style: Style(colour: true))
        #expect(coloured.contains("\u{1B}[32mLiisa\u{1B}[0m"))
        #expect(coloured.contains("\u{1B}[31merror:\u{1B}[0m"))
        #expect(withoutEscapes(coloured) == TextRenderer.render(answer))
    }

    @Test func nothingIsSaidByAnEmptyAnswer() {
        #expect(TextRenderer.render(Answer()) == "")
        #expect(TextRenderer.render(.said("Done.")) == "Done.\n")
    }

    @Test(arguments: 0..<30)
    func noDataReachesTheTerminalAsAnythingButText(_ seed: UInt64) {
        for width in [nil, 20, 60] {
            let text = TextRenderer.render(Samples.hostile(seed), style: Style(width: width))
            #expect(text.unicodeScalars.allSatisfy(isShown))
            let lines = text.unicodeScalars.split(separator: "\n")
            #expect(lines.allSatisfy { $0.last != " " })
            let coloured = TextRenderer.render(Samples.hostile(seed), style: Style(width: width, colour: true))
            #expect(withoutEscapes(coloured) == text)
        }
    }

    private func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\t": true
        case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": false
        default: true
        }
    }

    /// The text without the colours that this project writes.
    private func withoutEscapes(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isInside = false
        for scalar in text.unicodeScalars {
            if scalar == "\u{1B}" { isInside = true }
            if !isInside { result.append(scalar) }
            if scalar == "m" { isInside = false }
        }
        return String(result)
    }
}
