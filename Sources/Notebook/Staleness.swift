/// Why a kept output may no longer be what its cell would answer.
package enum StaleReason: Hashable, Sendable, CustomStringConvertible {
    /// No output is kept.
    case neverRun
    /// The cell runs something else than it did.
    case sourceChanged
    /// What the cell read has changed.
    case inputsChanged
    /// A cell above, named here, is stale, and this one may depend on what that one writes.
    case earlierCell(String)

    package var description: String {
        switch self {
        case .neverRun: "never run"
        case .sourceChanged: "the cell has changed since it was run"
        case .inputsChanged: "what the cell reads has changed since it was run"
        case .earlierCell(let name): "cell `\(name)` above it is stale"
        }
    }
}

extension NotebookDocument {
    /// Why each cell is stale, in the order of the cells; nil for one that is up to date.
    ///
    /// - Parameter inputs: what a cell would read now, in the words that its ``CellResult/inputs`` had; nil where that
    ///   cannot be known, and then only the source is compared.
    package func staleness(inputs: (NotebookCell) throws -> String?) rethrows -> [StaleReason?] {
        var earlier: String?
        return try cells.map { cell in
            let reason = try ownStaleness(of: cell, inputs: inputs) ?? earlier.map { .earlierCell($0) }
            if reason != nil, earlier == nil { earlier = cell.name }
            return reason
        }
    }

    /// Why `cell`, a cell of this document, is stale; nil when it is up to date. See ``staleness(inputs:)``.
    package func staleness(
        of cell: NotebookCell, inputs: (NotebookCell) throws -> String?
    ) rethrows -> StaleReason? {
        if let own = try ownStaleness(of: cell, inputs: inputs) { return own }
        for earlier in cells[..<cell.index] where try ownStaleness(of: earlier, inputs: inputs) != nil {
            return .earlierCell(earlier.name)
        }
        return nil
    }

    /// Why each cell is stale as far as its source and its outputs can tell.
    package func staleness() -> [StaleReason?] {
        staleness { _ in nil }
    }

    private func ownStaleness(
        of cell: NotebookCell, inputs: (NotebookCell) throws -> String?
    ) rethrows -> StaleReason? {
        guard let output = output(of: cell) else { return .neverRun }
        if output.source != cell.sourceHash { return .sourceChanged }
        if let current = try inputs(cell), output.inputs != ContentHash(of: current) { return .inputsChanged }
        return nil
    }
}
