/// One runnable fence of a notebook.
///
/// It holds what is to be run and where that stands, and belongs to the document that it was read from: a changed
/// document has new cells.
package struct NotebookCell: Hashable, Sendable {
    /// Its place among the cells of the document, from 0.
    package let index: Int
    /// The name given in `{#name}`, or `cell-N` with N the place among all cells, from 1.
    package let name: String
    /// Whether the name stands in the file, and so survives when cells are added above.
    package let isNamed: Bool
    /// Whether `.fails` says that the cell must fail; its output is then the text of the error.
    package let expectsFailure: Bool
    /// The line of the opening fence, from 1.
    package let line: Int
    /// The line of the closing fence, from 1.
    package let lastLine: Int
    /// What is to be run, in order; empty when the cell holds only prose.
    package let commands: [CellLine]
    /// The whole fence in the file's bytes, both fence lines included.
    package let range: Range<Int>
    /// The spaces before the opening fence, 0 to 3; its output is indented alike.
    package let indent: Int
    /// The fingerprint of what the cell runs: its commands and whether they must fail. Prose, layout, line endings and
    /// the cell's name are no part of it.
    package let sourceHash: ContentHash

    init(
        index: Int, attributes: CellAttributes, lines: ClosedRange<Int>, commands: [CellLine], range: Range<Int>,
        indent: Int
    ) {
        self.index = index
        self.name = attributes.name ?? "cell-\(index + 1)"
        self.isNamed = attributes.name != nil
        self.expectsFailure = attributes.expectsFailure
        self.line = lines.lowerBound
        self.lastLine = lines.upperBound
        self.commands = commands
        self.range = range
        self.indent = indent
        let source = commands.map { $0.text + "\n" }.joined() + (attributes.expectsFailure ? "\0fails" : "")
        self.sourceHash = ContentHash(of: source)
    }
}
