import Testing

@testable import Liquid

/// Values, objects and decimals by themselves.
@Suite struct ValueTests {
    @Test(arguments: [
        ("12.50", "12.5"), ("-0.05", "-0.05"), ("7", "7.0"), ("1.5e-05", "0.000015"), ("1e3", "1000.0"),
        ("0.1234567890123456789", "0.123456789012345678"), ("000.10", "0.1"),
    ])
    func decimalsRead(_ text: String, _ written: String) {
        #expect(DecimalNumber(text: text)?.text == written)
    }

    @Test(arguments: ["", "-", ".", "1.", ".5", "1.2.3", "1e", "e5", "12a", "1234567890123456789", "1e30", "+1", " 1"])
    func areNoDecimals(_ text: String) {
        #expect(DecimalNumber(text: text) == nil)
    }

    /// A decimal written and read again is the same.
    @Test(arguments: 0..<200)
    func decimalsGoRound(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let digits = Int(generator.next() % 999_999_999_999_999_999) - 499_999_999_999_999_999
        let decimal = DecimalNumber(coefficient: digits, scale: Int(generator.next() % 19))
        #expect(DecimalNumber(text: decimal.text) == decimal)
    }

    @Test func objectsKeepTheirOrder() {
        var object = Object((0..<40).map { ("k\(39 - $0)", .integer($0)) })
        #expect(object.keys.first == "k39")
        #expect(object["k0"] == 39)
        object["k39"] = "new"
        object["k20"] = nil
        object["last"] = true
        #expect(object.count == 40)
        #expect(object.keys.last == "last")
        #expect(object["k39"] == "new")
        #expect(object["k20"] == nil)
        #expect(object["k0"] == 39)
        #expect(object == Object(zip(object.keys, object.values).reversed()))
    }

    @Test func numbersEqualAcrossKinds() {
        #expect(Value.integer(1) == 1.0)
        #expect(Value.integer(1).hashValue == Value.number(1).hashValue)
        #expect(Value.string("1") != 1)
        #expect(Value.number(.infinity) == .null)
        #expect(Value.string(" 12.5 ").isNumeric)
        #expect(!Value.string("12 €").isNumeric)
    }

    @Test(arguments: [Value.null, "", " \n\u{A0}\u{2003}", [], ["", .null], .range(first: 2, last: 1), .object([:])])
    func isMissing(_ value: Value) {
        #expect(value.isMissing)
        #expect(value.marked(1).isMissing)
    }

    @Test(arguments: [Value.bool(false), 0, 0.0, "ä", "\u{200B}x", ["", "a"], .range(first: 1, last: 1)])
    func isThere(_ value: Value) {
        #expect(!value.isMissing)
    }
}
