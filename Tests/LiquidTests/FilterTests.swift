import Testing

@testable import Liquid

/// The standard filters where golden-liquid leaves off, and filters of a caller's own.
@Suite struct FilterTests {
    static let data: Object = [
        "people": [
            ["name": "Liisa", "role": "champion", "age": 41], ["name": "Åke", "role": "blocker", "age": 33],
            ["name": "bo", "role": "champion", "age": 52],
        ],
        "prices": [19.99, 0.01, 5],
        "name": "Käyttäjä 👩‍👩‍👧 oy",
    ]

    @Test(arguments: [
        ("{{ 0.1 | plus: 0.2 }}", "0.3"), ("{{ 19.99 | times: 3 }}", "59.97"), ("{{ 1.005 | round: 2 }}", "1.01"),
        ("{{ 1.15 | times: 100 }}", "115.0"), ("{{ prices | sum }}", "25.0"), ("{{ -7 | divided_by: 2 }}", "-4"),
        ("{{ -7 | modulo: 3 }}", "2"), ("{{ 7.5 | modulo: 2 }}", "1.5"), ("{{ 10 | divided_by: 4.0 }}", "2.5"),
        ("{{ 1 | divided_by: 3.0 }}", "0.3333333333333333"), ("{{ 1250 | round: -2 }}", "1300"),
        ("{{ -2.5 | round }}", "-3"), ("{{ -2.5 | ceil }}", "-2"), ("{{ -2.5 | floor }}", "-3"),
        ("{{ 1234567890.12 | times: 1.255 }}", "1549382702.1006"),
        ("{{ 0.00001 }}", "0.00001"), ("{{ -0.5 }}", "-0.5"), ("{{ 100.0 }}", "100.0"),
        ("{{ 5 | at_most: 4.5 }}", "4.5"),
        ("{{ name | truncate: 12, '…' }}", "Käyttäjä 👩‍👩‍👧 …"), ("{{ name | size }}", "13"),
        ("{{ name | slice: 9 }}", "👩‍👩‍👧"), ("{{ name | slice: -2, 2 }}", "oy"),
        ("{{ name | upcase | slice: 0, 3 }}", "KÄY"),
        ("{{ people | map: 'name' | join: ', ' }}", "Liisa, Åke, bo"),
        ("{{ people | where: 'role', 'champion' | map: 'name' | join }}", "Liisa bo"),
        ("{{ people | reject: 'role', 'champion' | map: 'name' | first }}", "Åke"),
        ("{{ people | sort: 'age' | map: 'age' | join }}", "33 41 52"),
        ("{{ people | sort_natural: 'name' | map: 'name' | join }}", "bo Liisa Åke"),
        ("{{ people | sum: 'age' }}", "126"), ("{{ people | find: 'name', 'bo' | size }}", "3"),
        ("{{ people | map: 'role' | uniq | join: '/' }}", "champion/blocker"),
        ("{{ 'a,b,,c,,' | split: ',' | size }}", "4"), ("{{ ' a  b ' | split: ' ' | join: '-' }}", "a-b"),
        ("{{ 'a&b' | escape | escape_once }}", "a&amp;b"), ("{{ '&#x1F;&b;&' | escape_once }}", "&#x1F;&b;&amp;"),
        ("{{ 'a b/ä~*' | url_encode }}", "a+b%2F%C3%A4~%2A"), ("{{ 'ä' | base64_encode | base64_decode }}", "ä"),
        ("{{ '<p>a <b>c</b></p><script>x</script>' | strip_html }}", "a c"),
        ("{{ 'abc' | replace: '', '-' }}", "-a-b-c-"),
        ("{{ 'one two three' | truncatewords: 2, ' …' }}", "one two …"),
        ("{{ 'élan VITAL' | capitalize }}", "Élan vital"),
        ("{{ (1..4) | reverse | join: '' }}", "4321"), ("{{ 'hello' | first }}{{ 'hello' | last }}", "ho"),
    ])
    func gives(_ source: String, _ text: String) throws {
        #expect(try printed(source, Self.data) == text)
    }

    @Test func aCallersFilterIsUsed() throws {
        let shout = Filter(0...1) { input, arguments throws(FilterProblem) in
            guard case .string(let text) = input else { throw FilterProblem("only texts can be shouted") }
            return .string(text.uppercased() + (arguments.positional.isEmpty ? "!" : arguments.text(0)))
        }
        let dialect = Dialect(filters: ["shout": shout])
        #expect(try printed("{{ 'hei' | shout }}{{ 'hei' | shout: '?' }}", dialect: dialect) == "HEI!HEI?")
        #expect(
            try complaints("{{ 5 | shout }}", dialect: dialect) == [
                "intro.md:1:8: shout: only texts can be shouted"
            ])
        #expect(try complaints("{{ 'a' | shuot }}", dialect: dialect).first?.contains("did you mean shout?") == true)
    }

    /// Sums of prices come out to the cent, as they do when reckoned in whole cents.
    @Test(arguments: 0..<100)
    func centsAddUp(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let cents = (0..<30).map { _ in Int(generator.next() % 10_000_000) - 5_000_000 }
        let prices = cents.map { Value.decimal(DecimalNumber(coefficient: $0, scale: 2)) }
        let total = DecimalNumber(coefficient: cents.reduce(0, +), scale: 2)
        #expect(try printed("{{ prices | sum }}", ["prices": .array(prices)]) == total.text)
    }

    /// Division undoes multiplication where the product fits.
    @Test(arguments: 0..<100)
    func divisionUndoesMultiplication(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let left = DecimalNumber(coefficient: Int(generator.next() % 100_000_000), scale: Int(generator.next() % 5))
        let right = DecimalNumber(coefficient: Int(generator.next() % 9_999) + 1, scale: Int(generator.next() % 3))
        let product = try #require(left.multiplied(by: right))
        #expect(product.divided(by: right) == left)
    }
}
