import Testing

@testable import Liquid

/// No text makes the reader or a rendering trap or hang.
@Suite struct HostileInputTests {
    static let texts: [String] = [
        String(repeating: "{% if a %}", count: 10_000),
        String(repeating: "{% if a %}", count: 10_000) + String(repeating: "{% endif %}", count: 10_000),
        "{{ " + String(repeating: "a[", count: 10_000) + "1" + String(repeating: "]", count: 10_000) + " }}",
        "{{ " + String(repeating: "(1..", count: 10_000) + "}}",
        "{% liquid " + String(repeating: "\nfor a in b", count: 10_000) + "%}",
        "{% liquid " + String(repeating: "liquid ", count: 10_000) + "%}",
        String(repeating: "{% comment %}", count: 10_000),
        String(repeating: "{{ '{{ \"", count: 10_000),
        String(repeating: "{%", count: 100_000),
        String(repeating: "{{{{}}", count: 50_000),
        String(repeating: "x", count: 1 << 20),
        "\0\0{{ \0 }}\0", "{{ a\u{FFFD} }}", "{%-%}", "{{-}}", "{%--%}", "{{--}}", "{%", "{{", "{", "%}", "{%-", "{{-",
        "{% raw %}{% endraw", "{% doc %}{% doc %}{% enddoc %}", "{% # \n x %}", "{% liquid\r\nif a\r\nendif\r\n%}",
        "{% for %}", "{% for a %}{% endfor %}", "{% for a in %}{% endfor %}", "{% for a in b limit %}{% endfor %}",
        "{% tablerow %}", "{% case %}", "{% case a %}{% when %}", "{% cycle %}", "{% cycle a: %}", "{% include %}",
        "{% render %}", "{% assign %}", "{% assign a %}", "{% assign a = %}", "{% capture %}", "{% increment %}",
        "{{ a | }}", "{{ a | b: }}", "{{ a | b: c: }}", "{{ 99999999999999999999 }}", "{{ 1.00000000000000000000001 }}",
        "{{ (1..99999999999999999) }}", "{{ -9223372036854775808 | abs }}", "{{ a.b.c.d }}", "{{ [a] }}", "{{ [[a]] }}",
    ]

    @Test(arguments: texts.indices)
    func isRefusedOrPrinted(_ index: Int) throws {
        for dialect in [Dialect(), .lax, .html] {
            do throws(Diagnostics) {
                let template = try Template(parsing: Self.texts[index], file: "x", dialect: dialect)
                _ = template.rendering(["a": "x"])
                _ = template.check(known: KnownPaths(["a"]))
            } catch {
                #expect(!error.all.isEmpty)
                #expect(error.all.allSatisfy { $0.line >= 1 && $0.column >= 1 })
            }
        }
    }

    /// Templates put together from pieces of the language, at random.
    @Test(arguments: 0..<300)
    func soupIsRefusedOrPrinted(_ seed: UInt64) throws {
        let pieces = [
            "{{", "}}", "{%", "%}", "-", " ", "a", "b.c", "[", "]", "(", ")", "..", "|", ":", ",", "'", "\"", "1",
            "2.5",
            "if", "endif", "for", "in", "endfor", "else", "elsif", "unless", "endunless", "case", "when", "endcase",
            "assign", "=", "==", "<", "capture", "endcapture", "raw", "endraw", "comment", "endcomment", "liquid", "\n",
            "cycle", "break", "continue", "tablerow", "endtablerow", "include", "render", "upcase", "default", "join",
            "{{ a }}", "{% if a %}", "{% endif %}", "{% for x in l %}", "{% endfor %}", "ä", "\r\n", "\0", "true",
            "nil",
        ]
        var generator = SeededGenerator(seed: seed)
        let source = (0..<60).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
        for dialect in [Dialect(), .lax] {
            do throws(Diagnostics) {
                let template = try Template(parsing: source, file: "x", dialect: dialect)
                let rendering = template.rendering(["a": "x", "l": [1, 2], "b": ["c": 3]])
                #expect(rendering.spans.allSatisfy { !$0.text.isEmpty })
            } catch {
                #expect(!error.all.isEmpty)
            }
        }
    }

    @Test(arguments: [
        ("{% include 'self' %}", "tags and partials are nested"),
        ("{% render 'self' %}", "tags and partials are nested"),
        ("{% for i in (1..1000000000) %}x{% endfor %}", "a list of 1000000000 items"),
        ("{% for i in (1..1000) %}{% for j in (1..1000) %}x{% endfor %}{% endfor %}", "loops and partials go round"),
        (
            "{% assign x = 'ab' %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}{{ x }}",
            "filters and comparisons have too much to do"
        ),
        ("{% for i in (1..90000) %}{{ long }}{% endfor %}", "the text grows beyond"),
        ("{% assign a = long | split: '' | join: long %}", "join: the text becomes too long"),
        ("{% assign a = long | replace: 'x', long %}", "replace: the text becomes too long"),
        ("{% assign a = (1..9000000000) | join: 'x' %}", "a list of 9000000000 items"),
        ("{% assign a = many | concat: many | concat: many %}{{ a }}", "filters and comparisons have too much to do"),
        ("{% for i in (1..90000) %}{% if long.size == 1 %}{% endif %}{% endfor %}", "filters and comparisons have too"),
        ("{{ many }}", "the text grows beyond"),
        ("{% render 'wide' %}", "loops and partials go round"),
    ])
    func isStopped(_ source: String, _ complaint: String) throws {
        let long = Value.string(String(repeating: "x", count: 5_000))
        let data: Object = ["long": long, "many": .array(Array(repeating: long, count: 10_000))]
        let call = "{% render 'narrow' %}"
        let lines = try complaints(
            source, data,
            partials: [
                "self": source, "wide": String(repeating: call, count: 400),
                "narrow": String(repeating: "{% render 'leaf' %}", count: 400), "leaf": "x",
            ])
        #expect(lines.contains { $0.contains(complaint) }, "\(lines.prefix(3))")
    }
}
