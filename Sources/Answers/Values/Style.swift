/// How an answer is to be written: the reader's language for figures and days, the width and the colours of the place.
package struct Style: Hashable, Sendable {
    /// Whose numbers and days: `1 234,56 €` and `22.11.2026`, or `€1,234.56` and `2026-11-22`.
    package enum Language: String, Hashable, Sendable { case english = "en", finnish = "fi" }

    package var language: Language
    /// Columns of the terminal, or `nil` where nothing is to be cut (pipes, notebooks, files).
    package var width: Int?
    /// Whether escape sequences for colour may be written.
    package var colour: Bool
    /// Whether nothing may be cut to fit the width; what does not fit beside each other stands below each other.
    package var isWhole: Bool
    /// The name of this machine, where words may be links to its files and to pages; `nil` where none may be written.
    package var linkHost: String?

    package init(
        language: Language = .english, width: Int? = nil, colour: Bool = false, isWhole: Bool = false,
        linkHost: String? = nil
    ) {
        self.language = language
        self.width = width
        self.colour = colour
        self.isWhole = isWhole
        self.linkHost = linkHost
    }
}
