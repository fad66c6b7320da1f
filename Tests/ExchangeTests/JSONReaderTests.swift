import Exchange
import Testing

/// The JSON reader: what it reads, and how it says what is wrong.
@Suite struct JSONReaderTests {
    static func read(_ text: String) throws -> JSONValue {
        try JSONReader.value(from: Array(text.utf8), file: "data.json")
    }

    static func problem(_ text: String) -> String? {
        problem(bytes: Array(text.utf8))
    }

    static func problem(bytes: [UInt8]) -> String? {
        do throws(JSONError) {
            _ = try JSONReader.value(from: bytes, file: "data.json")
            return nil
        } catch {
            return error.description
        }
    }

    @Test func namesKeepTheirOrder() throws {
        guard case .object(let object) = try Self.read("{\"b\": 1, \"a\": {\"z\": null, \"y\": true}, \"c\": []}")
        else {
            Issue.record("it is an object")
            return
        }
        #expect(object.members.map(\.key) == ["b", "a", "c"])
        guard case .object(let inner)? = object["a"] else {
            Issue.record("a is an object")
            return
        }
        #expect(inner.members.map(\.key) == ["z", "y"])
        #expect(object["d"] == nil)
    }

    @Test func theLaterOfTwoValuesOfOneNameStays() throws {
        guard case .object(let object) = try Self.read("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}") else { return }
        #expect(object.members.map(\.key) == ["a", "b"])
        #expect(object["a"] == .number("3"))
    }

    @Test(arguments: [
        "0", "-0", "12", "-7", "19.99", "0.10", "1e3", "1E+3", "1.5e-05", "123456789012345678901234567890.123456789",
    ])
    func numbersStayAsTheyAreWritten(_ text: String) throws {
        #expect(try Self.read(text) == .number(text))
        #expect(try Self.read(" [ \(text) ]\n") == .array([.number(text)]))
    }

