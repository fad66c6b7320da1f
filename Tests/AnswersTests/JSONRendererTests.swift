import Answers
import Foundation
import Testing

/// Answers for programs.
struct JSONRendererTests {
    @Test func aTableIsAnArrayOfObjects() {
        #expect(
            JSONRenderer.render(.table(Samples.accounts)) == """
                [
                  {"account": "Koneen Tehdas Oy", "next_step": "Ask for the budget round's dates", "score": 72, \
                "pipeline_cents": 12345600, "pipeline_currency": "EUR", "reviewed": "2026-11-20"},
                  {"account": "2. Oy", "next_step": null, "score": 1050, "pipeline_cents": 50, \
                "pipeline_currency": "EUR", "reviewed": null}
                ]

                """)
    }

    @Test func everyCellHasItsOwnForm() {
        let fields: [Answer.Field] = [
            .init("a", .decimal(units: -1_250, places: 2)), .init("b", .share(basisPoints: 2_500)),
            .init("c", .share(basisPoints: 10_000)), .init("d", .flag(false)),
            .init("e", .list(["x", "y"])),
            .init("amount_cents", .none), .init("value", .none),
            .init("price_cents", .money(cents: 5, currency: "SEK")),
        ]
        #expect(
            JSONRenderer.render(Answer([.record(name: "r", fields: fields)])) == """
                [
                  {"a": -12.50, "b": 0.25, "c": 1, "d": false, "e": ["x", "y"], "amount_cents": null, \
                "amount_currency": null, "value": null, "price_cents": 5, "price_currency": "SEK"}
                ]

                """)
    }

    @Test func unknownAmountsKeepTheKeysOfMoney() {
        let table = Table(
            "t", columns: [.init("a")], rows: [[.none], [.money(cents: 1, currency: "EUR")]])
        #expect(JSONRenderer.render(.table(table)).contains(#"{"a_cents": null, "a_currency": null}"#))
        let mixed = Table(
            "t", columns: [.init("value")],
            rows: [[.none], [.money(cents: 1, currency: "EUR")], [.share(basisPoints: 50)]])
        #expect(
            JSONRenderer.render(.table(mixed)) == """
                [
                  {"value": null},
                  {"value_cents": 1, "value_currency": "EUR"},
                  {"value": 0.005}
                ]

                """)
    }

    @Test func aCurrencyOfItsOwnIsNotToldTwice() {
        let table = Table(
            "t", columns: [.init("amount"), .init("amount_currency")],
            rows: [[.money(cents: 1, currency: "EUR"), .text("EUR")]])
        #expect(JSONRenderer.render(.table(table)).contains(#"{"amount_cents": 1, "amount_currency": "EUR"}"#))
    }

    @Test func sentencesBesideRowsAreNoRows() {
        let answer = Answer([
            .heading("dropped", level: 1), .text("dropped"), .list(["dropped"]), .chart(Samples.bars),
            .record(name: "one", fields: [.init("k", .integer(1))]),
            .table(Table("two", columns: [.init("k")], rows: [[.integer(2)]], totals: [.integer(2)])),
            .tree(Tree(title: "t", roots: [.init("x", children: [.init("y", detail: "z")])])),
            .problems([Problem(.error, "m", place: "f", line: 1)]),
        ])
        #expect(
            JSONRenderer.render(answer) == #"""
                [
                  {"table": "one", "k": 1},
                  {"table": "two", "k": 2},
                  {"table": "tree", "path": [], "label": "x", "detail": ""},
                  {"table": "tree", "path": ["x"], "label": "y", "detail": "z"}
                ]

                """#)
        #expect(
            answer.remarks?.blocks == [
                .text("dropped"), .list(["dropped"]), .problems([Problem(.error, "m", place: "f", line: 1)]),
            ])
    }

    @Test func otherBlocks() {
        let answer = Answer([
            .heading("dropped", level: 1), .text("a\u{2028}\u{7}\"\\"), .list(["b"]), .verbatim("c\n"),
            .chart(Samples.bars), .problems([Problem(.error, "m", place: "f", line: 1)]),
        ])
        #expect(
            JSONRenderer.render(answer) == #"""
                [
                  {"text": "a\u2028\u0007\"\\"},
                  {"text": "b"},
                  {"text": "c\n"},
                  {"chart": "Touches", "label": "Email", "value": 80, "unit": "touches"},
                  {"chart": "Touches", "label": "Phone", "value": 10, "unit": "touches"},
                  {"chart": "Touches", "label": "Event", "value": 0, "unit": "touches"},
                  {"severity": "error", "message": "m", "place": "f", "line": 1, "column": null}
                ]

                """#)
        #expect(JSONRenderer.render(Answer()) == "[]\n")
    }

    @Test(arguments: 0..<30)
    func aReaderFindsTheTextsUnchanged(_ seed: UInt64) throws {
        var random = Seeded(seed)
        let texts = (0..<10).map { _ in random.text(of: Samples.pieces, upTo: 8) }
        let json = JSONRenderer.render(Answer([.list(texts)]))
        let read = try JSONDecoder().decode([[String: String]].self, from: Data(json.utf8))
        #expect(read.map { $0["text"].map { Array($0.utf8) } } == texts.map { Array($0.utf8) })
        #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 32 && !(127..<160).contains($0.value)) })
        _ = try JSONSerialization.jsonObject(with: Data(JSONRenderer.render(Samples.hostile(seed)).utf8))
    }
}
