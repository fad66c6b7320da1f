import Liquid
import Playbook

/// The five parts of a message, as the marker lines of a template divide it.
///
/// A marker is a line of its own that holds an HTML comment with the part's name. It belongs to the template's own text:
/// a value that looks like one is only a value.
enum MessageParts {
    /// In the order of the playbook (section 6).
    static let names = ["personalisation", "pain", "solution", "proof", "call to action"]

    /// Spans of the renderer with what each of them cites.
    static func cited(_ spans: [Liquid.Span], field: Draft.Span.Field, line: Int, facts: [MessageFacts.Fact]) -> [Draft
        .Span]
    {
        spans.map { span in
            guard case .value(let provenance) = span.origin else {
                return Draft.Span(field: field, part: nil, text: span.text, citation: nil)
            }
            let fact = provenance.sources.first.map { facts[$0] }
            let citation = Draft.Citation(
                variable: provenance.variable, filters: provenance.filters, claim: fact?.claim,
                origin: provenance.isDefault ? "default of the template" : fact?.origin ?? "template",
                source: provenance.isDefault ? nil : fact?.source, day: provenance.isDefault ? nil : fact?.day,
                line: provenance.line + line - 1)
            return Draft.Span(field: field, part: nil, text: span.text, citation: citation)
        }
    }

    /// Takes the marker lines out and puts each span into its part.
    static func divided(_ spans: [Draft.Span]) -> [Draft.Span] {
        var part: String?
        var isAtLineStart = true
        var result: [Draft.Span] = []
        for span in spans {
            var text = ""
            func close() {
                if !text.isEmpty {
                    result.append(Draft.Span(field: span.field, part: part, text: text, citation: span.citation))
                }
                text = ""
            }
            for line in lines(of: span.text) {
                if isAtLineStart, span.citation == nil, let name = marker(line) {
                    close()
                    part = name
                } else {
                    text += line
                    isAtLineStart = line.last?.isNewline == true
                }
            }
            close()
        }
        return trimmed(result)
    }

    /// A text's lines, each with its line break.
    private static func lines(of text: String) -> [Substring] {
        var lines: [Substring] = []
        var rest = text[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(where: \.isNewline).map { rest.index(after: $0) } ?? rest.endIndex
            lines.append(rest[..<end])
            rest = rest[end...]
        }
        return lines
    }

    /// The part that a marker line opens.
    private static func marker(_ line: Substring) -> String? {
        let trimmed = line.drop(while: \.isWhitespace)
        guard trimmed.hasPrefix("<!--"), let end = trimmed.range(of: "-->"),
            trimmed[end.upperBound...].allSatisfy(\.isWhitespace)
        else { return nil }
        let name = trimmed[..<end.lowerBound].dropFirst(4).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return names.first { $0 == name.lowercased() }
    }

    /// Without the blank lines before the first and after the last words.
    private static func trimmed(_ spans: [Draft.Span]) -> [Draft.Span] {
        var spans = spans[...]
        while let first = spans.first, first.citation == nil, first.text.allSatisfy(\.isNewline) { spans.removeFirst() }
        while let last = spans.last, last.citation == nil, last.text.allSatisfy(\.isNewline) { spans.removeLast() }
        var result = Array(spans)
        if let first = result.first, first.citation == nil {
            result[0].text = String(first.text.drop(while: \.isNewline))
        }
        if let last = result.indices.last, result[last].citation == nil {
            while result[last].text.last?.isNewline == true { result[last].text.removeLast() }
        }
        return result
    }
}

extension Substring {
    /// Where a text stands first; the standard library's own search needs a later macOS.
    func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
