/// What a command answers: a value that knows nothing of terminals, files or pages.
///
/// A command neither prints nor knows who asked. The same answer becomes coloured text at a prompt, Markdown in a
/// notebook, rows in a CSV and an array of objects in JSON; the destination chooses, once, at the edge.
package struct Answer: Hashable, Sendable {
    package enum Block: Hashable, Sendable {
        /// A heading above what follows; level 1 to 3.
        case heading(String, level: Int)
        /// A paragraph of plain text; it is data, never Markdown.
        case text(String)
        /// A list of plain lines.
        case list([String])
        /// One record as labelled values; `name` as in `Table.name`.
        case record(name: String, fields: [Field])
        case table(Table)
        case tree(Tree)
        case chart(Chart)
        /// A drawing of the kit: several series, spans, steps.
        case plot(Plot)
        case problems([Problem])
        /// Text whose every byte is wanted, such as a draft to read or a rendered file.
        case verbatim(String)
    }

    /// One labelled value of a record; the key is for programs, the label for people.
    package struct Field: Hashable, Sendable {
        package var key: String
        package var label: String
        package var cell: Cell

        package init(_ key: String, _ label: String, _ cell: Cell) {
            self.key = key
            self.label = label
            self.cell = cell
        }

        /// A field whose label is its key with spaces.
        package init(_ key: String, _ cell: Cell) {
            self.init(key, key.split(separator: "_").joined(separator: " ").capitalisedFirst, cell)
        }
    }

    package var blocks: [Block]
    /// Whether a check that the command made failed: the process then leaves with 1.
    package var failed: Bool
    /// Whether its first block is a whole file: where no terminal reads it, it is written to the byte.
    package var isFile: Bool
    /// Whether what was asked for had mistakes, though there is something to show: the process then leaves with 2.
    package var hasMistakes: Bool
    /// Where words of it lead to, for places whose reader can follow them.
    package var links: [Link]

    package init(
        _ blocks: [Block] = [], failed: Bool = false, isFile: Bool = false, hasMistakes: Bool = false,
        links: [Link] = []
    ) {
        self.blocks = blocks
        self.failed = failed
        self.isFile = isFile
        self.hasMistakes = hasMistakes
        self.links = links
    }

    /// The text of a file that the answer is, and what is to be said beside it; `nil` for any other answer.
    package var file: (text: String, remarks: Answer)? {
        guard isFile, case .verbatim(let text)? = blocks.first else { return nil }
        return (text, Answer(Array(blocks.dropFirst())))
    }

    /// An answer of one sentence, such as what was just done.
    package static func said(_ text: String) -> Answer { Answer([.text(text)]) }
    /// An answer of one table.
    package static func table(_ table: Table) -> Answer { Answer([.table(table)]) }
}
