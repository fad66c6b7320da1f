/// Reads vCards of all three versions: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), many in a file.
///
/// Programs write what they like under any version number, so that the versions' rules are taken together: folded
/// lines, quoted-printable lines that go on, escapes, groups and parameters with and without names. A card that is
/// broken is a problem at its line, and the cards after it still come.
struct VCardReader {
    enum Item {
        /// A card, the line that it begins on, and that of its first address.
        case card(VCard, line: Int, emailLine: Int)
        case problem(CSVProblem, raw: String)
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    /// Names of the properties that were left out.
    private(set) var ignored: Set<String> = []

    init(_ bytes: [UInt8]) {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        self.bytes = isWide ? Array(CharsetText.wideText(bytes).utf8) : hasMark ? Array(bytes.dropFirst(3)) : bytes
    }

    /// The next card or problem.
    mutating func next() -> Item? {
        while let (text, place, start) = nextLine() {
            if VCardReader.isBlank(text) { continue }
            if VCardProperty.isMark(text, "BEGIN") { return readCard(from: place, at: start) }
            // The rest of a broken card, or a stray line: one problem for all of it.
            var end = position
            while let next = peekLine(), !VCardProperty.isMark(next, "BEGIN") {
                _ = nextLine()
                end = position
            }
            return problem("this is no part of a card: a card begins with BEGIN:VCARD", place, start..<end)
        }
        return nil
    }

    private mutating func readCard(from place: Int, at start: Int) -> Item {
        var card = VCardBuilder()
        var agentDepth = 0
        while let next = peekLine() {
            let lineStart = position
            let isBegin = VCardProperty.isMark(next, "BEGIN")
            if isBegin, agentDepth == 0, !card.awaitsAgent {
                return problem("the card that begins here never ends: END:VCARD is missing", place, start..<lineStart)
            }
            guard let (text, textLine, _) = nextLine() else { break }
            if isBegin {
                agentDepth += 1
            } else if VCardProperty.isMark(text, "END") {
                if agentDepth == 0 { return item(card, place, start) }
                agentDepth -= 1
            } else if agentDepth == 0, !VCardReader.isBlank(text) {
                guard let property = VCardProperty(text) else {
                    let found = problem(
                        "this line has no colon after its name: correct or delete it", textLine, start..<start)
                    return skipped(found, from: start)
                }
                card.add(property, line: textLine)
            }
        }
        return problem("the card that begins here never ends: END:VCARD is missing", place, start..<bytes.count)
    }

    /// Goes past the rest of a broken card, whose text the problem gets.
    private mutating func skipped(_ item: Item, from start: Int) -> Item {
        while let next = peekLine(), !VCardProperty.isMark(next, "BEGIN") {
            _ = nextLine()
            if VCardProperty.isMark(next, "END") { break }
        }
        guard case .problem(let problem, _) = item else { return item }
        return .problem(problem, raw: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func item(_ builder: VCardBuilder, _ place: Int, _ start: Int) -> Item {
        ignored.formUnion(builder.ignored)
        let card = builder.card()
        guard !card.displayName.isEmpty else {
            return problem("the card names nobody: it needs a name (FN) or an address (EMAIL)", place, start..<position)
        }
        return .card(card, line: place, emailLine: builder.emailLine ?? place)
    }

    private func problem(_ why: String, _ place: Int, _ range: Range<Int>) -> Item {
        .problem(
            CSVProblem(position: CSVPosition(line: place, column: 1), reason: .broken(why)),
            raw: String(decoding: bytes[range], as: UTF8.self))
    }

    private static func isBlank(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 <= 0x20 } }

    // MARK: - Lines

    /// The next line, the ones that it goes on with joined to it, and where it begins.
    private mutating func nextLine() -> (text: [UInt8], line: Int, start: Int)? {
        guard position < bytes.count else { return nil }
        let (place, start) = (line, position)
        var text = Array(takeLine())
        let isQuoted = VCardProperty.isQuotedPrintable(text)
        while position < bytes.count {
            let first = bytes[position]
            if first == 0x20 || first == 0x09 {
                position += 1
                text += takeLine()
            } else if isQuoted, text.last == UInt8(ascii: "=") {
                text.removeLast()
                text += takeLine()
            } else {
                break
            }
        }
        return (text, place, start)
    }

    /// The next line without going past it; a `BEGIN` or `END` never goes on.
    private func peekLine() -> [UInt8]? {
        guard position < bytes.count else { return nil }
        let end = bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        return Array(bytes[position..<min(end, position + 64)])
    }

    private mutating func takeLine() -> ArraySlice<UInt8> {
        let start = position
        let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        position = end
        if end < bytes.count {
            let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
            position += isPair ? 2 : 1
        }
        line += 1
        return bytes[start..<end]
    }
}
