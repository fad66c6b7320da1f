import Spelling

/// A name that stands for no record, with the nearest that does.
package struct UnknownName: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String

    /// - Parameters:
    ///   - name: What was typed.
    ///   - kind: What it should have been, such as `account`.
    ///   - known: The names that exist.
    ///   - list: The line that lists them.
    package init(_ name: String, kind: String, known: some Sequence<String>, list: String) {
        description = "There is no \(kind) “\(name)”\(didYouMean(name, among: known)) See: \(list)"
    }
}
