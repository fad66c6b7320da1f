/// How much a system takes in one file.
package struct ExportLimits: Hashable, Sendable {
    /// The most rows, the header left out.
    package var rows: Int
    /// A file must stay below so many bytes.
    package var bytes: Int
    /// The fewest rows that the system takes.
    package var fewestRows: Int

    /// - Parameter rows: As many as a spreadsheet has, its header among them, where the system says nothing.
    init(rows: Int = 1_048_575, bytes: Int = .max, fewestRows: Int = 1) {
        self.rows = rows
        self.bytes = bytes
        self.fewestRows = fewestRows
    }

    static let none = ExportLimits(rows: .max)
}
