/// One place where a template reads a variable of the data.
package struct VariableUse: Hashable, Sendable {
    /// The path from the data, a loop's item being `list[]`: `account.contacts[].name`.
    package var path: String
    /// The path as the template writes it: `contact.name` within `for contact in account.contacts`.
    package var written: String
    /// The file of the template or partial.
    package var file: String
    /// The line, from 1.
    package var line: Int
    /// The column, from 1, in characters.
    package var column: Int
    /// Whether a `default` filter says what to print where there is no value.
    package var hasDefault: Bool
    /// Whether the value is printed, rather than only compared or looped over.
    package var isPrinted: Bool
}
