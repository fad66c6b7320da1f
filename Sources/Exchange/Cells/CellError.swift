/// Why a cell's text is not the value that its column holds: what was read, and what is expected instead.
package struct CellError: Error, Equatable, CustomStringConvertible {
    /// The text as it stood in the cell, shortened where it is long.
    package let value: String
    /// What is wrong and what to write, as a phrase that follows the value.
    package let expectation: String

    /// An error about a value; line breaks in it become spaces, and a long one is shortened.
    package init(value: String, expectation: String) {
        let oneLine = String(value.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        self.value = oneLine.count > 60 ? oneLine.prefix(59) + "…" : oneLine
        self.expectation = expectation
    }

    package var description: String { "“\(value)” \(expectation)" }
}
