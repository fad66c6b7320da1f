import Exchange
import Testing

@Suite("JSON as rows")
struct JSONTableTests {
    @Test(
        "the list of records is found wherever it is",
        arguments: [
            "[{\"id\": 1, \"name\": \"N\"}]", "{\"calls\": [{\"id\": 1, \"name\": \"N\"}]}",
            "{\"requestId\": \"x\", \"data\": {\"records\": [{\"id\": 1, \"name\": \"N\"}]}}",
            "{\"results\": [{\"id\": 1, \"properties\": {\"name\": \"N\"}}], \"paging\": {\"next\": {\"after\": \"2\"}}}",
            "{\"id\": 1, \"name\": \"N\"}\n", "{\"id\": 1, \"name\": \"N\", \"a\": []}",
        ])
    func lists(text: String) throws {
        let result = try RecordResult(text)
        #expect(result.format == .json)
        #expect(result.header.prefix(2) == ["id", "name"])
        #expect(result.rows.map { $0.prefix(2) } == [["1", "N"]])
    }

    @Test("nested names are joined by a point, lists by semicolons; rows know their numbers")
    func shapes() throws {
        let result = try RecordResult(
            """
            {"calls": [
              {"id": "7", "parties": [{"emailAddress": "a@b.fi"}, {"name": "x"}, {"emailAddress": "c@d.fi"}]},
              {"id": "8", "tags": ["a", "b", 1.50, true, null], "owner": {"email": "e"}, "none": {}}
            ], "others": [{"z": 1}]}
            """)
        #expect(result.header == ["id", "parties.emailAddress", "parties.name", "tags", "owner.email", "none"])
        #expect(
            result.rows == [["7", "a@b.fi; c@d.fi", "x", "", "", ""], ["8", "", "", "a; b; 1.50; true", "e", ""]])
        #expect(result.places.map { $0[0] } == [CSVPosition(line: 1, column: 1), CSVPosition(line: 2, column: 1)])
        #expect(result.notes.first == "the records are the list “calls”; left out: “others”")
        #expect(result.notes.last == "records are counted from 1: line 3 is the third record")
    }

    @Test("records that share a line are told apart by their numbers, problems too")
    func oneLine() throws {
        let result = try RecordResult("[{\"a\": 1}, 2, {\"a\": 3}, [4]]")
        #expect(result.places.map { $0[0].line } == [1, 3])
        #expect(
            result.problems.map { $0.prefix(18) } == ["line 2, column 1: ", "line 4, column 1: "])
        #expect(result.problems.last?.hasSuffix("(in the file: line 1, column 25)") == true)
        let lines = try RecordResult("{\"a\": 1}\n\n{\"a\": 2}\n")
        #expect(lines.places.map { $0[0].line } == [1, 3] && lines.notes.isEmpty)
    }

    @Test("a record with a list of its own stays one record")
    func record() throws {
        let result = try RecordResult(
            "{\"id\": 1, \"url\": \"u\", \"title\": \"t\", \"duration\": 2, \"parties\": [{\"name\": \"x\"}, {\"name\": \"y\"}]}"
        )
        #expect(result.rows == [["1", "u", "t", "2", "x; y"]])
    }

    @Test("of JSON Lines, a broken line hides none of the others")
    func lines() throws {
        let result = try RecordResult("{\"a\": 1}\n{\"a\": }\r\n\n{\"a\": 3} x\n[4]\n{\"b\": 5}\n")
        #expect(result.rows == [["1", ""], ["", "5"]])
        #expect(result.problems.map { $0.prefix(7) } == ["line 2,", "line 4,", "line 5,"])
        #expect(result.raws.first == "{\"a\": }\r")
        #expect(try RecordResult("{\n\"a\": 1}\n{\n\"a\": 2}").rows == [["1"], ["2"]])
    }

    @Test(
        "what holds no records says so with its place",
        arguments: [
            ("{\"a\": [1, 2", "line 1, column 12: the file ends too early"), ("[]", "it holds no records"),
            ("{}", "it holds no records"), ("[[1]]", "it holds no records"),
            ("[{\"a\": tru}]", "line 1, column 8: “tru” is no value"),
            ("[{\"a\": 1}] x", "the file goes on"),
        ])
    func refusals(text: String, reason: String) {
        #expect(RecordResult.refusal(Array(text.utf8)).contains(reason))
    }

    @Test("deep, wide and long files end in a line or in rows")
    func hostile() throws {
        #expect(RecordResult.refusal(Array(String(repeating: "[", count: 100_000).utf8)).contains("nested"))
        let wide = "[{" + (0..<3000).map { "\"k\($0)\": 1" }.joined(separator: ",") + "}]"
        #expect(RecordResult.refusal(Array(wide.utf8)).contains("more than 2000 different names"))
        let key = String(repeating: "k", count: 1000)
        #expect(RecordResult.refusal(Array("[{\"\(key)\": 1}]".utf8)).contains("longer than 1000 bytes"))
        #expect(try RecordResult("[{\"\(key.dropFirst())\": 1}]").rows == [["1"]])
        let long = String(repeating: "x", count: 20_000_000)
        #expect(try RecordResult("[{\"a\": \"\(long)\"}]").rows == [[long]])
        let line = "[" + (0..<20_000).map { "{\"a\":\($0)}" }.joined(separator: ",") + "]"
        #expect(try RecordResult(line).rows.count == 20_000)
        #expect(RecordResult.refusal([0x7B, 0xFF, 0x7D]).contains("not UTF-8"))
    }
}
