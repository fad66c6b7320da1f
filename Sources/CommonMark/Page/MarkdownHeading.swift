/// A heading of a document, as a table of contents lists it.
package struct MarkdownHeading: Hashable, Sendable {
    /// From 1 to 6, as it stands on the page.
    package let level: Int
    /// What it says, without marks.
    package let text: String
    /// The address of the heading within its page, unique there.
    package let id: String
}
