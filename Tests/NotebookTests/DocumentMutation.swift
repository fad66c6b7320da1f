@testable import Notebook

/// Damages a document the way editors, merges and accidents do: by lines, by bytes, and with another document.
struct DocumentMutation {
    private var random: SeededGenerator
    /// Each with its ending.
    private var lines: [[UInt8]] = []

    init(random: SeededGenerator) { self.random = random }

    /// Lines that begin, end, quote or hide something.
    private static let pieces = [
        "```abm", "```", "````", "~~~", "~~~abm", "```abm {#kone}", "```abm {.fails}", "```text", "   ```abm",
        "    ```",
        "- ```abm", "1. ```md", "> ```abm", "\t```", "<!-- abm:output -->", "<!-- /abm:output -->", "<!--abm:output-->",
        "<!-- \\/abm:output -->", "   <!-- abm:output of=x source=0 inputs=0 -->", "    <!-- /abm:output -->",
        "<!-- abm:output of=a", "<!--", "-->", "<pre>", "</pre>", "<![CDATA[", "---", "--- ", "...", "", " \t ",
        "\u{0}",
        "- item", "  continued", "# Otsikko", "> lainaus", "> > ```", "account list \\", "\u{FEFF}",
        "today: 2026-03-02",
    ]

    /// A stretch of `document` with some damage, and often a stretch of `other` in it.
    mutating func damaged(_ document: NotebookDocument, with other: NotebookDocument) -> [UInt8] {
        lines = stretch(of: document)
        if random.chance(4) {
            lines.insert(contentsOf: stretch(of: other), at: random.below(lines.count + 1))
        }
        for _ in 0..<random.below(4) { changeLines() }
        if random.chance(8) { endLines(with: random.pick(["\n", "\r\n", "\r"])) }
        var bytes = lines.flatMap { $0 }
        if random.chance(3) { changeBytes(&bytes) }
        if random.chance(20) { bytes = [0xEF, 0xBB, 0xBF] + bytes }
        return bytes
    }

    /// The document without the lines that its problems stand on, so that what is left runs, however odd it is.
    static func healed(_ bytes: [UInt8]) -> [UInt8] {
        var document = NotebookDocument(bytes)
        for _ in 0..<40 {
            guard let problem = document.problems.last else { break }
            let source = SourceLines(
                document.bytes, from: document.bytes.starts(with: DocumentParser.byteOrderMark) ? 3 : 0)
            let line = source.lines[problem.line - 1]
            document = NotebookDocument(Array(document.bytes[..<line.start] + document.bytes[line.end...]))
        }
        return document.bytes
    }

    /// Some segments in a row, now and then cut in the middle.
    private mutating func stretch(of document: NotebookDocument) -> [[UInt8]] {
        let segments = document.segments
        let count = min(segments.count, 1 + random.below(random.chance(20) ? 40 : 9))
        let start = random.chance(3) ? 0 : random.below(segments.count - count + 1)
        let range = segments[start..<(start + count)].map(\.range)
        let bytes = Array(document.bytes[(range.first?.lowerBound ?? 0)..<(range.last?.upperBound ?? 0)])
        let source = SourceLines(bytes)
        let lines = source.lines.map { Array(bytes[$0.start..<$0.end]) }
        guard random.chance(4) else { return lines }
        return Array(lines.dropFirst(random.below(lines.count + 1)).prefix(1 + random.below(30)))
    }

    private mutating func changeLines() {
        let place = random.below(lines.count + 1)
        let length = min(lines.count - place, 1 + random.below(6))
        let range = place..<(place + length)
        switch random.below(8) {
        case 0: lines.removeSubrange(range)
        case 1: lines.insert(contentsOf: lines[range], at: random.below(lines.count + 1))
        case 2:
            let other = random.below(lines.count + 1)
            if range.count > 0, other < lines.count { lines.swapAt(place, other) }
        case 3:
            let margin = Array(random.pick([" ", "  ", "    ", "\t", "> ", "- "]).utf8)
            for line in range { lines[line] = margin + lines[line] }
        case 4:
            for line in range { lines[line] = Array(lines[line].drop { $0.isBlank }) }
        default: lines.insert(piece(), at: place)
        }
    }

    private mutating func piece() -> [UInt8] {
        Array((random.pick(Self.pieces) + random.pick(["\n", "\n", "\n", "\n", "\r\n", "\r", ""])).utf8)
    }

    private mutating func endLines(with ending: String) {
        lines = lines.map { line in
            line.filter { $0 != .lineFeed && $0 != .carriageReturn } + Array(ending.utf8)
        }
        if random.chance(2), let last = lines.popLast() {
            lines.append(last.filter { $0 != .lineFeed && $0 != .carriageReturn })
        }
    }

    private mutating func changeBytes(_ bytes: inout [UInt8]) {
        for _ in 0..<(1 + random.below(6)) {
            let place = random.below(bytes.count + 1)
            let length = min(bytes.count - place, random.below(40))
            switch random.below(6) {
            case 0: bytes.removeSubrange(place..<(place + length))
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: random.below(bytes.count + 1))
            case 3: bytes.insert(random.pick(Array("`~-<>!\\\r\n \t#{}/=\0".utf8)), at: place)
            case 4: if length > 0 { bytes[place] ^= 1 << UInt8(random.below(8)) }
            default: if length > 0 { bytes[place] = UInt8.random(in: 0...255, using: &random) }
            }
        }
    }
}
