import Exchange
import Testing

/// Columns that no field of a touch takes come with it, as JSON that reads back as it stood.
@Suite("Import: columns beside a touch's own")
struct TouchExtraTests {
    private func extras(_ text: String) throws -> [String] {
        try importTouches(text).rows.map { $0.texts["extra"] ?? "" }
    }

    @Test("unknown columns are kept in their order, empty ones and those of a field are not")
    func columns() throws {
        let extras = try extras(
            "Mood,date,account,type,Länge\n good ,2026-11-01,kone,visit,\n,22.11.2026,kone,visit,\"2\"\n"
                + "a,2026-11-01,kone,visit,b\n,2026-11-01,kone,visit,\n")
        #expect(extras == [#"{"Mood": "good"}"#, #"{"Länge": "2"}"#, #"{"Mood": "a", "Länge": "b"}"#, ""])
    }

    @Test("a file of a touch's own columns has nothing beside them")
    func plain() throws {
        #expect(try extras("date,account,type\n2026-11-01,kone,visit\n") == [""])
    }

    @Test("of several columns for one field the ones that were not taken are kept")
    func alternatives() throws {
        let rows = try importTouches(
            "Touch ID,Date,Day,Account,Type,Priority\n00T1,,2026-11-02,kone,visit,High\n"
                + "00T2,2026-11-03,2026-11-02,kone,visit,\n", as: "touches"
        ).rows
        #expect(rows.map(\.day) == ["2026-11-02", "2026-11-03"])
        #expect(rows.map { $0.texts["extra"] } == [#"{"Priority": "High"}"#, #"{"Day": "2026-11-02"}"#])
    }

    @Test("whatever stands in a cell reads back from the JSON", arguments: 0..<20)
    func anything(_ seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let letters: [Character] = ["a", "\"", "\\", "\n", "\r", "\t", "\u{1}", "\u{1F}", "ä", "😀", ",", "}", "/"]
        func cell() -> String {
            "x"
                + String(
                    (0..<Int.random(in: 0...8, using: &chance)).map { _ in letters.randomElement(using: &chance) ?? "x"
                    })
                + "x"
        }
        func quoted(_ text: String) -> String {
            "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
        }
        // A column's name may hold anything that a line of text may.
        let (first, second, name) = (cell(), cell(), "One, \\ or \"two\"")
        let extras = try extras(
            "date,account,type,\(quoted(name)),Two\n2026-11-01,kone,visit,\(quoted(first)),\(quoted(second))\n")
        let value = try JSONReader.value(from: Array(try #require(extras.first).utf8), file: "extra")
        #expect(
            value
                == .object(
                    JSONObject([
                        .init(key: name, value: .string(first)), .init(key: "Two", value: .string(second)),
                    ])))
    }
}
