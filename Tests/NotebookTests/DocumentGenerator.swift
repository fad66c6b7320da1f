/// Makes notebooks that look like a person's, and then like an accident.
///
/// Most are built of whole blocks, so that cells and outputs turn up in every neighbourhood; some are loose lines that
/// open and close things at random; and some of both are then damaged byte by byte.
struct DocumentGenerator {
    private var random: SeededGenerator
    private var ending = "\n"
    private var cellCount = 0

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func document() -> [UInt8] {
        ending = random.pick(["\n", "\n", "\n", "\r\n", "\r"])
        var bytes: [UInt8] = random.chance(10) ? [0xEF, 0xBB, 0xBF] : []
        if random.chance(3) { bytes += Array(frontMatter().utf8) }
        let count = random.below(7)
        for _ in 0..<count {
            if random.chance(12) { ending = random.pick(["\n", "\r\n", "\r"]) }
            bytes += Array((random.chance(3) ? loose() : block()).utf8)
        }
        if random.chance(4) { trimFinalEnding(&bytes) }
        if random.chance(3) { damage(&bytes) }
        return bytes
    }

    /// A text that an output may have to hold.
    mutating func outputText() -> String {
        let pieces = [
            "", "", "| a | b |", "|---|---|", "Kone, Äänekoski", "  indented", "   ", "\ttab", "```", "````abm", "---",
            "<!-- /abm:output -->", "<!-- abm:output of=x -->", "<!-- \\/abm:output -->", " <!--\\\\abm:output-->",
            "    <!-- /abm:output -->", "<!--abm:outputs", "text <!-- /abm:output -->", "<!--", "-->", "e\u{301}",
            "\u{0}", "\u{FEFF}", "\u{2028}", "trailing  ", "\\", "a\\\\", "```abm\nx\n```", "~~~abm", "<pre>", "-->\r",
            "   <!-- abm:output of=a source=0123456789abcdef inputs=0123456789abcdef -->", "<!-- \\\\\\abm:output -->",
        ]
        if random.chance(50) { return String(decoding: document(), as: UTF8.self) }
        if random.chance(200) { return String(repeating: random.pick(pieces) + "x\n", count: random.below(2_000)) }
        if random.chance(20) {
            return String(repeating: random.pick(["\n", " \n", "\r\n", "\t"]), count: random.below(4))
        }
        var text = ""
        for _ in 0..<random.below(5) { text += random.pick(pieces) + random.pick(["\n", "\n", "\r\n", "\r"]) }
        return text + (random.chance(2) ? random.pick(pieces) : "")
    }

    mutating func choice(below bound: Int) -> Int { random.below(bound) }

    // MARK: Blocks

    private mutating func lines(_ lines: [String]) -> String {
        lines.map { $0 + ending }.joined()
    }

    private mutating func frontMatter() -> String {
        var fields = ["---"]
        for _ in 0..<random.below(4) {
            fields.append(
                random.pick([
                    "today: 2026-03-02", "base: setup", "title: Viikko", "needs: [a.csv, b.csv]", "needs:", "  - x",
                    "- y", "odd", "today: tomorrow", "icp:", "  size: 5", "# note", "", "now: 2026-03-02T09:00Z",
                    "title: \"open", "```abm", "language: fi",
                ]))
        }
        if !random.chance(8) { fields.append(random.pick(["---", "---  "])) }
        return lines(fields)
    }

    private mutating func block() -> String {
        let made =
            switch random.below(9) {
            case 0, 1, 2: cell()
            case 3, 4: cell() + gap() + output()
            case 5: lines([random.pick(["# Viikko", "Text of a paragraph.", "- a list", "> quoted", "---", "***"])])
            case 6: quotation()
            case 7: html()
            default: output()
            }
        return made + (random.chance(4) ? "" : lines([""]))
    }

    private mutating func gap() -> String {
        lines(random.pick([[""], [""], [], ["", ""], ["  \t"], ["text"]]))
    }

