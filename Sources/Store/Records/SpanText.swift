import Playbook

/// The spans of a draft as one text: a line for each, its fields between tabs.
///
/// A draft has some twenty-five spans. As rows of a table of their own they would take most of the time that a thousand
/// drafts take to write, and nobody asks for one of them alone; which claims a draft stands on is a table
/// (`draft_claim`). Fields are written as PostgreSQL's COPY writes them: a backslash before what would end a field,
/// `\N` for nothing. The template's own words have three fields, a cited value all of them.
enum SpanText {
    private static let tab = UInt8(ascii: "\t")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let backslash = UInt8(ascii: "\\")
    /// `\N`.
    private static let nothing: [UInt8] = [backslash, UInt8(ascii: "N")]

    static func encoded(_ spans: [Draft.Span]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(spans.reduce(0) { $0 + $1.text.utf8.count + 64 })
        for span in spans {
            if !bytes.isEmpty { bytes.append(lineFeed) }
            bytes += span.field.rawValue.utf8
            append(span.part, to: &bytes)
            append(span.text, to: &bytes)
            guard let citation = span.citation else { continue }
            append(citation.variable, to: &bytes)
            append(citation.filters.isEmpty ? "" : citation.filters.joined(separator: " "), to: &bytes)
            append(citation.claim.map { String($0.number) }, to: &bytes)
            append(citation.origin, to: &bytes)
            append(citation.source, to: &bytes)
            append(citation.day?.iso, to: &bytes)
            append(citation.file, to: &bytes)
            append(String(citation.line), to: &bytes)
            append(citation.guess, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A field behind its tab.
    private static func append(_ field: String?, to bytes: inout [UInt8]) {
        bytes.append(tab)
        guard var field else {
            bytes += nothing
            return
        }
        field.withUTF8 { text in
            // Almost no field has anything to escape.
            guard text.contains(where: { $0 == tab || $0 == lineFeed || $0 == backslash }) else {
                bytes.append(contentsOf: text)
                return
            }
            for byte in text {
                switch byte {
                case tab: bytes += [backslash, UInt8(ascii: "t")]
                case lineFeed: bytes += [backslash, UInt8(ascii: "n")]
                case backslash: bytes += [backslash, backslash]
                default: bytes.append(byte)
                }
            }
        }
    }

    /// The spans of a text that ``encoded(_:)`` wrote.
    ///
    /// - Throws: ``DamagedValue`` for any other text.
    static func decoded(_ text: String) throws(DamagedValue) -> [Draft.Span] {
        var spans: [Draft.Span] = []
        for line in text.utf8.split(separator: lineFeed) {
            let fields = line.split(separator: tab, omittingEmptySubsequences: false).map(field)
            guard fields.count == 3 || fields.count == 12, let name = fields[0], let words = fields[2],
                let field = Draft.Span.Field(rawValue: name)
            else { throw DamagedValue(table: "draft", value: String(decoding: line, as: UTF8.self)) }
            let citation = fields.count == 12 ? citation(of: fields) : nil
            spans.append(Draft.Span(field: field, part: fields[1], text: words, citation: citation))
        }
        return spans
    }

    // MARK: As rows

    /// What the fields of a line are called.
    static let columns = [
        "field", "part", "text", "variable", "filters", "claim", "origin", "source", "day", "file", "line", "guess",
    ]

    /// The lines of a text as their fields, `nil` for nothing.
    static func rows(of text: String) -> [[String?]] {
        text.utf8.split(separator: lineFeed).map { line in
            line.split(separator: tab, omittingEmptySubsequences: false).map(field)
        }
    }

    /// The text of lines that ``rows(of:)`` gave.
    static func text(of rows: [[String?]]) -> String {
        let lines = rows.map { row in
            var bytes: [UInt8] = []
            for field in row { append(field, to: &bytes) }
            return String(decoding: bytes.dropFirst(), as: UTF8.self)
        }
        return lines.joined(separator: "\n")
    }

    private static func citation(of fields: [String?]) -> Draft.Citation {
        Draft.Citation(
            variable: fields[3] ?? "", filters: (fields[4] ?? "").split(separator: " ").map(String.init),
            claim: fields[5].flatMap { Int($0) }.map { Claim.ID($0) }, origin: fields[6] ?? "", source: fields[7],
            day: fields[8].flatMap { Day(iso: $0) }, file: fields[9], line: fields[10].flatMap { Int($0) } ?? 0,
            guess: fields[11])
    }

    private static func field(_ bytes: Substring.UTF8View) -> String? {
        guard bytes.contains(backslash) else { return String(Substring(bytes)) }
        if bytes.elementsEqual(nothing) { return nil }
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in bytes {
            if isEscaped {
                plain.append(byte == UInt8(ascii: "t") ? tab : byte == UInt8(ascii: "n") ? lineFeed : byte)
                isEscaped = false
            } else if byte == backslash {
                isEscaped = true
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
