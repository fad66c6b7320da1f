/// Whether a typed line goes on with the next one.
///
/// A line whose last character is a backslash that is not itself escaped goes on, blanks after it ignored; as in a shell
/// the two are joined without a space. A line of prose never goes on.
package struct LineContinuation: Hashable, Sendable {
    /// The characters that begin a line of prose.
    package var proseMarks: Set<Character>

    package init(proseMarks: Set<Character> = ["#", ">"]) { self.proseMarks = proseMarks }

    /// The line without its backslash, if it goes on; otherwise `nil`.
    package func continued(_ line: String) -> String? {
        if let first = line.first(where: { $0 != " " && $0 != "\t" }), proseMarks.contains(first) { return nil }
        var rest = line[...]
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        var backslashes = 0
        for character in rest.reversed() {
            guard character == "\\" else { break }
            backslashes += 1
        }
        return backslashes % 2 == 1 ? String(rest.dropLast()) : nil
    }
}
