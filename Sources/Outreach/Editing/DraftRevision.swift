import CommonMark
package import Playbook

/// A draft as a file that a person edits, and the edited file as a draft again.
///
/// A personalised value that is still there keeps its citation, wherever in the text it has moved to with the words
/// around it; one that was written over is marked as written by hand, so that the checks and `why` can tell.
package enum DraftRevision {
    /// What a value that was written over cites instead of its source.
    package static let editedOrigin = "written by hand"

    /// What came of an edit.
    package struct Result: Hashable, Sendable {
        package var draft: Draft
        /// The lines that went and came, each with `- ` or `+ ` before it.
        package var changes: [String]
        /// The variables whose values were written over or deleted, each once.
        package var lost: [String]
    }

    /// Why an edited file is no draft.
    package struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
        package var description: String
    }

    private static let subjectMark = "Subject: "
    private static let lengthLimit = 100_000

    /// The file to edit: the subject where there is one, then the Markdown under its part markers.
    package static func text(of draft: Draft) -> String {
        var text = draft.channel == .email ? subjectMark + draft.subject + "\n\n" : ""
        var part: String?
        for span in draft.spans where span.field == .body {
            if let name = span.part, name != part {
                if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
                text += "<!-- \(name) -->\n"
                part = name
            }
            text += DraftText.markdown([span])
        }
        return text.hasSuffix("\n") ? text : text + "\n"
    }

    /// The draft with the words of an edited file.
    ///
    /// - Throws: ``Problem`` for a file without a subject line where one belongs, without words, or too long.
    package static func applied(_ text: String, to draft: Draft) throws(Problem) -> Result {
        guard text.count <= lengthLimit else {
            throw Problem(description: "The edited text is longer than \(lengthLimit) characters, so it is not kept.")
        }
        let lines = text.withoutControls()
        var body = lines[...]
        var subject: String?
        if draft.channel == .email {
            let first = lines.prefix { $0 != "\n" }
            guard first.lowercased().hasPrefix("subject:") else {
                throw Problem(description: "The first line must be “\(subjectMark)…”; nothing was changed.")
            }
            subject = first.dropFirst("subject:".count).trimmingBlanks()
            body = lines[first.endIndex...].drop { $0 == "\n" }
        }
        guard !body.allSatisfy(\.isWhitespace) else {
            throw Problem(description: "The edited text is empty, so it is not kept.")
        }
        guard body.contains("<!--") || !draft.spans.contains(where: { $0.part != nil }) else {
            throw Problem(
                description:
                    "The lines such as <!-- pain --> are missing, which divide the message. Keep them as draft edit shows them."
            )
        }
        var result = draft
        let old = draft.spans.filter { $0.field == .body }
        let marked = withMarkers(old)
        let bodySpans = MessageParts.divided(respanned(marked, as: String(body), field: .body, escaped: true))
        var subjectSpans = draft.spans.filter { $0.field == .subject }
        if let subject { subjectSpans = respanned(subjectSpans, as: subject, field: .subject, escaped: false) }
        result.spans = subjectSpans + bodySpans
        result.subject = DraftText.plain(subjectSpans)
        result.body = DraftText.markdown(bodySpans)
        return Result(draft: result, changes: changes(from: draft, to: result), lost: lost(from: draft, to: result))
    }

    /// The spans of a body with its markers back in their places, as the template's own words.
    private static func withMarkers(_ spans: [Draft.Span]) -> [Draft.Span] {
        var result: [Draft.Span] = []
        var part: String?
        for span in spans {
            if let name = span.part, name != part {
                let needsBreak = result.last.map { !$0.text.hasSuffix("\n") } ?? false
                let marker = (needsBreak ? "\n" : "") + "<!-- \(name) -->\n"
                result.append(Draft.Span(field: .body, part: nil, text: marker, citation: nil))
                part = name
            }
            result.append(span)
        }
        return result
    }

    /// The new text cut into spans: those of `old` that are still there, and literal text between them.
    private static func respanned(
        _ old: [Draft.Span], as text: String, field: Draft.Span.Field, escaped: Bool
    ) -> [Draft.Span] {
        var tokens: [Substring] = []
        var ranges: [Range<Int>] = []
        for span in old {
            let start = tokens.count
            let written = escaped && span.citation != nil ? Markdown.escaped(span.text) : span.text
            tokens += TokenAlignment.tokens(of: written)
            ranges.append(start..<tokens.count)
        }
        let new = TokenAlignment.tokens(of: text)
        let origins = TokenAlignment(old: tokens, new: new).origins
        var result: [Draft.Span] = []
        var next = 0
        func literal(until end: Int) {
            guard next < end else { return }
            append(new[next..<end].joined(), nil)
            next = end
        }
        func append(_ text: String, _ citation: Draft.Citation?) {
            if citation == nil, let last = result.indices.last, result[last].citation == nil {
                result[last].text += text
            } else {
                result.append(Draft.Span(field: field, part: nil, text: text, citation: citation))
            }
        }
        for (span, range) in zip(old, ranges) {
            guard let citation = span.citation, !range.isEmpty else { continue }
            let place = self.place(of: range, in: origins, from: next)
            if place.isWhole {
                literal(until: place.range.lowerBound)
                append(span.text, citation)
                next = place.range.upperBound
            } else if let words = written(over: place.range, in: new) {
                literal(until: words.lowerBound)
                var edited = citation
                (edited.origin, edited.claim, edited.source) = (editedOrigin, nil, nil)
                (edited.day, edited.guess) = (nil, nil)
                // What a person types in a body is Markdown; as a value it is plain, and escaped again when it is written.
                let typed = new[words].joined()
                append(escaped ? Markdown.unescaped(typed) : typed, edited)
                next = words.upperBound
            }
        }
        literal(until: new.count)
        return result
    }

    /// Where the tokens of an old span now stand, or what stands in their place.
    private static func place(of old: Range<Int>, in origins: [Int?], from next: Int) -> (
        range: Range<Int>, isWhole: Bool
    ) {
        var before = next - 1
        var after = origins.count
        var first: Int?
        var matched = 0
        for index in next..<origins.count {
            guard let origin = origins[index] else { continue }
            if origin < old.lowerBound { before = index }
            if old.contains(origin) {
                first = first ?? index
                matched += 1
            }
            if origin >= old.upperBound {
                after = index
                break
            }
        }
        if let first, matched == old.count, first + old.count <= origins.count,
            (first..<first + old.count).allSatisfy({ origins[$0] != nil })
        {
            return (first..<first + old.count, true)
        }
        return (before + 1..<after, false)
    }

    /// The words that stand where a value stood, without the blanks and marks around them; `nil` where there are none.
    private static func written(over range: Range<Int>, in tokens: [Substring]) -> Range<Int>? {
        func isWord(_ index: Int) -> Bool { tokens[index].first.map { $0.isLetter || $0.isNumber } ?? false }
        guard let first = range.first(where: isWord), let last = range.last(where: isWord) else { return nil }
        return first..<last + 1
    }

    /// The lines that went and came, read as text.
    private static func changes(from old: Draft, to new: Draft) -> [String] {
        func lines(_ draft: Draft) -> [Substring] {
            (draft.channel == .email ? ["\(subjectMark)\(draft.subject)"] : [])
                + DraftText.bodyText(of: draft).split(separator: "\n")
        }
        let (before, after) = (lines(old), lines(new))
        let origins = TokenAlignment(old: before, new: after).origins
        let kept = Set(origins.compactMap { $0 })
        var changes: [String] = []
        var next = 0
        for (index, line) in after.enumerated() {
            while next < (origins[index] ?? next) {
                if !kept.contains(next) { changes.append("- \(before[next])") }
                next += 1
            }
            if let origin = origins[index] {
                next = origin + 1
            } else {
                while next < before.count, !kept.contains(next) {
                    changes.append("- \(before[next])")
                    next += 1
                }
                changes.append("+ \(line)")
            }
        }
        return changes + before[next...].map { "- \($0)" }
    }

    private static func lost(from old: Draft, to new: Draft) -> [String] {
        func cited(_ draft: Draft) -> [Draft.Citation] {
            draft.spans.compactMap(\.citation).filter { $0.origin != editedOrigin }
        }
        var kept = cited(new)
        var lost: [String] = []
        for citation in cited(old) {
            if let index = kept.firstIndex(of: citation) {
                kept.remove(at: index)
            } else if !lost.contains(citation.variable) {
                lost.append(citation.variable)
            }
        }
        return lost
    }
}

extension String {
    /// With `\n` for every line break that an editor may write, and without the other control characters but tabs.
    fileprivate func withoutControls() -> String {
        let lines = String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
        return String(
            String.UnicodeScalarView(
                lines.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }))
    }
}

extension Substring {
    fileprivate func trimmingBlanks() -> String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
