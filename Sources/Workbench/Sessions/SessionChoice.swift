import Store

/// Which of a session's lines go into a notebook, and why the others do not.
struct SessionChoice {
    var items: [SessionCells.Item] = []
    var remarks: [String] = []
    /// What `use` takes to be where the session was at the start, where a line relied on that.
    var focusToSet: String?

    var cells: [SessionCells.Cell] {
        items.compactMap { item in
            guard case .cell(let cell) = item else { return nil }
            return cell
        }
    }

    init(_ evaluator: Evaluator, in range: ClosedRange<Int>?) throws {
        var prose: [SessionCells.Item] = []
        var controls: [String] = []
        var undone: [String] = []
        var elsewhere: [String] = []
        var unfounded: [String] = []
        // The tables of what was written and taken back later, until the line that took it back.
        var lost: [Set<String>] = []
        for item in evaluator.cells.items {
            guard case .cell(let cell) = item else {
                prose.append(item)
                continue
            }
            defer { prose = [] }
            let taken = try Self.tablesTakenBack(cell, evaluator)
            if let taken { lost.append(taken) }
            if evaluator.vocabulary.command(of: cell.line)?.type.commandWord == "undo" { _ = lost.popLast() }
            if let range, !range.contains(cell.number) { continue }
            items += prose
            if cell.steers {
                controls.append("\(cell.number)")
            } else if cell.workspace != evaluator.workspace?.folder {
                elsewhere.append("\(cell.number)")
            } else if taken != nil {
                undone.append("\(cell.number)")
            } else if let tables = cell.outcome.footprint?.tables,
                lost.contains(where: { !tables.isDisjoint(with: $0) })
            {
                unfounded.append("\(cell.number)")
            } else {
                items.append(item)
            }
        }
        if range == nil { items += prose }
        note(controls, one: "it only steers the session", many: "they only steer the session")
        note(undone, one: "it was taken back", many: "they were taken back")
        note(
            unfounded, one: "it looked at what was taken back later", many: "they looked at what was taken back later")
        note(elsewhere, one: "it ran in another workspace", many: "they ran in another workspace")
        let early = cells.prefix { !evaluator.vocabulary.takesFocus($0.line) }
        if let first = early.first, early.contains(where: { $0.outcome.footprint?.tables.contains("focus") == true }) {
            // Where a later line takes an account into focus, the notebook must begin without one, as the session did.
            focusToSet = first.focus ?? (early.count < cells.count ? "--none" : nil)
        }
    }

    /// The tables that a cell wrote whose writing was taken back; `nil` where it stands, or where there was none.
    private static func tablesTakenBack(_ cell: SessionCells.Cell, _ evaluator: Evaluator) throws -> Set<String>? {
        guard let entry = cell.outcome.entry, let workspace = evaluator.workspace, workspace.folder == cell.workspace,
            try evaluator.standingEntries(of: cell).isEmpty
        else { return nil }
        return try workspace.store.read { try $0.tablesChanged(by: entry) }
    }

    /// The heading that the prose begins with, which is then no longer among the items.
    mutating func takeHeading() -> String? {
        guard case .prose(let line)? = items.first, line.hasPrefix("# ") else { return nil }
        items.removeFirst()
        return String(line.dropFirst(2).drop { $0.isWhitespace })
    }

    private mutating func note(_ numbers: [String], one: String, many: String) {
        guard !numbers.isEmpty else { return }
        remarks.append("Left out \(numbers.joined(separator: ", ")): \(numbers.count == 1 ? one : many).")
    }
}
