/// A notebook file: Markdown whose `abm` fences can be run, with what they answered kept below them.
///
/// A notebook is the truth about how a result was made, and it is its author's text. So it is held as the very bytes of
/// the file, cut into segments, and changed only through operations that leave all other bytes as they were.
///
/// # The format
///
/// A notebook is any sequence of bytes; reading one never fails. What follows is found in it, line by line. A line ends
/// at LF, CRLF or a CR alone. *Blank* means spaces and tabs.
///
/// **Byte order mark.** One UTF-8 mark at the start is stepped over and kept.
///
/// **Front matter.** If the first line is `---`, everything to the next line `---` is YAML; blanks may follow the
/// dashes. It must close before the first cell. The notebook itself reads only `today`, `now`, `base`, `workspace`,
/// `language`, `title` and `needs`, see ``NotebookFrontMatter``.
///
/// **Cells.** A cell is a fenced code block in CommonMark's sense: up to three spaces, three or more backticks or
/// tildes, then `abm` as the language; closed by a line of at least as many of the same marks. A fence in another
/// fence, in a fence that a list marker opens (`- ```md`), in a comment or other HTML of CommonMark's kinds 1 to 5, in
/// front matter or in an output is no cell, and neither is one indented by four spaces or standing in a block quote.
/// HTML that ends at a blank line, such as `<div>`, hides none. A fence that stands in a list item must be closed
/// there: the end of the item alone does not end it.
///
/// After `abm` may stand `{#name}`, `{.fails}` or `{#name .fails}`. A name is letters, digits, `-`, `_` and `.`; a cell
/// without one is called `cell-N`, N being its place among all cells. Two cells may not have one name. `.fails` says
/// that the cell must fail: its output is then the error's text, and it is an error if it succeeds.
///
/// The fence's indentation is taken off its lines. Each line is a command, except that blank lines and lines starting
/// with `#` or `>` are prose, and a backslash at the end of a command joins the next line to it.
///
/// **Outputs.** The output of a cell stands right after it, with only blank lines between:
///
///     <!-- abm:output of=NAME source=HASH inputs=LIST -->
///
///     Markdown
///
///     <!-- /abm:output -->
///
/// Both markers stand on lines of their own, indented by up to three spaces, and are recognised by this text alone;
/// nothing between them is ever run. One blank line on either side is layout. An opening marker that meets another
/// opening marker before its closing one is none. A line between them that would read as a marker has a backslash
/// before `abm:output` or `/abm:output`; one that already has backslashes there gets one more. The output is indented
/// as its cell's fence is, so that both can stand in a list item. Which cell an output belongs to is decided by where
/// it stands; the name in the marker is for the reader. `source` is the ``ContentHash`` of what the cell runs
/// (``NotebookCell/sourceHash``). `inputs` lists what the answer stands on, as told by whoever ran it: words
/// `name:fingerprint` joined by commas, or `none`, see ``CellInputs``. A cell whose source or any of whose inputs is no
/// longer what it was is *stale*.
///
/// **Mistakes.** Front matter, cells and outputs that are never closed, markers without a partner or a cell, doubled
/// names, unknown attributes and malformed front matter are listed in ``problems``; such a notebook is shown and
/// edited, but not run. A fence that is never closed is not a cell.
package struct NotebookDocument: Hashable, Sendable {
    /// The file, byte for byte.
    package let bytes: [UInt8]
    /// The whole file in order, without gaps or overlaps.
    package let segments: [Segment]
    /// The cells in the order of the file.
    package let cells: [NotebookCell]
    /// The kept outputs in the order of the file, those that follow no cell included.
    package let outputs: [KeptOutput]
    /// What must be put right before the notebook can run, in the order of the file.
    package let problems: [NotebookProblem]
    /// Nil when the file has none.
    package let frontMatter: NotebookFrontMatter?

    private let outputOfCell: [Int: Int]

    /// Reads a file.
    package init(_ bytes: [UInt8]) {
        let parser = DocumentParser(bytes)
        self.bytes = bytes
        segments = parser.segments
        cells = parser.cells
        outputs = parser.outputs
        problems = parser.problems
        frontMatter = parser.frontMatter
        outputOfCell = Dictionary(
            uniqueKeysWithValues: parser.outputs.compactMap { output in output.cellIndex.map { ($0, output.index) } })
    }

    /// Reads a text as if it were a file in UTF-8.
    package init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// The file written from its segments: the same as ``bytes``.
    package var serialised: [UInt8] {
        segments.flatMap { bytes[$0.range] }
    }

    /// The file as text; bytes that are not UTF-8 become U+FFFD.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The cell called `name`, given or by place; the first one where two share a name.
    package func cell(named name: String) -> NotebookCell? {
        cells.first { $0.name == name }
    }

    /// The output kept after `cell`, which must be a cell of this document.
    package func output(of cell: NotebookCell) -> KeptOutput? {
        precondition(cells.indices.contains(cell.index) && cells[cell.index] == cell, "a cell of another document")
        return outputOfCell[cell.index].map { outputs[$0] }
    }

    /// What stands between the two fence lines of `cell`, prose included, without the fence's indentation.
    package func sourceLines(of cell: NotebookCell) -> [String] {
        let lines = SourceLines(Array(bytes[cell.range]))
        return (0..<lines.count).dropFirst().dropLast().map { line in
            String(decoding: lines.text(line).droppingIndent(cell.indent), as: UTF8.self)
        }
    }

    package static func == (left: NotebookDocument, right: NotebookDocument) -> Bool {
        left.bytes == right.bytes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
    }
}