    private mutating func cell() -> String {
        let indent = String(repeating: " ", count: random.chance(5) ? random.below(5) : 0)
        let fence = random.pick(["```", "```", "````", "~~~", "~~~~~", "``````"])
        cellCount += 1
        let usual = random.chance(4) ? "" : random.pick(["abm", "abm", "abm {#k-\(cellCount)}", "abm {.fails}"])
        let info =
            !usual.isEmpty
            ? usual
            : random.pick([
                "abm", "abm", "abm {#a}", "abm {#b .fails}", "abm{#cell-1}", "abm {.fails}", "abm x", "abm {#ä-1}",
                "abm\t{#c}",
                "abm {#", "abm {}", "abmx", " abm", "abm {#a #b}",
            ])
        var body: [String] = []
        for _ in 0..<random.below(4) {
            body.append(
                indent
                    + (random.chance(5) ? "" : "account show k\(cellCount) ")
                    + random.pick([
                        "account list", "score why kone", "note add \\", "# prose", "> prose", "", "  use kone",
                        "sql 'a' \\  ",
                        "\\", "x \\\\", "```", "<!-- /abm:output -->", "```abm",
                    ]))
        }
        let closing = random.chance(10) ? [] : [indent + fence + random.pick(["", "", "`", " \t"])]
        return lines([indent + fence + info] + body + closing)
    }

    private mutating func output() -> String {
        let indent = String(repeating: " ", count: random.chance(6) ? random.below(5) : 0)
        let opening = random.pick([
            "<!-- abm:output of=a source=0123456789abcdef inputs=0123456789abcdef -->", "<!-- abm:output -->",
            "<!--abm:output of=cell-1-->", "<!-- abm:output source=XYZ of=b -->  ", "<!-- abm:output of=a",
            "<!-- abm:output--->",
        ])
        let body = random.pick([
            [], [""], ["", "x", ""], ["x"], ["", "```abm", "x", "```", ""], ["", "<!-- \\/abm:output -->", ""],
        ])
        let marker = random.pick(["<!-- /abm:output -->", "<!--/abm:output-->\t"])
        let closing = random.chance(10) ? [] : [indent + marker]
        return lines([indent + opening] + body + closing)
    }

    private mutating func quotation() -> String {
        let inside = cell()
        switch random.below(4) {
        case 0: return lines(["`````md"]) + inside + lines(["`````"])
        case 1: return lines(["- ```md"]) + inside + lines(["  ```"])
        case 2: return lines(["1. > ~~~"]) + inside
        default: return lines(["~~~text"]) + inside + lines(random.chance(2) ? ["~~~"] : [])
        }
    }

    private mutating func html() -> String {
        let inside = cell()
        let (opening, closing) = random.pick([
            ("<!-- a comment", "-->"), ("<pre>", "</pre>"), ("<div>", "</div>"), ("<!-->", ""), ("<?x", "?>"),
            ("<!DOCTYPE", ">"),
            ("<SCRIPT>", "</script>"), ("text <!--", "-->"), ("<![CDATA[", "]]>"),
        ])
        return lines([opening]) + inside + lines(random.chance(5) ? [] : [closing])
    }

    private mutating func loose() -> String {
        let pieces = [
            "```", "```abm", "~~~", "~~~ abm", "````", "<!--", "-->", "<!-- abm:output -->", "<!-- /abm:output -->",
            "---", "",
            " ", "text", "    ```abm", "- ```", "\t```abm", "<pre>", "</pre>", "1) ~~~", "  ```", "   ```abm {#z}",
        ]
        return lines((0..<(1 + random.below(6))).map { _ in random.pick(pieces) })
    }

    // MARK: Damage

    private func trimFinalEnding(_ bytes: inout [UInt8]) {
        while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        for _ in 0..<(1 + random.below(4)) {
            let place = random.below(bytes.count + 1)
            let length = min(bytes.count - place, random.below(12))
            switch random.below(5) {
            case 0: bytes.removeSubrange(place..<(place + length))
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: random.below(bytes.count + 1))
            case 3: bytes.insert(random.pick(Array("`~-<>!\\\r\n \t#{}/".utf8)), at: place)
            default:
                if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
            }
        }
    }
}
