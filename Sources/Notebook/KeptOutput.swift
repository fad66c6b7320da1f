/// An output that stands in the notebook file.
///
/// It is a record, never a source: nothing in it is run, and its hashes say what it was made from.
package struct KeptOutput: Hashable, Sendable {
    /// Its place among the outputs of the document, from 0.
    package let index: Int
    /// The cell it stands right after; nil when it follows none, which is a problem of the document.
    package let cellIndex: Int?
    /// The name in the marker. Where it differs from the cell's, the cell was renamed or moved: position decides.
    package let name: String?
    /// The source hash in the marker; nil when absent or malformed.
    package let source: ContentHash?
    /// What the answer stands on, as the marker has it; nil when absent, malformed or of an older version.
    package let inputs: CellInputs?
    /// The Markdown between the markers, lines joined by LF, escapes undone, without a final line break.
    package let text: String
    /// The line of the opening marker, from 1.
    package let line: Int
    /// The line of the closing marker, from 1.
    package let lastLine: Int
    /// The first line of `text`, from 1; the line of the closing marker when the text is empty.
    package let textLine: Int
    /// From the opening marker's line to the end of the closing marker's text, its line ending excluded.
    package let range: Range<Int>
}
