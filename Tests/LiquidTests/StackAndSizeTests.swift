import Testing

@testable import Liquid

/// Templates that are large, deep or both are read on a small stack, and in a time that grows with their size alone.
@Suite struct StackAndSizeTests {
    /// A text that repeats `piece` up to about `size` bytes.
    private static func filled(with piece: String, _ size: Int = 1 << 14) -> String {
        String(repeating: piece, count: size / piece.utf8.count)
    }

    private static func nested(_ opening: String, _ middle: String = "", _ closing: String, _ count: Int = 10_000)
        -> String
    {
        String(repeating: opening, count: count) + middle + String(repeating: closing, count: count)
    }

    static let deep: [String] = [
        nested("{% if a %}", "x", "{% endif %}"), nested("{% if a %}", "x", ""),
        nested("{% unless b %}{% else %}", "x", "{% endunless %}"),
        nested("{% for i in l %}", "x", "{% endfor %}"), nested("{% case a %}{% when 'x' %}", "x", "{% endcase %}"),
        nested("{% capture c %}", "x", "{% endcapture %}"), nested("{% tablerow i in l %}", "x", "{% endtablerow %}"),
        nested("{% ifchanged %}", "x", "{% endifchanged %}"), nested("{% comment %}", "x", "{% endcomment %}"),
        "{{ " + nested("a[", "1", "]") + " }}", "{{ " + nested("(", "1", "..2)") + " }}",
        "{{ " + nested("[", "a", "]") + " }}",
        "{% if " + nested("a[", "1", "]") + " == 1 %}{% endif %}",
        "{% liquid" + nested("\nif a", "", "\nendif") + " %}",
        "{% liquid " + nested("liquid ", "echo a", "") + " %}", nested("{% if a %}{{ ", "", ""),
        nested("{{ a | b: '", "", ""),
    ]

    /// As deep as the limit lets it be, so that it is walked through and not only refused.
    static let allowed: [String] = [
        nested("{% if a %}", "x", "{% endif %}", 59), nested("{% for i in l %}", "x", "{% endfor %}", 10),
        nested("{% case a %}{% when 'x' %}", "x", "{% endcase %}", 59),
        nested("{% capture c %}", "x", "{% endcapture %}", 59),
        nested("{% unless b %}", "{{ " + nested("a[", "1", "]", 19) + " }}", "{% endunless %}", 58),
        nested("{% for i in (1..1) %}", "{% tablerow i in l %}{{ i }}{% endtablerow %}", "{% endfor %}", 57),
        "{% liquid" + nested("\nif a", "", "\nendif", 58) + " %}",
        nested("{% if a %}{% ifchanged %}", "x", "{% endifchanged %}{% endif %}", 29),
        "{% include 'self' %}", "{% render 'self' %}",
        "{% if a %}{% for i in (1..2) %}{% render 'self' %}{% endfor %}{% endif %}",
        "{% render 'other' %}", "{% include 'self' for l %}", "{% capture x %}{% include 'other' %}{% endcapture %}",
    ]

    static let large: [String] = [
        "x", "ä", "\0", "\r\n", "\r", "\u{FEFF}", " ", "\n", "{", "}", "%", "{{", "}}", "{%", "%}", "{%-", "-%}", "{{ ",
        "{% ", "{{ a }}", "{{a}}\n",
        "{% assign a = a %}", "{{ '{{ \"", "{{ '{% \"", "{% '{{ ", "{{ \"", "{% '", "{% # ", "{% a %}", "{% raw %}",
        "{% endraw %}", "{% comment %}",
        "{% doc %}", "{% endif %}", "{% if a %}{% endif %}", "{% if %}", "{% nope %}", "{{ nope }}", "{{ a | nope }}",
        "{{ a | upcase }}",
        "{% if a %}", "{% for i in l %}", "{% case %}", "{% else %}", "{% cycle 'a' %}", "{% render 'x' %}",
        "{% include a %}", "{% liquid %}",
        "{% increment a %}", "{% capture a %}", "<", "{{ a[0] }}{{ a.b }}", "{%   ", "{{-", "-}}",
    ]

