/// Splits the body of a cell into commands.
///
/// Blank lines and lines that start with `#` or `>` are prose and never continued. A line whose last character is a
/// backslash (not itself escaped, blanks after it ignored) goes on with the next one, whatever that is; as in a shell
/// the two are joined without a space.
struct CellLineReader {
    private(set) var commands: [CellLine] = []
    private(set) var problems: [NotebookProblem] = []

    /// - Parameter firstLine: the line of the file, from 1, that `body` starts on.
    init(body: [ArraySlice<UInt8>], firstLine: Int) {
        var index = 0
        while index < body.count {
            let start = index
            if Self.isProse(body[index]) {
                index += 1
                continue
            }
            var joined: [UInt8] = []
            while let part = Self.continued(body[index]) {
                joined += part
                index += 1
                if index == body.count { break }
            }
            if index < body.count {
                joined += body[index]
                index += 1
            } else {
                problems.append(
                    NotebookProblem(
                        line: firstLine + index - 1,
                        message: "this line ends with a backslash, but no line follows in its cell; remove it"))
            }
            add(joined, line: firstLine + start, lastLine: firstLine + index - 1)
        }
    }

    private mutating func add(_ bytes: [UInt8], line: Int, lastLine: Int) {
        if String(validating: bytes, as: UTF8.self) == nil {
            problems.append(
                NotebookProblem(line: line, message: "this command is not valid UTF-8 text; save the file as UTF-8"))
        }
        let text = String(decoding: bytes[...].trimmingBlanks, as: UTF8.self)
        if !text.isEmpty { commands.append(CellLine(text: text, line: line, lastLine: lastLine)) }
    }

    private static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first(where: { !$0.isBlank }) else { return true }
        return first == UInt8(ascii: "#") || first == UInt8(ascii: ">")
    }

    /// The line before its continuing backslash; nil when it does not go on.
    private static func continued(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var end = line.endIndex
        while end > line.startIndex, line[end - 1].isBlank { end -= 1 }
        var backslashes = 0
        while end - backslashes > line.startIndex, line[end - backslashes - 1] == .backslash { backslashes += 1 }
        return backslashes.isMultiple(of: 2) ? nil : line[..<(end - 1)]
    }
}
