/// Where some words of an answer lead to.
///
/// A command names the words as it wrote them; a place that cannot show links loses nothing.
package struct Link: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        /// A file or a folder of this machine, by its whole path.
        case file(String)
    }

    /// The words, as they stand in the answer.
    package var text: String
    package var place: Place

    package init(_ text: String, to place: Place) {
        self.text = text
        self.place = place
    }
}
