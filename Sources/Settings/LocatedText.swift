/// A text of a settings file with the place of its first character.
///
/// A template's subject is read again, by the template language; its mistakes must show the file's own line and column.
package struct LocatedText: Hashable, Sendable {
    package var text: String
    /// From 1, in the whole file.
    package var line: Int
    /// From 1, in Unicode scalars; of the character after an opening quote.
    package var column: Int

    package init(_ text: String, line: Int, column: Int) {
        self.text = text
        self.line = line
        self.column = column
    }
}
