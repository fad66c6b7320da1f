/// A Markdown file cut into its front matter and its body, without changing a byte of either.
///
/// The front matter is settings and the body is a template; both are read by others, whose mistakes must show the lines
/// of the file, so the cut keeps the line on which each begins.
package struct FrontMatter: Hashable, Sendable {
    /// The settings between the two `---` lines; `nil` where the file does not begin with one.
    package let settings: Substring?
    /// The line on which the settings begin.
    package let settingsLine = 2
    /// Everything after the closing `---` line, to the byte; the whole file where there is no front matter.
    package let body: Substring
    /// The line on which the body begins, from 1.
    package let bodyLine: Int

    /// Cuts a file. A byte order mark before it belongs to neither part.
    ///
    /// The front matter opens with a first line of exactly `---` and closes with the next line of `---` or `...`; blanks
    /// may follow the dashes. Lines end in LF, CRLF or CR.
    ///
    /// - Throws: ``SettingsProblems`` where the front matter is opened and never closed.
    package init(_ text: String, file: String) throws(SettingsProblems) {
        let whole = SettingsText.withoutMark(text)
        let bytes = whole.utf8
        guard let first = FrontMatter.fenceEnd(whole, at: whole.startIndex, marks: ["---"]) else {
            settings = nil
            body = whole
            bodyLine = 1
            return
        }
        var line = 2
        var start = first
        while start < bytes.endIndex {
            if let end = FrontMatter.fenceEnd(whole, at: start, marks: ["---", "..."]) {
                settings = whole[first..<start]
                body = whole[end...]
                bodyLine = line + 1
                return
            }
            start = FrontMatter.nextLine(whole, after: start)
            line += 1
        }
        throw SettingsProblems([
            SettingsProblem(
                file: file, line: 1, column: 1,
                message: "the settings that open here are never closed; add a line --- after the last of them")
        ])
    }

    /// Where the next line begins, if the line at `start` is one of `marks`.
    private static func fenceEnd(_ text: Substring, at start: Substring.Index, marks: [String]) -> Substring.Index? {
        let end = nextLine(text, after: start)
        var line = text.utf8[start..<end]
        while let last = line.last, [0x20, 0x09, 0x0A, 0x0D].contains(last) { line.removeLast() }
        return marks.contains { line.elementsEqual($0.utf8) } ? end : nil
    }

    /// Walks bytes, because CRLF is one `Character`.
    private static func nextLine(_ text: Substring, after start: Substring.Index) -> Substring.Index {
        let bytes = text.utf8
        guard var index = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return bytes.endIndex }
        let isReturn = bytes[index] == 0x0D
        index = bytes.index(after: index)
        if isReturn, index < bytes.endIndex, bytes[index] == 0x0A { index = bytes.index(after: index) }
        return index
    }
}
