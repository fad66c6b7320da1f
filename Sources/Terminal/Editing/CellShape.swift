/// When a cell of several lines is whole, and what its lines mean together.
///
/// A cell goes on while a fence or a quotation mark is open, and after a backslash at the end of a line. A cell of prose
/// is whole after each line.
package struct CellShape: Hashable, Sendable {
    /// The characters that begin a line of prose.
    package var proseMarks: Set<Character>

    package init(proseMarks: Set<Character> = ["#", ">"]) { self.proseMarks = proseMarks }

    /// Whether nothing in the text waits for another line.
    package func isComplete(_ text: String) -> Bool {
        if isProse(text) { return true }
        let fences = Fences(text)
        if fences.isOpen { return false }
        if fences.isEmpty, hasOpenQuote(text) { return false }
        let last = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        return LineContinuation(proseMarks: []).continued(String(last)) == nil
    }

    /// Whether only a closing fence can end the text: a blank line in it is content.
    package func isInFence(_ text: String) -> Bool { !isProse(text) && Fences(text).isOpen }

    /// The text with the lines that a backslash ends joined to the next, as at a plain prompt. Prose and what stands in
    /// fences stays as it is.
    package func joined(_ text: String) -> String {
        guard text.contains("\\"), !isProse(text), Fences(text).isEmpty else { return text }
        let rule = LineContinuation(proseMarks: [])
        var result = ""
        var isFirst = true
        var isGoingOn = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if !isFirst, !isGoingOn { result += "\n" }
            let part = rule.continued(String(line))
            result += part ?? String(line)
            isGoingOn = part != nil
            isFirst = false
        }
        return result
    }

    private func isProse(_ text: String) -> Bool {
        text.first { $0 != " " && $0 != "\t" }.map { proseMarks.contains($0) } ?? false
    }

    /// Whether a quotation mark is open at the end, by the rules that lines are cut into words by.
    private func hasOpenQuote(_ text: String) -> Bool {
        var closing: Set<Character>?
        var isEscaped = false
        for character in text {
            if isEscaped {
                isEscaped = false
            } else if character == "\\", closing != ["'"] {
                isEscaped = true
            } else if let marks = closing {
                if marks.contains(character) { closing = nil }
            } else {
                switch character {
                case "'": closing = ["'"]
                case "\"": closing = ["\""]
                case "“", "”": closing = ["”", "“", "\""]
                default: break
                }
            }
        }
        return closing != nil
    }
}

/// The fences of a text, as Markdown has them: a row of three or more backticks or tildes opens, and one of the same
/// kind that is not shorter closes.
private struct Fences {
    var isEmpty = true
    var isOpen = false

    init(_ text: String) {
        var opening: (mark: Character, count: Int)?
        for line in text.split(separator: "\n") {
            let trimmed = line.drop { $0 == " " }
            guard line.count - trimmed.count < 4, let mark = trimmed.first, mark == "`" || mark == "~" else { continue }
            let count = trimmed.prefix { $0 == mark }.count
            let rest = trimmed.dropFirst(count)
            if let open = opening {
                if mark == open.mark, count >= open.count, rest.allSatisfy(\.isWhitespace) { opening = nil }
            } else if count >= 3, mark == "~" || !rest.contains("`") {
                opening = (mark, count)
                isEmpty = false
            }
        }
        isOpen = opening != nil
    }
}
