import Workbench

/// The number of a line of the session, as the prompt shows it.
struct CellNumber: Hashable, Sendable {
    let value: Int

    /// - Throws: `Unreadable`.
    init(reading text: String) throws(Unreadable) {
        guard let value = Int(text), value > 0 else {
            throw Unreadable("“\(text)” is not a cell's number. The prompt shows it: abm 4> has number 4.")
        }
        self.value = value
    }
}

/// A stretch of the session's lines: `4-9`, `4-` or `4`.
struct CellRange: Hashable, Sendable {
    let bounds: ClosedRange<Int>

    /// - Throws: `Unreadable`.
    init(reading text: String) throws(Unreadable) {
        // A manual writes [4-9] for what may be left out, and people type it as it stands.
        let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        let parts = inner.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let wrong = Unreadable("“\(text)” is not a range of cells. Write it as 4-9, or 4 for one.")
        let first = Int(parts[0])
        let last = parts.count == 1 ? first : parts[1].isEmpty ? Int.max : Int(parts[1])
        guard let first, let last, first > 0 else { throw wrong }
        guard first <= last else { throw Unreadable("“\(text)” runs backwards. Write it as \(last)-\(first).") }
        bounds = first...last
    }
}
