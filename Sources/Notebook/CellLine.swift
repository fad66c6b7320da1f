/// One command of a cell: a line, or several joined by backslashes.
///
/// A cell is run command by command, and an error must be able to name the line of the file that it came from.
package struct CellLine: Hashable, Sendable {
    /// The command without surrounding blanks; never empty.
    package let text: String
    /// The first line of the file it stands on, from 1.
    package let line: Int
    /// The last line of the file it stands on; the same as `line` unless backslashes continue it.
    package let lastLine: Int

    package init(text: String, line: Int, lastLine: Int) {
        self.text = text
        self.line = line
        self.lastLine = lastLine
    }
}