    @Test(arguments: [
        (#""""#, ""), (#""Käyttäjä 👩‍👩‍👧""#, "Käyttäjä 👩‍👩‍👧"), (#""\u00e4\u00C4""#, "äÄ"),
        (#""\ud83d\ude00!""#, "😀!"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0000""#, "\0"),
        (#""e\u0301""#, "e\u{301}"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
    ])
    func texts(_ json: String, _ text: String) throws {
        guard case .string(let found) = try Self.read(json) else {
            Issue.record("it is a text")
            return
        }
        #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func aByteOrderMarkIsPassedOver() throws {
        #expect(try Self.read("\u{FEFF} true ") == .bool(true))
        #expect(Self.problem("\u{FEFF}x")?.hasPrefix("data.json:1:1: ") == true)
    }

    @Test(arguments: [
        ("", "1:1: there is nothing here: write an object such as {\"name\": \"Nordic\"}"),
        ("  \n ", "2:2: there is nothing here: write an object such as {\"name\": \"Nordic\"}"),
        ("{\n  \"a\": 1,\n}", "2:9: nothing follows this comma in the object: take it out"),
        ("[1, 2, ]", "1:6: nothing follows this comma in the list: take it out"),
        ("[1 2]", "1:4: a comma or ] is needed here, not “2”"),
        ("[,1]", "1:2: a value is needed before this comma"),
        ("[1,,2]", "1:4: a value is needed before this comma"),
        ("{\"a\" 1}", "1:6: a colon after the name “a” is needed here, not “1”"),
        ("{a: 1}", "1:2: a name in quotation marks is needed here, not “a”"),
        ("{\"ä\": 'x'}", "1:7: a value is needed: texts and names stand in straight double quotation marks, \""),
        (
            "{“a”: 1}",
            "1:2: a name in quotation marks is needed: texts and names stand in straight double quotation marks, \""
        ),
        ("[1] // one", "1:5: the file goes on after its value has ended: take out what follows"),
        ("[// one\n1]", "1:2: a value is needed: JSON has no remarks, take this one out"),
        ("[True]", "1:2: “True” is no value: write true"),
        ("[NaN]", "1:2: “NaN” is no value: put a text in quotation marks"),
        ("[01]", "1:2: a number has no zeros before it: take them out, or put a code in quotation marks"),
        ("[-]", "1:2: a number needs a digit after the minus sign"),
        ("[+1]", "1:2: a value is needed: a number starts with a digit or a minus sign"),
        ("[.5]", "1:2: a value is needed: a number starts with a digit or a minus sign"),
        ("[1.]", "1:4: a digit is missing after the decimal point"),
        ("[1e]", "1:4: a digit is missing after the e"),
        ("[\"a\nb\"]", "1:4: a text cannot go on over the end of a line: close it, or write \\n for a break"),
        ("[\"a\tb\"]", "1:4: a text cannot hold a control character: write \\t for a tab"),
        ("[\"ab", "1:2: a quotation mark opens here and is never closed"),
        ("[\"\\x\"]", "1:3: this backslash means nothing: write \\\\ for a backslash itself"),
        ("[\"\\u00g0\"]", "1:3: \\u needs four hexadecimal digits, as in \\u00e4"),
        ("[\"\\ud83d!\"]", "1:3: \\ud83d is half a character: the other half is missing"),
        ("[\"\\ude00\\ud83d\"]", "1:3: \\ude00 is half a character: the other half is missing"),
        ("[\"\\ud83d\\u0041\"]", "1:3: \\ud83d is half a character: the other half is missing"),
        ("{\"a\": [1, 2", "1:12: the file ends too early: ] is missing"),
        ("{\"a\":", "1:6: the file ends too early: a value is missing"),
        ("{\"a\"", "1:5: the file ends too early: a colon and a value is missing"),
        ("{", "1:2: the file ends too early: a name or } is missing"),
        ("[1\u{0}]", "1:3: a comma or ] is needed here, not a control character"),
        ("\r\n\r[}", "3:2: a value is needed here, not “}”"),
    ])
    func complains(_ text: String, _ complaint: String) {
        #expect(Self.problem(text) == "data.json:" + complaint)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x7B, 0x00], "1:1"), ([0x22, 0xC3, 0xA4, 0xE4, 0x22], "1:3"),
            ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2"),
            ([0x0A, 0x22, 0xC3], "2:2"),
        ] as [([UInt8], String)])
    func refusesOtherEncodings(_ bytes: [UInt8], _ place: String) {
        let complaint = "data.json:\(place): this is not UTF-8: save the file again in that encoding"
        #expect(Self.problem(bytes: bytes) == complaint)
    }

    @Test func nestingHasAnEnd() throws {
        let deepest = JSONReader.deepestNesting
        let lists = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
        #expect(Self.problem(lists) == nil)
        let complaint = "data.json:1:129: lists and objects are nested more than 128 deep"
        #expect(Self.problem("[" + lists + "]") == complaint)
        #expect(Self.problem(String(repeating: "[", count: 1_000_000)) == complaint)
        #expect(Self.problem(String(repeating: "{\"a\":", count: 100_000))?.contains("nested more than") == true)
    }

    /// Any value, written and read again, is the same.
    @Test(arguments: 0..<200)
    func valuesGoRound(_ seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let value = Self.any(&chance, depth: 0)
        #expect(try Self.read(value.1) == value.0)
    }

    /// A damaged file is read or refused with a place within it.
    @Test(arguments: 0..<300)
    func damageIsReadOrRefused(_ seed: UInt64) {
        var chance = Chance(seed: seed)
        var bytes = Array(Self.any(&chance, depth: 0).1.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &chance) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &chance)
            switch UInt8.random(in: 0..<3, using: &chance) {
            case 0: bytes.remove(at: place)
            case 1: bytes[place] = UInt8.random(in: .min ... .max, using: &chance)
            default: bytes.removeSubrange(place...)
            }
        }
        guard let problem = Self.problem(bytes: bytes) else { return }
        #expect(problem.hasPrefix("data.json:") && !problem.contains("\n"))
    }

    /// A value and a text that means it.
    private static func any(_ chance: inout Chance, depth: Int) -> (JSONValue, String) {
        let blank = [" ", "", "\n", "\t", ""].randomElement(using: &chance) ?? ""
        switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &chance) {
        case 0: return (.null, blank + "null")
        case 1: return (.bool(true), "true" + blank)
        case 2:
            let number = "\(Int.random(in: -999...999, using: &chance)).\(Int.random(in: 0...99, using: &chance))"
            return (.number(number), blank + number)
        case 3: return (.string("ä\"\\"), #""\u00E4\"\\""#)
        case 4: return (.string("😀x"), "\"😀x\"" + blank)
        case 5:
            let items = (0..<Int.random(in: 0..<5, using: &chance)).map { _ in any(&chance, depth: depth + 1) }
            return (.array(items.map(\.0)), "[" + items.map(\.1).joined(separator: ",") + blank + "]")
        default:
            let items = (0..<Int.random(in: 0..<5, using: &chance)).map { _ in any(&chance, depth: depth + 1) }
            let members = items.enumerated().map { JSONObject.Member(key: "k\($0)", value: $1.0) }
            let texts = items.enumerated().map { "\(blank)\"k\($0)\"\(blank):\($1.1)" }
            return (.object(JSONObject(members)), "{" + texts.joined(separator: ",") + "}")
        }
    }
}
