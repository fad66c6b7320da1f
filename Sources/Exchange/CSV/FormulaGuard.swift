/// Keeps a spreadsheet from running a cell's text as a formula.
///
/// A note that somebody typed into a web form, `=HYPERLINK(…)`, must not run on the machine of whoever opens the
/// export. Which characters begin a formula: OWASP, "CSV Injection".
package enum FormulaGuard {
    private static let openers: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    /// The text, with an apostrophe before it where a spreadsheet would take it for a formula. Negative numbers and
    /// telephone numbers stay as they are.
    package static func neutralized(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    /// Whether a spreadsheet would take the text for a formula, or for the number that it is not.
    package static func isFormula(_ text: String) -> Bool {
        // By scalars: `\r\n` is one character and begins with `\r` all the same. Zeros are not written.
        guard let first = text.unicodeScalars.first(where: { $0 != "\0" }), openers.contains(first) else {
            return false
        }
        return !isNegativeNumber(text) && !isTelephoneNumber(text)
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
        guard let first = figures.first, let last = figures.last, isFigure(first), isFigure(last) else { return false }
        return figures.allSatisfy { isFigure($0) || marks.contains($0) }
    }

    /// Whether text is a telephone number in groups, such as `+358 40 123 4567`: no spreadsheet can calculate it.
    ///
    /// One without a space is not: `+358401234567` would be shown as 3.58E+11 and `+358-40-123` as their difference.
    private static func isTelephoneNumber(_ text: String) -> Bool {
        guard text.first == "+" else { return false }
        let groups = text.dropFirst().split(separator: " ", omittingEmptySubsequences: false)
        return groups.count > 1 && groups.allSatisfy { group in !group.isEmpty && group.allSatisfy(isFigure) }
    }

    private static func isFigure(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
