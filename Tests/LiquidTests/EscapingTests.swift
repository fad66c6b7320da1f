import Testing

@testable import Liquid

/// What an escaping template does to values.
@Suite struct EscapingTests {
    static let data: Object = ["name": "<b>Tom & \"Co\"</b>", "plain": "Kone"]

    @Test(arguments: [
        ("<i>{{ name }}</i>", "<i>&lt;b&gt;Tom &amp; &quot;Co&quot;&lt;/b&gt;</i>"),
        ("{{ name | raw }}", "<b>Tom & \"Co\"</b>"),
        ("{{ name | raw | upcase }}", "&lt;B&gt;TOM &amp; &quot;CO&quot;&lt;/B&gt;"),
        ("{% assign x = name | raw %}{{ x }}", "&lt;b&gt;Tom &amp; &quot;Co&quot;&lt;/b&gt;"),
        (
            "{% capture x %}<p>{{ plain }} & {{ name }}</p>{% endcapture %}{{ x }}",
            "<p>Kone & &lt;b&gt;Tom &amp; &quot;Co&quot;&lt;/b&gt;</p>"
        ),
        ("{% capture x %}<p>{{ plain }}</p>{% endcapture %}{{ x | raw }}", "<p>Kone</p>"),
        ("{% capture x %}<p>{{ name }}</p>{% endcapture %}{{ x | size }}", "24"),
        (
            "{% capture x %}{{ name }}{% endcapture %}{{ x | upcase }}",
            "&lt;B&gt;TOM &amp; &quot;CO&quot;&lt;/B&gt;"
        ),
        ("{{ '<' }}", "&lt;"),
        ("{% cycle name, 'x' %}", "&lt;b&gt;Tom &amp; &quot;Co&quot;&lt;/b&gt;"),
    ])
    func escapes(_ source: String, _ text: String) throws {
        #expect(try printed(source, Self.data, dialect: .html) == text)
    }

    /// Whatever a value holds, none of its signs opens a tag or an attribute.
    @Test(arguments: 0..<200)
    func nothingSlipsThrough(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let signs = Array("<>&\"'{}%|ä\n x=/-")
        let value = String((0..<40).map { _ in signs[Int(generator.next() % UInt64(signs.count))] })
        let text = try printed("{{ a }}", ["a": .string("x" + value)], dialect: .html)
        #expect(!text.contains { "<>\"'".contains($0) })
        #expect(text.split(separator: "&").dropFirst().allSatisfy { $0.contains(";") })
    }
}
