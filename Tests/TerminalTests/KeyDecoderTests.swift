import Terminal
import Testing

@Suite struct KeyDecoderTests {
    private static func keys(_ bytes: [UInt8]) -> [Key] {
        var decoder = KeyDecoder()
        return decoder.decode(bytes) + decoder.expire()
    }

    private static func text(_ text: String) -> [Key] { text.unicodeScalars.map(Key.text) }

    @Test(
        arguments: [
            ("aä東👩‍👧", text("aä東👩‍👧")),
            ("a\u{308}", [.text("a"), .text("\u{308}")]),
            ("\r", [.named(.enter)]), ("\n", [.named(.enter)]), ("\t", [.named(.tab)]),
            ("\u{7F}\u{8}", [.named(.backspace), .named(.backspace)]),
            ("\u{1}\u{1A}\0\u{1F}", [.control("a"), .control("z"), .control("@"), .control("_")]),
            ("\u{1B}", [.named(.escape)]), ("\u{1B}\u{1B}", [.named(.escape), .named(.escape)]),
            ("\u{1B}b\u{1B}D", [.alt("b"), .alt("D")]),
            ("\u{1B}\r\u{1B}\u{7F}", [.named(.enter, .alt), .named(.backspace, .alt)]),
            ("\u{1B}ä", [.named(.escape), .text("ä")]),
            ("\u{1B}[A\u{1B}OB", [.named(.up), .named(.down)]),
            ("\u{1B}[1;5C\u{1B}[1;3D", [.named(.right, .control), .named(.left, .alt)]),
            ("\u{1B}O5C\u{1B}O1;2D", [.named(.right, .control), .named(.left, .shift)]),
            ("\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF", [.named(.home), .named(.end), .named(.home), .named(.end)]),
            ("\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.named(.home), .named(.end), .named(.home), .named(.end)]),
            (
                "\u{1B}[3~\u{1B}[3;5~\u{1B}[5~\u{1B}[6~",
                [
                    .named(.delete), .named(.delete, .control), .named(.pageUp), .named(.pageDown),
                ]
            ),
            ("\u{1B}[Z", [.named(.tab, .shift)]),
            ("\u{1B}[200~a\nb\u{1B}[A\u{1B}[201~c", [.paste("a\nb\u{1B}[A", isCut: false), .text("c")]),
            ("\u{1B}[200~\u{1B}[201\u{1B}[201~", [.paste("\u{1B}[201", isCut: false)]),
            ("\u{1B}[201~a", [.text("a")]),
            ("\u{1B}[97;5u\u{1B}[13;3u\u{1B}[27;5;114~", [.control("a"), .named(.enter, .alt), .control("r")]),
            ("\u{1B}[228u\u{1B}[98;3u", [.text("ä"), .alt("b")]),
            ("\u{1B}[[Aa\u{1B}[?1;2ca\u{1B}[<0;1;1Ma\u{1B}[Ia\u{1B}OPa\u{1B}[15~a", text("aaaaaa")),
            ("\u{1B}[12\u{1B}[A", [.named(.up)]), ("\u{1B}[1\ra", [.named(.enter), .text("a")]),
            ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}[1", [.named(.escape)]),
            ("\u{1B}[" + String(repeating: "1", count: 1000) + "Aa", text("a")),
            ("\u{1B}[99999999999999999999;99999999999A", [.named(.up)]),
            ("\u{1B}[1114112u\u{1B}[55296ua", text("a")),
        ] as [(String, [Key])])
    func `Bytes become keys`(bytes: String, keys: [Key]) {
        #expect(Self.keys(Array(bytes.utf8)) == keys)
    }

    @Test func `What is not UTF-8 becomes the replacement character`() {
        #expect(Self.keys([0x61, 0xE4, 0x62, 0xC3, 0x0D]) == Self.text("a\u{FFFD}b\u{FFFD}") + [.named(.enter)])
        #expect(Self.keys([0xED, 0xA0, 0x80, 0xF5, 0xC0, 0x80]) == Self.text(String(repeating: "\u{FFFD}", count: 6)))
    }

    @Test func `Only a sequence that has begun is ambiguous`() {
        var decoder = KeyDecoder()
        func decoded(_ bytes: [UInt8]) -> [Key] { decoder.decode(bytes) }
        #expect(decoded([0xC3]).isEmpty)
        #expect(!decoder.isAmbiguous)
        let expired = decoder.expire()
        #expect(expired.isEmpty)
        #expect(decoded([0xA4]) == [.text("ä")])
        #expect(decoded([0x1B]).isEmpty)
        #expect(decoder.isAmbiguous)
        #expect(decoded(Array("[200~a\u{1B}".utf8)).isEmpty)
        #expect(!decoder.isAmbiguous)
    }

    @Test func `A paste without end is cut`() {
        let bytes = Array("\u{1B}[200~".utf8) + [UInt8](repeating: 0x61, count: KeyDecoder.pasteLimit + 9)
        guard case .paste(let text, isCut: true) = Self.keys(bytes + Array("\u{1B}[201~".utf8)).first else {
            Issue.record("no cut paste")
            return
        }
        #expect(text.utf8.count == KeyDecoder.pasteLimit)
    }

    /// Bytes that are likely to mean something, with others between them.
    private static func randomBytes(_ generator: inout SeededGenerator) -> [UInt8] {
        let pieces: [[UInt8]] = [
            "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[1;5", "A", "~", "ä", "👩‍👧", "東", "x",
            "3",
            ";", "\r", "\u{1B}[97;5u",
        ].map { Array($0.utf8) }
        return (0..<Int.random(in: 0...30, using: &generator)).flatMap { _ -> [UInt8] in
            if Int.random(in: 0..<3, using: &generator) == 0 { return [UInt8.random(in: 0...255, using: &generator)] }
            return pieces.randomElement(using: &generator) ?? []
        }
    }

    @Test func `The keys are the same however the bytes are cut`() {
        var generator = SeededGenerator(1)
        for _ in 0..<10_000 {
            let bytes = Self.randomBytes(&generator)
            var rest = bytes[...]
            var decoder = KeyDecoder()
            var keys: [Key] = []
            while !rest.isEmpty {
                let part = rest.prefix(Int.random(in: 1...4, using: &generator))
                keys += decoder.decode(part)
                rest = rest.dropFirst(part.count)
            }
            keys += decoder.expire()
            #expect(keys == Self.keys(bytes), "\(bytes)")
        }
    }

    @Test func `Text is read as the standard library reads it`() {
        var generator = SeededGenerator(2)
        for _ in 0..<8_000 {
            var bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                [0xC3, 0xA4, 0xE0, 0xED, 0xF0, 0xF4, 0x90, 0x9F, UInt8.random(in: 0x20...0xFF, using: &generator)]
                    .randomElement(using: &generator) ?? 0
            }
            bytes.removeAll { $0 == 0x7F }
            // The end makes known that nothing follows.
            let keys = Self.keys(bytes + [0x0D])
            #expect(keys == Self.text(String(decoding: bytes, as: UTF8.self)) + [.named(.enter)], "\(bytes)")
        }
    }
}
