import Testing

@testable import Inflection

/// A table of names whose forms are known: none may be certain and wrong, and few may be wrong at all.
@Suite struct TableTests {
    /// A name and its right forms in one case.
    struct Row {
        let name: String
        let finnishCase: FinnishCase
        let right: [String]
    }

    /// How the forms of a table came out.
    struct Tally {
        var certainRight = 0
        var certainWrong: [String] = []
        var guessRight = 0
        var guessWrong: [String] = []
        var total: Int { certainRight + certainWrong.count + guessRight + guessWrong.count }

        init(_ rows: [Row]) {
            let inflector = NameInflector()
            for row in rows {
                let form = inflector.inflected(row.name, row.finnishCase)
                switch (form.certainty, row.right.contains(form.text)) {
                case (.certain, true): certainRight += 1
                case (.certain, false): certainWrong.append("\(form.text), not \(row.right)")
                case (.guess, true): guessRight += 1
                case (.guess, false): guessWrong.append("\(form.text), not \(row.right)")
                }
            }
        }
    }

    static let rows = [CompanyTable.table, PlaceTable.table, PersonTable.table].flatMap(read)

    private static func read(_ table: String) -> [Row] {
        let cases: [FinnishCase] = [.genitive, .partitive, .inessive, .illative]
        return table.split(separator: "\n").flatMap { line in
            let halves = line.split(separator: ": ", maxSplits: 1)
            let forms = halves[1].split(separator: ", ")
            precondition(forms.count == cases.count, "a row needs four forms: \(line)")
            return zip(cases, forms).map { finnishCase, form in
                Row(
                    name: String(halves[0]), finnishCase: finnishCase,
                    right: form.split(separator: "/").map(String.init))
            }
        }
    }

    @Test("the table holds enough names")
    func size() {
        #expect(Set(Self.rows.map(\.name)).count >= 250)
    }

    @Test("no form is certain and wrong")
    func certainIsRight() {
        #expect(Tally(Self.rows).certainWrong == [])
    }

    @Test("nearly all forms are right, and most of them certain")
    func shares() {
        let tally = Tally(Self.rows)
        let right = tally.certainRight + tally.guessRight
        #expect(Double(right) / Double(tally.total) > 0.96, "\(tally.guessWrong)")
        #expect(
            Double(tally.certainRight) / Double(tally.total) > 0.8,
            "certain \(tally.certainRight), guesses right \(tally.guessRight), wrong \(tally.guessWrong.count)")
    }
}
