/// The candidates shown under the line, one of them chosen.
package struct CompletionMenu: Hashable, Sendable {
    /// Best first; never empty.
    package let candidates: [Candidate]
    /// The place of the chosen one.
    package private(set) var selection = 0

    /// `nil` where there is nothing to choose from.
    init?(_ candidates: [Candidate]) {
        guard !candidates.isEmpty else { return nil }
        self.candidates = candidates
    }

    /// The chosen one.
    package var selected: Candidate { candidates[selection] }

    /// Goes on to another one, from the last to the first and back.
    mutating func step(_ count: Int) {
        selection = (selection + count % candidates.count + candidates.count) % candidates.count
    }

    /// Goes on by a page and stays at the ends.
    mutating func page(_ count: Int) { selection = min(max(0, selection + count), candidates.count - 1) }

    /// What all candidates begin with where all of them replace the same; otherwise nothing.
    static func commonPrefix(of candidates: [Candidate]) -> String {
        guard let first = candidates.first else { return "" }
        var prefix = Substring(first.text)
        for candidate in candidates.dropFirst() {
            guard candidate.replaces == first.replaces else { return "" }
            while !candidate.text.hasPrefix(prefix) { prefix.removeLast() }
            if prefix.isEmpty { break }
        }
        return String(prefix)
    }
}
