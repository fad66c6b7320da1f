/// One step of a ``Tour``: what is to be seen and why, and the line that shows it.
package struct TourStep: Hashable, Sendable {
    /// How its line ends.
    package enum Ending: Hashable, Sendable {
        case done
        /// It shows what abm says to a mistake.
        case mistake
    }

    /// One to three sentences.
    package var words: String
    package var line: String
    package var ending: Ending
    /// Whether later steps stand on it, so that a tour that begins behind it runs it first.
    package var isNeededLater: Bool

    package init(_ words: String, line: String, ending: Ending = .done, isNeededLater: Bool = false) {
        self.words = words
        self.line = line
        self.ending = ending
        self.isNeededLater = isNeededLater
    }
}
