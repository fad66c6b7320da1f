import Answers
package import Notebook
import Playbook
package import Store

/// A session is a notebook: what is entered becomes a numbered line of it, which can be shown, run again and changed.
extension Evaluator {
    /// Runs a line and, where it does what it should, keeps it with its answer under the next number.
    package func enter(_ line: String, cell: Entry.CellReference? = nil) -> Outcome {
        let before = state(of: workspace)
        let outcome = evaluate(line, cell: cell)
        guard keepsCells, outcome.isAccepted else { return outcome }
        let kept = SessionCells.Cell(
            number: cells.next, line: outcome.line ?? line, outcome: outcome, steers: vocabulary.steers(line),
            workspace: workspace?.folder, language: workspace?.figures ?? .english,
            day: clock(for: options, workspace: workspace).today, focus: before.focus, inputs: inputs(of: outcome))
        cells.append(kept)
        dropForgotten()
        return outcome
    }

    /// Drops the lines that name somebody who was forgotten, and those whose answers do.
    private func dropForgotten() {
        guard let workspace, !workspace.forgotten.isEmpty else { return }
        cells.removeAll { item in
            switch item {
            case .prose(let text): workspace.namesForgotten(text)
            case .cell(let cell):
                workspace.namesForgotten(cell.line)
                    || workspace.namesForgotten(cell.outcome.markdown(language: cell.language))
            }
        }
    }

    /// Keeps a line of prose.
    package func enter(prose line: String) { cells.append(prose: line) }

    /// Runs a line of the session again, or another in its place; what it wrote before is taken back first.
    ///
    /// - Returns: The line as it was run, and what came of it, which is now the cell's.
    /// - Throws: ``Refusal`` where others stand on what it wrote; ``LineFailed`` where the line does, and then
    ///   everything is as it was.
    package func rerun(_ number: Int, as line: String? = nil) throws -> (line: String, outcome: Outcome) {
        var cell = try cells.cell(number)
        let line = line ?? cell.line
        try requireRunnable(cell, as: line)
        guard let home = workspace else { throw Refusal("No workspace is open.") }
        let entries = try standingEntries(of: cell)
        try home.store.takeBack(entries)
        let outcome = try standing(on: cell.focus, in: home, for: line) { evaluate(line) }
        guard outcome.isAccepted else {
            for _ in entries { _ = try home.store.moveAlongJournal { try $0.redo() } }
            if outcome.status == .cancelled { throw Cancelled() }
            throw LineFailed(mistakes: outcome.answer.problems)
        }
        cell.line = outcome.line ?? line
        cell.outcome = outcome
        cell.inputs = inputs(of: outcome)
        cells.replace(cell)
        return (cell.line, outcome)
    }

    /// Does `body` with the account in focus that there was when a line ran, and leaves the user where the user is now.
    private func standing(
        on focus: String?, in workspace: Workspace, for line: String, _ body: () -> Outcome
    ) throws -> Outcome {
        let here = try workspace.store.read { try $0.focus() }
        try workspace.store.setFocus(focus)
        let outcome = body()
        if !vocabulary.takesFocus(line) || !outcome.isAccepted { try workspace.store.setFocus(here) }
        return outcome
    }

    /// - Throws: ``Refusal`` where a cell cannot be run again as `line`, whatever the line says.
    package func requireRunnable(_ cell: SessionCells.Cell, as line: String) throws {
        guard !vocabulary.steers(line), !cell.steers else {
            throw Refusal("Cell \(cell.number) is “\(cell.line)”, which steers the session. Type it again instead.")
        }
        guard let workspace, cell.workspace == workspace.folder else {
            throw Refusal("Cell \(cell.number) ran in \(cell.workspace ?? "no workspace"). Open that first.")
        }
        var words = try LineTokens.words(of: line)
        if try GlobalOptions(takingFrom: &words).workspace != nil {
            throw Refusal("A line that names its workspace with -w cannot take another's place. Type it at the prompt.")
        }
        guard let entry = try standingEntries(of: cell).first,
            let newest = try workspace.store.read({ try $0.newestEntry() }), newest.number != entry
        else { return }
        throw Refusal(
            "What cell \(cell.number) wrote cannot be taken back any more: “\(newest.line)” was done after it. Take that back first with undo (see: history)."
        )
    }

    /// Why a line's answer may no longer be what it would be now; `nil` where nothing has changed.
    package func staleness(of cell: SessionCells.Cell) throws -> StaleReason? {
        guard cell.workspace == workspace?.folder else { return nil }
        let entries = try standingEntries(of: cell)
        let state = state(of: workspace).state
        let changed = try cell.inputs.changed { input in
            // The line is run again where it ran, wherever the user stands now.
            if input == .table("focus") { return cell.inputs.all.first { $0.input == input }?.fingerprint }
            return try state?.fingerprint(of: input, without: Set(entries), changes: entries, base: nil)
        }
        return changed.isEmpty ? nil : .inputsChanged(changed)
    }

    /// Notes that the session was saved to a file, which it may then replace.
    package func remember(_ saved: NotebookDocument, at path: String) {
        cells.saved[path] = ContentHash(of: saved.bytes)
    }

    /// The entry of a line that still stands.
    func standingEntries(of cell: SessionCells.Cell) throws -> [Int] {
        guard let entry = cell.outcome.entry, let workspace, workspace.folder == cell.workspace else { return [] }
        return try workspace.store.read { try $0.stands(entry: entry) } ? [entry] : []
    }

    /// What a line that has just run stood on, its own change left out.
    private func inputs(of outcome: Outcome) -> CellInputs {
        guard let footprint = outcome.footprint, let state = state(of: workspace).state else { return .none }
        let own = outcome.entry.map { [$0] } ?? []
        let inputs = state.inputs(of: footprint, hasChanges: !own.isEmpty, hasBase: false)
        // Where the workspace cannot be read any more the line has told so; its answer then stands on nothing known.
        let all = try? inputs.compactMap { input in
            try state.fingerprint(of: input, without: Set(own), changes: own, base: nil).map { (input, $0) }
        }
        return all.map { CellInputs($0) } ?? .none
    }

    private func state(of workspace: Workspace?) -> (state: WorkspaceState?, focus: String?) {
        guard keepsCells, let workspace else { return (nil, nil) }
        let state = WorkspaceState(
            folder: directory, tool: surroundings.version, today: clock(for: options, workspace: workspace).today,
            workspaceFolder: workspace.folder, store: workspace.store)
        return (state, try? workspace.store.read { try $0.focus() })
    }
}

/// A line that was run for another one and did not do what it should.
struct LineFailed: Mistake {
    var mistakes: [Problem]
}

extension Vocabulary {
    /// Whether a line steers the session instead of belonging to its notebook.
    func steers(_ line: String) -> Bool {
        guard let (type, arguments) = command(of: line) else { return false }
        return arguments.contains("--help") || (type as? any Command.Type)?.steersSession ?? true
    }
}
