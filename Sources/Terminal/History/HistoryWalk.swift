/// A way through the cells that were typed before, on which nothing that was edited is lost until a cell is given away.
package struct HistoryWalk: Hashable, Sendable {
    /// Oldest first.
    package let entries: [String]
    /// What was made of an entry, or of the new cell, before it was left.
    private var edited: [Int: String] = [:]
    /// Past the entries stands the new cell.
    private var place: Int

    package init(_ entries: [String]) {
        self.entries = entries
        place = entries.count
    }

    /// The entry before, or `nil` at the oldest.
    ///
    /// - Parameter current: What the place that is being left holds by now.
    package mutating func older(leaving current: String) -> String? { move(by: -1, leaving: current) }

    /// The entry after, at the end the new cell as it was left; `nil` beyond it.
    package mutating func newer(leaving current: String) -> String? { move(by: 1, leaving: current) }

    private mutating func move(by step: Int, leaving current: String) -> String? {
        let next = place + step
        guard (0...entries.count).contains(next) else { return nil }
        edited[place] = current
        place = next
        return edited[next] ?? (next < entries.count ? entries[next] : "")
    }
}
