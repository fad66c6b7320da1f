import Yams

/// What is wrong with the form of a YAML text, in the words of somebody who has never heard of YAML.
///
/// The parser's own sentences ("mapping values are not allowed in this context") name the grammar; the writer of the
/// file needs to know which quote, space or bracket to change. The likely slip is read off the line itself.
struct SyntaxMistake: Hashable, Sendable {
    let place: TextPlace
    let message: String

    static let bracesAdvice = "a value that begins with { or {{ must stand in quotes: \"{{ … }}\""

    static func anchorAdvice(_ reference: String) -> String {
        "a value that begins with & or * (here “\(reference)”) must stand in quotes"
    }

    init(_ error: YamlError, in masked: MaskedSource) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = TextPlace(line: mark.line, column: mark.column)
            let opening = context.map { TextPlace(line: $0.mark.line, column: $0.mark.column) }
            self =
                SyntaxMistake.lineAdvice(at: place, opening: opening, in: masked)
                ?? SyntaxMistake.advice(problem, context: context?.text ?? "", at: place, opening: opening, in: masked)
        default:
            self.init(place: .start, message: "this is not readable as settings")
        }
    }

    private init(place: TextPlace, message: String) {
        self.place = place
        self.message = message
    }

    /// Slips that show in the line itself, whatever the parser stumbled over.
    private static func lineAdvice(at place: TextPlace, opening: TextPlace?, in masked: MaskedSource) -> SyntaxMistake?
    {
        let line = masked.source.line(place.line)
        if let tab = line.prefix(while: { $0 == " " || $0 == "\t" }).firstIndex(of: "\t") {
            let column = tab - line.startIndex + 1
            return SyntaxMistake(
                place: TextPlace(line: place.line, column: column), message: "a tab stands here; indent with spaces")
        }
        for number in Set([place.line, opening?.line ?? place.line]).sorted() {
            if let column = column(ofBareBraces: masked.source.line(number)) {
                return SyntaxMistake(place: TextPlace(line: number, column: column), message: bracesAdvice)
            }
        }
        for number in [place.line, place.line - 1] {
            if let (place, text) = masked.reference(onLine: number) {
                return SyntaxMistake(place: place, message: anchorAdvice(text))
            }
        }
        return nil
    }

    /// The column of a `{{` that begins a value.
    private static func column(ofBareBraces line: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let brace = line.firstIndex(of: "{"), brace + 1 < line.endIndex, line[brace + 1] == "{",
            let before = line[..<brace].last(where: { $0 != " " }), before == ":" || before == "-"
        else { return nil }
        return brace - line.startIndex + 1
    }

    private static func advice(
        _ problem: String, context: String, at place: TextPlace, opening: TextPlace?, in masked: MaskedSource
    ) -> SyntaxMistake {
        func here(_ message: String) -> SyntaxMistake { SyntaxMistake(place: place, message: message) }
        func atOpening(_ message: String) -> SyntaxMistake { SyntaxMistake(place: opening ?? place, message: message) }
        let rules: [(phrase: String, mistake: SyntaxMistake)] = [
            ("found another document", here("“---” begins a second document here; settings are one — delete it")),
            ("mapping values are not allowed", here(colonAdvice(at: place, in: masked.source))),
            ("cannot start any token", here(characterAdvice(at: place, in: masked))),
            ("unknown escape", here("in double quotes a backslash is a special sign; use single quotes instead")),
            (
                "did not find expected hexdecimal",
                here("in double quotes a backslash is a special sign; use single quotes")
            ),
            ("expected ',' or ']'", atOpening("the list that opens here with [ is not closed, or lacks a comma")),
            ("expected ',' or '}'", atOpening("the group that opens here with { is not closed, or lacks a comma")),
            ("expected ':'", atOpening("expected “key: value”, with a space after the colon")),
            ("block sequence entries", here("a list item (“- ”) must stand on a line of its own, under its key")),
            ("Maximum nesting", here("the values nest too deep for settings")),
            ("directive", here("a line of settings cannot begin with %")),
        ]
        if context.contains("quoted scalar"), problem.contains("unexpected") {
            return atOpening("the quote that opens here is never closed")
        }
        if context.contains("tag") { return here("a value that begins with “!” must stand in quotes") }
        return rules.first { problem.contains($0.phrase) }?.mistake
            ?? here("this line does not fit those above it; check its indentation, quotes and brackets")
    }

    private static func colonAdvice(at place: TextPlace, in source: SourceText) -> String {
        let before = source.line(place.line).prefix(place.column - 1)
        let hasEarlierColon = zip(before, before.dropFirst()).contains { $0 == ":" && $1 == " " }
        if hasEarlierColon { return "a value with a colon in it must stand in quotes" }
        let above = source.line(place.line - 1)
        if let colon = above.firstIndex(of: ":"), colon + 1 < above.endIndex, above[colon + 1] != " " {
            return "the line above needs a space after its colon"
        }
        return "this line is indented further than the ones it belongs to, or the line above lacks its colon"
    }

    private static func characterAdvice(at place: TextPlace, in masked: MaskedSource) -> String {
        guard let scalar = masked.source.scalar(at: place) else { return "put this value in quotes" }
        if scalar == "\t" { return "a tab stands here; use spaces" }
        return "a value that begins with \(masked.unmasked(String(scalar))) must stand in quotes"
    }
}
