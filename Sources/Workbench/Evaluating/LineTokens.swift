/// The words of a line, with quotes and backslashes as in a shell.
///
/// Between double quotes a backslash keeps the next quote or backslash; between single quotes everything is itself.
package enum LineTokens {
    /// A quote that is never closed.
    package struct OpenQuote: Error, Hashable, Sendable, CustomStringConvertible {
        var column: Int
        var quote: Character

        package var description: String {
            "The quotation mark \(quote) at column \(column) is never closed. Add \(quote) where the text ends."
        }
    }

    /// - Throws: ``OpenQuote``.
    package static func words(of line: String) throws(OpenQuote) -> [String] {
        var words: [String] = []
        var current: String?
        var characters = Array(line)[...]
        var column = 0
        func next() -> Character? {
            column += 1
            return characters.popFirst()
        }
        while let character = next() {
            switch character {
            case "\"", "'", "“", "”":
                // Word processors make curly quotes of straight ones; a pasted line means the same.
                let start = column
                let closing: Set<Character> = character == "'" ? ["'"] : character == "\"" ? ["\""] : ["”", "“", "\""]
                var text = current ?? ""
                var isClosed = false
                while let inner = next() {
                    if closing.contains(inner) {
                        isClosed = true
                        break
                    }
                    if inner == "\\", character != "'", let escaped = characters.first,
                        escaped == "\"" || escaped == "\\"
                    {
                        text.append(escaped)
                        _ = next()
                    } else {
                        text.append(inner)
                    }
                }
                guard isClosed else { throw OpenQuote(column: start, quote: character) }
                current = text
            case "\\":
                if let escaped = next() { current = (current ?? "") + String(escaped) }
            case _ where character.isWhitespace:
                if let word = current { words.append(word) }
                current = nil
            default:
                current = (current ?? "") + String(character)
            }
        }
        if let word = current { words.append(word) }
        return words
    }

    /// A line that reads back as these words.
    package static func line(of words: [String]) -> String {
        words.map { word in
            let isPlain =
                !word.isEmpty
                && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:@=,+%#>".contains($0) }
            guard !isPlain else { return word }
            let escaped = word.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
            return "\"\(escaped)\""
        }.joined(separator: " ")
    }
}
