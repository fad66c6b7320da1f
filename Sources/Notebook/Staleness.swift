/// Why a kept output may no longer be what its cell would answer.
package enum StaleReason: Hashable, Sendable, CustomStringConvertible {
    /// No output is kept.
    case neverRun
    /// The cell runs something else than it did.
    case sourceChanged
    /// The output does not say what it stands on: an older version wrote it, or a hand.
    case inputsUnknown
    /// What the cell read or wrote is no longer what it was; never empty.
    case inputsChanged([CellInput])
    /// A cell above, named here, is stale, and this one reads what that one may write.
    case earlierCell(String)

    package var description: String {
        switch self {
        case .neverRun: return "never run"
        case .sourceChanged: return "the cell has changed since it was run"
        case .inputsUnknown: return "its output does not say what it was made from"
        case .inputsChanged(let inputs):
            if inputs == [.changes] { return "what it wrote was taken back" }
            var words: [String] = []
            for word in inputs.map(\.description) where !words.contains(word) { words.append(word) }
            let all =
                words.count < 2
                ? words.joined() : words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
            return "changed since it was run: \(all)"
        case .earlierCell(let name): return "cell `\(name)` above it is stale"
        }
    }
}

extension NotebookDocument {
    /// The fingerprint, now, of one thing that a cell's kept output stands on; `nil` where it is gone.
    package typealias CurrentInput = (_ cell: NotebookCell, _ input: CellInput) throws -> ContentHash?

    /// Why each cell is stale, in the order of the cells; nil for one that is up to date.
    ///
    /// - Parameters:
    ///   - inputs: What the things that outputs stand on are now.
    ///   - feeds: Whether an earlier cell may write what a later one reads.
    package func staleness(
        inputs: CurrentInput, feeds: (_ earlier: NotebookCell, _ later: NotebookCell) -> Bool = { _, _ in true }
    ) rethrows -> [StaleReason?] {
        var stale: [NotebookCell] = []
        return try cells.map { cell in
            var reason = try ownStaleness(of: cell, inputs: inputs)
            if reason == nil, let feeding = stale.first(where: { feeds($0, cell) }) {
                reason = .earlierCell(feeding.name)
            }
            if reason != nil { stale.append(cell) }
            return reason
        }
    }

    /// Why `cell` is stale by itself, whatever the cells above it are; nil when it is up to date.
    func ownStaleness(of cell: NotebookCell, inputs: CurrentInput) rethrows -> StaleReason? {
        guard let output = output(of: cell) else { return .neverRun }
        if output.source != cell.sourceHash { return .sourceChanged }
        guard let kept = output.inputs else { return .inputsUnknown }
        let changed = try kept.changed { try inputs(cell, $0) }
        return changed.isEmpty ? nil : .inputsChanged(changed)
    }
}
