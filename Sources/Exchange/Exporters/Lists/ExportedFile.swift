/// The bytes of one file of a list.
package struct ExportedFile: Hashable, Sendable {
    package var bytes: [UInt8]
    /// How many records are in it.
    package var rowCount: Int

    package init(bytes: [UInt8], rowCount: Int) {
        self.bytes = bytes
        self.rowCount = rowCount
    }
}
