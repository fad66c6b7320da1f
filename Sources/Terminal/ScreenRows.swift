import Answers

/// How many rows of a terminal a text takes.
package enum ScreenRows {
    /// The rows of a text whose lines a terminal breaks at `width` columns; escape sequences take no room.
    package static func count(of text: String, width: Int) -> Int {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.reduce(0) { $0 + count(ofLine: $1, width: max(1, width)) }
    }

    private static func count(ofLine line: Substring, width: Int) -> Int {
        // Most lines are short in bytes already, and so in columns.
        if line.utf8.count <= width, !line.utf8.contains(9) { return 1 }
        var rows = 1
        var column = 0
        for character in visible(line) {
            let columns = character == "\t" ? 8 - column % 8 : DisplayWidth.of(character)
            // A character that is too wide for what is left of a row goes to the next as a whole.
            if column + columns > width, columns > 0 {
                rows += 1
                column = 0
            }
            column += columns
        }
        return rows
    }

    /// The line without its escape sequences: `ESC [ … letter` and `ESC ] … ESC \`.
    private static func visible(_ line: Substring) -> String {
        guard line.utf8.contains(0x1B) else { return String(line) }
        var result = String.UnicodeScalarView()
        var rest = line.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\u{1B}" else {
                result.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "[": while let next = rest.popFirst(), !("@"..."~").contains(next) {}
            case "]":
                while let next = rest.popFirst(), next != "\u{7}" {
                    if next == "\u{1B}" {
                        rest.removeFirst(min(1, rest.count))
                        break
                    }
                }
            default: break
            }
        }
        return String(result)
    }
}
