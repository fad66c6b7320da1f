/// Why a row of a dump cannot be loaded.
package struct DumpRefusal: Error, Hashable, Sendable {
    /// Which of its columns is wrong, from 0; `nil` for the row as a whole.
    package var column: Int?
    package var message: String
}
