/// A value in the file that no abm writes: somebody else changed it.
package struct DamagedValue: Error, Hashable, Sendable, CustomStringConvertible {
    package var table: String
    package var value: String

    package var description: String {
        "The workspace holds “\(value)” in \(table), which abm does not know; it was changed from outside. Restore a backup, or undo that change."
    }
}
