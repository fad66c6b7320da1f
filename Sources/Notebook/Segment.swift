/// A stretch of a notebook's bytes and what it is.
///
/// Segments follow one another without gaps or overlaps, so a notebook is exactly the sum of them.
package struct Segment: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A UTF-8 byte order mark at the very start.
        case byteOrderMark
        /// YAML between two `---` lines, those lines included.
        case frontMatter
        /// Markdown that is neither cell nor output.
        case prose
        /// An `abm` fence with its two fence lines; the number is the cell's index.
        case cell(Int)
        /// The blank lines between a cell and its output.
        case gap
        /// A kept output with its two markers; the number is the output's index.
        case output(Int)
    }

    package let kind: Kind
    /// Bytes of the file; never empty.
    package let range: Range<Int>
}
