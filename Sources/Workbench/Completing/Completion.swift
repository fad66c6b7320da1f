/// One thing that could stand at a place of a line that is being typed.
package struct Completion: Hashable, Sendable {
    /// What is put into the line, with the blank behind it where a word ends.
    package var text: String
    /// What it takes the place of, as offsets in UTF-8.
    package var replaces: Range<Int>
    /// A few words that say what it is.
    package var explanation: String
    /// The sort of thing it is, such as `account`.
    package var kind: String
}
