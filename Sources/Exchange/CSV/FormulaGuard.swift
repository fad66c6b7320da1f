/// Keeps a spreadsheet from running a cell's text as a formula.
///
/// A note that somebody typed into a web form, `=HYPERLINK(…)`, must not run on the machine of whoever opens the
/// export. Which characters begin a formula: OWASP, "CSV Injection".
package enum FormulaGuard {
    private static let openers: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    /// The text, with an apostrophe before it where a spreadsheet would take it for a formula. Negative numbers stay.
    package static func neutralized(_ text: String) -> String {
        // By scalars: `\r\n` is one character and begins with `\r` all the same.
        guard let first = text.unicodeScalars.first, openers.contains(first), !isNegativeNumber(text) else {
            return text
        }
        return "'" + text
    }

    /// Whether text is a minus sign, figures, marks between figures, and perhaps a currency's sign.
    private static func isNegativeNumber(_ text: String) -> Bool {
        guard text.first == "-" else { return false }
        var figures = text.dropFirst()
        for suffix in [" €", "\u{A0}€", "€", " %", "\u{A0}%", "%"] where figures.hasSuffix(suffix) {
            figures = figures.dropLast(suffix.count)
            break
        }
        let marks: Set<Character> = [".", ",", " ", "\u{A0}", "\u{202F}", "\u{2009}"]
        func isFigure(_ character: Character) -> Bool { ("0"..."9").contains(character) }
        guard let first = figures.first, let last = figures.last, isFigure(first), isFigure(last) else { return false }
        return figures.allSatisfy { isFigure($0) || marks.contains($0) }
    }
}
