import Liquid
import Playbook

/// The five parts of a message, as the marker lines of a template divide it.
///
/// A marker is a line of its own that holds an HTML comment with the part's name. It belongs to the template's own text:
/// a value that looks like one is only a value.
enum MessageParts {
    /// In the order of the playbook (section 6).
    static let names = ["personalisation", "pain", "solution", "proof", callToAction]
    static let callToAction = "call to action"

    /// Spans of the renderer with what each of them cites.
    static func cited(
        _ spans: [Liquid.Span], field: Draft.Span.Field, line: Int, facts: MessageFacts
    ) -> [Draft.Span] {
        spans.map { span in
            guard case .value(let provenance) = span.origin else {
                return Draft.Span(field: field, part: nil, text: span.text, citation: nil)
            }
            let fact = provenance.sources.first.map { facts.fact(marked: $0) }
            let citation = Draft.Citation(
                variable: provenance.variable, filters: provenance.filters, claim: fact?.claim,
                origin: provenance.isDefault ? "default of the template" : fact?.origin ?? "template",
                source: provenance.isDefault ? nil : fact?.source, day: provenance.isDefault ? nil : fact?.day,
                file: provenance.file, line: provenance.line + line - 1)
            return Draft.Span(field: field, part: nil, text: span.text, citation: citation)
        }
    }

    /// Takes the marker lines out and puts each span into its part.
    static func divided(_ spans: [Draft.Span]) -> [Draft.Span] {
        var part: String?
        var isAtLineStart = true
        var result: [Draft.Span] = []
        result.reserveCapacity(spans.count + names.count)
        func append(_ text: Substring, of span: Draft.Span) {
            guard !text.isEmpty else { return }
            isAtLineStart = text.utf8.last.map { $0 == UInt8(ascii: "\n") } ?? isAtLineStart
            result.append(Draft.Span(field: span.field, part: part, text: String(text), citation: span.citation))
        }
        for span in spans {
            // Only the template's own words hold markers, and most of them hold none.
            guard span.citation == nil, span.text.utf8.contains(UInt8(ascii: "<")) else {
                append(span.text[...], of: span)
                continue
            }
            var rest = span.text[...]
            while let (before, name, after) = firstMarker(in: rest, isAtLineStart: isAtLineStart) {
                append(before, of: span)
                part = name
                isAtLineStart = true
                rest = after
            }
            append(rest, of: span)
        }
        return trimmed(result)
    }

    /// The first marker line of a text, with what stands before and after it.
    private static func firstMarker(
        in text: Substring, isAtLineStart: Bool
    ) -> (before: Substring, name: String, after: Substring)? {
        var start = text.startIndex
        var isLineStart = isAtLineStart
        while start < text.endIndex {
            let bytes = text.utf8[start...]
            let end = bytes.firstIndex(of: UInt8(ascii: "\n")).map { bytes.index(after: $0) } ?? bytes.endIndex
            if isLineStart, bytes[start..<end].contains(UInt8(ascii: "<")), let name = marker(text[start..<end]) {
                return (text[..<start], name, text[end...])
            }
            (start, isLineStart) = (end, true)
        }
        return nil
    }

    /// The part that a marker line opens.
    static func marker(_ line: Substring) -> String? {
        guard let name = comment(line)?.lowercased() else { return nil }
        return names.first { $0 == name }
    }

    /// The words of a line that is an HTML comment and nothing else.
    static func comment(_ line: Substring) -> String? {
        func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
        var bytes = line.utf8.drop(while: isBlank)
        guard bytes.starts(with: "<!--".utf8) else { return nil }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        guard bytes.count >= "<!---->".utf8.count, bytes.suffix(3).elementsEqual("-->".utf8) else { return nil }
        let words = bytes.dropFirst(4).dropLast(3)
        return words.split(whereSeparator: isBlank).map { String(Substring($0)) }.joined(separator: " ")
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
