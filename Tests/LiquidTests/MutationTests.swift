import Testing

@testable import Liquid

/// Damaged templates: sound ones with bytes changed, moved, doubled or cut, are printed or refused, and never trap.
@Suite struct MutationTests {
    static let seeds: [String] = [
        "Hi {{ contact.first_name | default: 'there' }},\n{% if account.size > 100 and l contains 2 %}a{% elsif s == blank %}b{% else %}c{% endif %}",
        "{%- for x in l reversed limit: 2 offset: continue -%}{{ forloop.index }}{% cycle 'a', x %}{% else %}-{% endfor %}",
        "{% assign q = s | split: ',' | sort | first | truncate: 5, '…' %}{% capture w %}[{{ q }}]{% endcapture %}{{ w | upcase }}",
        "{% case n %}{% when 1, 2 or -3 %}x{% else %}y{% endcase %}{% unless t %}{% break %}{% endunless %}{% increment n %}",
        "{% tablerow p in people cols: 2 %}{{ p.name | escape }}{{ tablerowloop.col }}{% endtablerow %}{{ people | where: 'age', 41 | size }}",
        "{% liquid\n  assign x = n | times: 2.5 | round: 1\n  if x < 0\n    echo x | append: ' €'\n  endif\n# c\n%}{{ x }}",
        "{% raw %}{{ }}{% endraw %}{% comment %}{% if %}{% endcomment %}{% # r\n # s %}{% doc %}d{% enddoc %}{{ '2026-03-14' | date: '%-d.%m.%Y' }}",
        "{% render 'p', x: l[0] %}{% include 'p' for l as x %}{{ (1..n) | join: ', ' }}{{ people[-1]['name'] }}{{ [s].y }}",
        "{{ n | divided_by: 2 | modulo: 3.5 | plus: '4' | minus: 1 }}{{ s | replace: 'a', 'b' | slice: -3, 2 | url_encode }}",
    ]

    static let data: Object = [
        "contact": ["first_name": Value.string("Liisa").marked(1)], "account": ["size": 120], "l": [3, 1, 2],
        "s": "c,a,b ä",
        "n": -3, "t": true, "people": [["name": "Åke", "age": 41], ["name": .null, "age": 7]],
    ]

    @Test(arguments: 0..<200)
    func damageIsPrintedOrRefused(_ seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        var limits = Limits()
        (limits.iterations, limits.outputBytes, limits.work) = (300, 20_000, 200_000)
        for round in 0..<100 {
            var bytes = Array((Self.seeds.randomElement(using: &chance) ?? "").utf8)
            for _ in 0..<Int.random(in: 1...4, using: &chance) { Self.damage(&bytes, &chance) }
            let dialect = Dialect(
                mode: round % 2 == 0 ? .strict : .lax, escaping: round % 3 == 0 ? .html : .none, limits: limits)
            do throws(Diagnostics) {
                let template = try Template(
                    parsing: String(decoding: bytes, as: UTF8.self), file: "x", dialect: dialect)
                let partials = Partials(["p": template])
                let rendering = template.rendering(
                    Self.data, partials: partials, options: RenderOptions(limits: limits))
                #expect(rendering.spans.allSatisfy { !$0.text.isEmpty })
                #expect(rendering.spans.text.utf8.count <= limits.outputBytes)
                #expect(
                    template.check(known: KnownPaths(["s"]), partials: partials).allSatisfy {
                        $0.line >= 1 && $0.column >= 1
                    })
                #expect(template.variables.allSatisfy { !$0.written.isEmpty })
            } catch {
                #expect(!error.all.isEmpty && error.all.allSatisfy { $0.line >= 1 && $0.column >= 1 })
            }
        }
    }

    private static func damage(_ bytes: inout [UInt8], _ chance: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let first = Int.random(in: 0..<bytes.count, using: &chance)
        let last = min(bytes.count, first + Int.random(in: 1...12, using: &chance))
        let place = Int.random(in: 0...bytes.count, using: &chance)
        switch Int.random(in: 0..<6, using: &chance) {
        case 0: bytes[first] = UInt8.random(in: .min ... .max, using: &chance)
        case 1: bytes.removeSubrange(first..<last)
        case 2: bytes.insert(contentsOf: Array(bytes[first..<last]), at: place)
        case 3: bytes.removeSubrange(first...)
        case 4:
            let pieces = [
                "{{", "}}", "{%", "%}", "-", "|", "'", "..", "9223372036854775807", "[", "nil", "\0", "ä", " and ",
                "0.0",
            ]
            bytes.insert(contentsOf: Array((pieces.randomElement(using: &chance) ?? "").utf8), at: place)
        default:
            let other = Array((seeds.randomElement(using: &chance) ?? "").utf8)
            bytes.insert(contentsOf: other[..<Int.random(in: 0...other.count, using: &chance)], at: place)
        }
    }
}
