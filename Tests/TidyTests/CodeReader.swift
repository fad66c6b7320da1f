/// Blanks out comments and the insides of strings, so that what is left of a Swift file is code, line for line.
///
/// Code in an interpolation goes with its string: the rules that look at code forbid nothing that would hide there.
struct CodeReader {
    private let characters: [Character]
    private var index = 0
    private var result = ""

    init(_ text: String) { characters = Array(text) }

    mutating func code() -> String {
        while index < characters.count {
            if starts(with: "//") {
                while index < characters.count, characters[index] != "\n" { blank() }
            } else if starts(with: "/*") {
                skipBlockComment()
            } else if let hashes = stringOpening() {
                skipString(hashes: hashes)
            } else {
                result.append(characters[index])
                index += 1
            }
        }
        return result
    }

    /// Whether a text stands here.
    private func starts(with text: String, at offset: Int = 0) -> Bool {
        characters[min(index + offset, characters.count)...].starts(with: text)
    }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<count where index < characters.count {
            result.append(characters[index] == "\n" ? "\n" : " ")
            index += 1
        }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            if starts(with: "/*") {
                depth += 1
                blank(2)
            } else if starts(with: "*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && index < characters.count
    }

    /// The number of `#` before a quotation mark that opens a string here; `nil` where none does.
    private func stringOpening() -> Int? {
        var end = index
        while end < characters.count, characters[end] == "#" { end += 1 }
        guard end < characters.count, characters[end] == "\"" else { return nil }
        return end - index
    }

    private mutating func skipString(hashes: Int) {
        let marks = String(repeating: "#", count: hashes)
        blank(hashes)
        let isLong = starts(with: "\"\"\"")
        let quote = isLong ? "\"\"\"" : "\""
        result.append("\"")
        index += 1
        blank(quote.count - 1)
        while index < characters.count {
            if starts(with: quote + marks) {
                blank(quote.count - 1)
                result.append("\"")
                index += 1
                blank(hashes)
                return
            }
            if starts(with: "\\" + marks + "(") {
                blank(hashes + 2)
                skipInterpolation()
            } else if starts(with: "\\" + marks) {
                blank(hashes + 2)
            } else {
                blank()
            }
        }
    }

    private mutating func skipInterpolation() {
        var depth = 1
        while index < characters.count, depth > 0 {
            if let hashes = stringOpening() {
                let before = result
                skipString(hashes: hashes)
                // A string in a string is a string: its quotation marks are no code either.
                result = before + result.dropFirst(before.count).map { $0 == "\n" ? "\n" : " " }
                continue
            }
            if characters[index] == "(" { depth += 1 }
            if characters[index] == ")" { depth -= 1 }
            blank()
        }
    }
}