    /// What fills one large tag or output.
    static let largeTags: [(String, String, String)] = [
        ("{{ a", " | upcase", " }}"), ("{{ a | append: a", ", a", " }}"), ("{{ a | append: a[b]", ", a[b]", " }}"),
        ("{{ a", ".b", " }}"), ("{{ a", "[0]", " }}"),
        ("{% if a", " and a", " %}x{% endif %}"), ("{% if a", " or a == b", " %}x{% endif %}"), ("{% if a", " and", ""),
        ("{% case a %}{% when 1", ", 2", " %}{% endcase %}"),
        ("{% case a %}", "{% when 1 %}", "{% endcase %}"), ("{% if a %}", "{% elsif a %}", "{% endif %}"),
        ("{% cycle 1", ", 2", " %}"), ("{% for i in l", " reversed", " %}{% endfor %}"),
        ("{{ '", "x", "' }}"), ("{{ '", "{{", "' }}"), ("{{ ", "1", " }}"), ("{{ ", "-", " }}"), ("{{ 1.", "0", " }}"),
        ("{{ a", "a", " }}"), ("{{ ", "(", ""), ("{{ ", "[", ""),
        ("{% liquid", "\necho a", " %}"), ("{% liquid", "\nassign a = b", " %}"), ("{% liquid", "\n", " %}"),
        ("{% #", "\n# a", " %}"), ("{% comment %}", "{% raw %}", ""),
        ("{% render 'x'", ", a: 1", " %}"), ("{% doc %}", "{% a %}", "{% enddoc %}"),
        ("{% raw %}", "{% endraw", "{% endraw %}"), ("{% ", " ", " %}"), ("{{ a", "\n", " }}"),
    ]

    @Test(arguments: deep.indices)
    func deepTemplatesAreRefused(_ index: Int) {
        onSmallStack { Self.walk(Self.deep[index]) }
    }

    @Test(arguments: allowed.indices)
    func deepestTemplatesArePrinted(_ index: Int) {
        onSmallStack { Self.walk(Self.allowed[index]) }
    }

    @Test(arguments: large)
    func largeTemplatesAreReadToTheirEnd(_ piece: String) {
        onSmallStack { Self.walk(Self.filled(with: piece)) }
    }

    @Test(arguments: largeTags.indices)
    func largeTagsAreReadToTheirEnd(_ index: Int) {
        let (start, piece, end) = Self.largeTags[index]
        onSmallStack { Self.walk(start + Self.filled(with: piece) + end) }
    }

    @Test(arguments: ["{{ a | upcase }} text\n", "{% if a %}{{ a }}{% endif %}", "{{ '{{ \"", "{%"])
    func aMegabyteIsReadToItsEnd(_ piece: String) {
        onSmallStack { Self.walk(Self.filled(with: piece, 1 << 20)) }
    }

    /// A name for each of many variables is found as quickly as one of few.
    @Test func manyVariables() throws {
        let source = (0..<20_000).map { "{% assign v\($0) = \($0) %}{{ v\($0) }}" }.joined()
        #expect(try printed(source).hasPrefix("0123"))
        #expect(try complaints((0..<20_000).map { "{{ v\($0) }}" }.joined()).count == Limits().diagnostics)
    }

    /// Reads, lists, checks and renders a template; all that may come of it is text or diagnostics with a place.
    private static func walk(_ source: String) {
        for dialect in [Dialect(), .lax] {
            do throws(Diagnostics) {
                let template = try Template(parsing: source, file: "x.md", dialect: dialect)
                _ = template.variables
                let other = try Template(parsing: "{% include 'third' %}", file: "other.md", dialect: dialect)
                let third = try Template(parsing: "{% include 'other' %}", file: "third.md", dialect: dialect)
                let partials = Partials(["self": template, "other": other, "third": third])
                _ = template.check(known: KnownPaths(["a", "l"]), partials: partials)
                let rendering = template.rendering(["a": "x", "b": .null, "l": [1, 2]], partials: partials)
                #expect(rendering.diagnostics.allSatisfy(isClear))
            } catch {
                #expect(!error.all.isEmpty && error.all.allSatisfy(isClear))
            }
        }
    }

    private static func isClear(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.line >= 1 && diagnostic.column >= 1 && !diagnostic.message.isEmpty
            && !diagnostic.message.unicodeScalars.contains { $0.value < 0x20 } && diagnostic.message.utf8.count < 1_000
    }
}
