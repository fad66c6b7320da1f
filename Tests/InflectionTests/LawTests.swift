import Testing

@testable import Inflection

/// What holds of every name, whatever it is made of.
@Suite struct LawTests {
    /// A small generator with a seed, so that a failure can be had again.
    struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private let inflector = NameInflector()

    @Test("no text traps, and each keeps its beginning up to its last word")
    func anyText() {
        var random = Seeded(state: 20_261_122)
        let signs = Array(
            "aeiouyäöåékptshnlrmdvgjbcfqwxzAEKOPTÄÖ  -–&.:'’!()”\"®+0123456789\u{301}\u{308}\u{200D}🚀任\u{0}\n\tﬀßİǅ"
                .unicodeScalars)
        for round in 0..<20_000 {
            var name = ""
            for _ in 0..<Int.random(in: 0...14, using: &random) {
                if round % 10 == 0, let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) {
                    name.unicodeScalars.append(scalar)
                } else if let sign = signs.randomElement(using: &random) {
                    name.unicodeScalars.append(sign)
                }
            }
            for finnishCase in FinnishCase.allCases {
                let form = inflector.inflected(name, finnishCase)
                #expect(
                    form.text.unicodeScalars.starts(with: NameParts(name).head.unicodeScalars),
                    "\(name.debugDescription)")
                #expect((form.certainty == .guess) == !form.reason.isEmpty)
            }
        }
    }

    @Test("nothing, signs alone and very long names are borne")
    func extremes() {
        #expect(inflector.inflected("", .genitive).text == "")
        #expect(inflector.inflected("   ", .genitive).certainty == .guess)
        for name in ["🚀", "...", "()", "''", "\u{308}", "&", "-", "任天堂", "!", "1"] {
            for finnishCase in FinnishCase.allCases { #expect(!inflector.inflected(name, finnishCase).text.isEmpty) }
        }
        let long = String(repeating: "ka", count: 5_000)
        #expect(inflector.inflected(long, .inessive).text.hasSuffix("kassa"))
    }

    @Test("an ending's vowels are all of one kind, and the genitive and the translative have none to choose")
    func harmony() {
        for name in Set(TableTests.rows.map(\.name)) {
            for finnishCase in FinnishCase.allCases {
                let text = inflector.inflected(name, finnishCase).text
                switch finnishCase {
                case .inessive, .elative, .adessive, .ablative, .essive:
                    #expect(text.hasSuffix("a") || text.hasSuffix("ä") || text.hasSuffix(")"))
                case .genitive, .illative: #expect(text.hasSuffix("n") || text.hasSuffix(")"))
                case .allative: #expect(text.hasSuffix("lle") || text.hasSuffix(")"))
                case .translative: #expect(text.hasSuffix("ksi") || text.hasSuffix(")"))
                case .partitive: #expect(text.hasSuffix("a") || text.hasSuffix("ä") || text.hasSuffix(")"))
                }
            }
        }
    }

    @Test("a certain name has one stem in its six weak cases")
    func weakStem() {
        for name in Set(TableTests.rows.map(\.name)) {
            let inessive = inflector.inflected(name, .inessive)
            guard inessive.certainty == .certain else { continue }
            let stem = inessive.text.dropLast(3)
            #expect(inflector.inflected(name, .allative).text == stem + "lle")
            #expect(inflector.inflected(name, .translative).text == stem + "ksi")
            #expect(inflector.inflected(name, .elative).text.hasPrefix(stem + "st"))
        }
    }

    @Test("a letter written in two signs bends as the one", arguments: FinnishCase.allCases)
    func composition(finnishCase: FinnishCase) {
        for name in ["Wärtsilä", "Jyväskylä", "Kivimäki", "Kujanpää"] {
            var parted = ""
            for scalar in name.unicodeScalars {
                parted.unicodeScalars.append(contentsOf: scalar == "ä" ? ["a", "\u{308}"] : [scalar])
            }
            #expect(inflector.inflected(parted, finnishCase).text == inflector.inflected(name, finnishCase).text)
        }
    }
}
