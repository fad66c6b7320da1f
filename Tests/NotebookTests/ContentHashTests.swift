import Testing

@testable import Notebook

@Suite struct ContentHashTests {
    /// Values published with the algorithm.
    @Test(arguments: [
        ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
    func knownValues(text: String, hash: String) {
        #expect(ContentHash(of: text).description == hash)
        #expect(ContentHash(hash) == ContentHash(of: text))
    }

    @Test func writesLeadingZeros() {
        #expect(ContentHash(value: 0xAB).description == "00000000000000ab")
    }

    @Test(arguments: [
        "", "cbf29ce48422232", "cbf29ce4842223255", "CBF29CE484222325", "cbf29ce48422232g", "+bf29ce484222325",
    ])
    func refusesOtherText(text: String) {
        #expect(ContentHash(text) == nil)
    }
}
