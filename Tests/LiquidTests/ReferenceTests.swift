import Testing

@testable import Liquid

/// Corners of the language where implementations go apart: what Shopify's own does, one line each.
@Suite struct ReferenceTests {
    static let data: Object = [
        "list": [3, 1, 2], "mixed": ["x", .null, true], "prices": [2.5, 1.5], "word": "hello", "nothing": .null,
        "seven": 7, "group": ["a": 1, "b": 2], "none": [],
        "rows": [["n": "Kone", "e": 9], ["n": "Wärtsilä", "e": 4]],
        "nested": [[1, 2], [3]], "false": false, "lines": "one\r\ntwo\n", "spaced": "  two\n\twords ",
    ]

    @Test(
        arguments: [
            // Loops: an offset may lie before the list, a text is one item, a counter goes on under the loop's own name.
            ("{% for x in list offset: -1 limit: 2 %}{{ x }}{% endfor %}", "3"),
            ("{% for x in list limit: -1 %}{{ x }}{% else %}-{% endfor %}", "-"),
            ("{% for x in word offset: 2 limit: 0 %}{{ x }}{% endfor %}", "hello"),
            ("{% for x in list limit: nothing %}{{ x }}{% endfor %}", "312"),
            (
                "{% for x in list limit: 1 %}{{ x }}{% endfor %}{% for x in list offset: continue %}{{ x }}{% endfor %}",
                "312"
            ),
            ("{% for x in group %}{{ x[0] }}={{ x | last }};{% endfor %}", "a=1;b=2;"),
            ("{% for x in list reversed offset: 1 %}{{ x }}{{ forloop.rindex0 }}{% endfor %}", "2110"),
            ("{% for x in seven %}{{ x }}{% else %}none{% endfor %}", "none"),
            // Table rows.
            (
                "{% tablerow x in list cols: 0 %}{{ x }}{% endtablerow %}",
                "<tr class=\"row1\">\n<td class=\"col1\">3</td><td class=\"col2\">1</td><td class=\"col3\">2</td></tr>\n"
            ),
            ("{% tablerow x in list limit: nothing %}{{ x }}{% endtablerow %}", "<tr class=\"row1\">\n</tr>\n"),
            ("{% tablerow x in none %}{{ x }}{% endtablerow %}", "<tr class=\"row1\">\n</tr>\n"),
            ("{% tablerow x in false %}{{ x }}{% endtablerow %}", ""),
            (
                "{% tablerow x in list cols: '2' offset: 1 %}{{ tablerowloop.col_last }}{% endtablerow %}",
                "<tr class=\"row1\">\n<td class=\"col1\">false</td><td class=\"col2\">true</td></tr>\n"
            ),
            // Cycles of equal values go on from each other, however written; those with a variable only from themselves.
            ("{% cycle 'a', 'b' %}{% cycle \"a\",\"b\" %}{% cycle 'a','c' %}", "aba"),
            ("{% for i in (1..2) %}{% cycle word, 'b' %}{% cycle word, 'b' %}{% endfor %}", "hellohellobb"),
            ("{% cycle 'g': 1, 2 %}{% cycle 'g': 3, 4 %}{% cycle seven: 1, 2 %}", "141"),
            // Counters.
            ("{% increment seven %}{{ seven }}{% decrement seven %}", "787"),
            ("{% assign c = 5 %}{% increment c %}{{ c }}{% increment c %}", "051"),
            // What cannot be decided or reckoned prints its error in place of the whole tag.
            ("{% if word > 1 %}a{% else %}b{% endif %}", nil), ("{% assign x = 1 | divided_by: 0 %}{{ x }}", nil),
            // `raw` and `doc` keep or drop what they hold as it stands; hyphens trim only outside.
            ("a {%- raw -%} {{ b }} {%- endraw -%} c", "a {{ b }} c"), ("{% doc %} {{ x {% enddoc %}!", "!"),
            ("a\n{%- # remark\n  # more -%}\nb", "ab"),
            // Filters on lists.
            ("{{ mixed | sort: 'a' }}{{ mixed | uniq: 'a' }}{{ prices | compact: 'a' }}{{ mixed | where: 'a' }}", ""),
            ("{{ prices | map: 'a' | size }}{{ prices | sum: 'a' }}{{ list | sum: nil }}", "206"),
            (
                "{{ rows | find: 'e', 4 | map: 'n' }}{{ rows | find_index: 'e', 4 }}{{ rows | has: 'e', 5 }}",
                "Wärtsilä1false"
            ),
            ("{{ rows | reject: 'e', 9 | map: 'n' }}{{ none | find: 'e' }}{{ none | has: 'e' }}", "Wärtsiläfalse"),
            ("{{ word | map: 0 }}{{ word | map: 9 }}{{ word | map: 'll' }}", "hll"),
            ("{{ list | concat: nested | size }}{{ nested | concat: list | size }}", "56"),
            ("{{ group | first | join: '=' }}{{ word | first }}{{ word | last }}", "a=1ho"),
            ("{{ list | sort | join }} {{ mixed | join: '-' }}", "1 2 3 x--true"),
            // Filters on texts.
            ("{{ spaced | squish }}|{{ nothing | squish }}", "two words|"),
            ("{{ lines | newline_to_br }}", "one<br />\ntwo<br />\n"),
            ("{{ word | truncate: -9 }}{{ word | truncate: 4, '' }}{{ word | truncate: 5, '' }}", "...hellhello"),
            ("{{ word | truncate: -9223372036854775807 }}", "..."),
            ("{{ '%+f%41%4' | url_decode }}", "% fA%4"),
            ("{{ 'YQ==' | base64_decode }}{{ 'YQ' | base64_url_safe_decode }}", "aa"),
            ("{{ 'YQ' | base64_decode }}", nil), ("{{ 'YQ=' | base64_url_safe_decode }}", nil),
            ("{{ '<a <!-- > --> b>x<script>y</script>' | strip_html }}", "x"), ("{{ '<b' | strip_html }}", "<b"),
            (
                "{{ word | replace_last: 'l', 'L' }}{{ word | remove_last: 'l' }}{{ word | replace_first: '', '!' }}",
                "helLohelo!hello"
            ),
            ("{{ word | slice: -9 }}{{ word | slice: 5 }}{{ word | slice: 1, 0 }}{{ word | slice: -2, 9 }}", "lo"),
            ("{{ 'a b c' | truncatewords: 0 }}{{ 'a b ' | truncatewords: 2 }}", "a...a b "),
            // Numbers.
            ("{{ 1250.5 | round: -2 }} {{ 1250 | round: -2 }} {{ 2.5 | round }} {{ 2 | round: 2 }}", "1300.0 1300 3 2"),
            ("{{ '+3' | plus: 1 }}{{ '3 apples' | plus: ' 4 ' }}{{ '1e3' | plus: 0 }}", "471"),
            (
                "{{ -7 | divided_by: 2 }} {{ -7 | modulo: 2 }} {{ 7 | divided_by: -2.0 }} {{ -7.5 | modulo: 2 }}",
                "-4 1 -3.5 0.5"
            ),
            ("{{ -9223372036854775807 | minus: 1 | divided_by: -1.0 }}", nil),
            ("{{ '20260314' | date: '%F' }}", "1970-08-23"), ("{{ 1.5 | date: '%F' }}", "1.5"),
            // Comparisons.
            ("{% if group contains 'a' and list contains 3 and word contains 'ell' %}y{% endif %}", "y"),
            ("{% if nothing contains 'a' or word contains nothing or seven contains 7 %}y{% else %}n{% endif %}", "n"),
            ("{% if false and false or true %}y{% else %}n{% endif %}", "n"),
            ("{% case seven %}{% when 1, 2 or 7 %}a{% else %}b{% when 7 %}c{% endcase %}", "ac"),
            ("{% if none == empty and '' == blank and '  ' == blank and nothing == blank %}y{% endif %}", "y"),
        ] as [(String, String?)])
    func prints(_ source: String, _ text: String?) throws {
        let template = try Template(parsing: source, file: "a.md", dialect: .lax)
        let rendering = template.rendering(Self.data)
        if let text {
            #expect(rendering.spans.text == text)
            #expect(rendering.diagnostics.isEmpty)
        } else {
            #expect(rendering.spans.text.hasPrefix("Liquid error: "))
            #expect(rendering.diagnostics.count == 1)
            #expect(!rendering.spans.text.dropFirst().contains("Liquid error"))
        }
    }

    @Test func renderForGoesOverPairsAndNamesThePartial() throws {
        let partials = ["p": "{{ p[0] }}{{ p[1] }}{{ forloop.name }}{{ forloop.index }}{% assign q = 1 %}{{ q }};"]
        #expect(try printed("{% render 'p' for group %}", Self.data, partials: partials) == "a1p11;b2p21;")
    }
}
