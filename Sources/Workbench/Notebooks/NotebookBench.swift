import Answers
package import Notebook
package import Playbook
package import Settings
import Store

/// Runs notebooks: gives each cell's lines to an evaluator and writes their answers down as Markdown.
///
/// `Notebook` knows the file, ``Evaluator`` knows the words; here they meet, with the workspace and the clock that the
/// notebook's front matter asks for.
package struct NotebookBench {
    private let evaluator: Evaluator

    package init(evaluator: Evaluator) { self.evaluator = evaluator }

    // MARK: What the commands ask for

    /// Runs a notebook and gives it back with its outputs.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - all: Whether to run every cell, from a fresh copy of what the notebook starts from; else only the stale ones,
    ///     in the workspace as it is.
    package func run(_ path: String, all: Bool) throws -> RunReport {
        let place = try NotebookPlace(path, evaluator: evaluator)
        if place.onlyReads || (place.base == nil && !all) {
            return try runLive(place, all: all)
        }
        if place.base == nil {
            return try runCopy(place) { try NotebookRunner(file: place.name).run(place.document, evaluate: $0) }
        }
        // What is stale in a notebook with a base stands on all that the cells above wrote, so these run again too.
        if !all, try NotebookState(ofBaseOf: place, clock: clock(of: place), scratch: nil).isFresh {
            return try NotebookRunner(file: place.name).run(
                place.document, scope: .staleCells { kept($1, of: $0, in: place.document) }
            ) { _, _ in preconditionFailure("a fresh cell was run") }
        }
        return try runFresh(place) { try NotebookRunner(file: place.name).run(place.document, evaluate: $0) }
    }

    /// Runs a notebook from its base and compares what it gives with what it keeps.
    package func check(_ path: String) throws -> CheckReport {
        let place = try NotebookPlace(path, evaluator: evaluator)
        guard let front = place.document.frontMatter, front.today != nil || front.now != nil else {
            throw WorkspaceProblem(
                "\(place.name): a notebook that is to be checked needs its day. Add today: 2026-11-22 between --- lines at its top."
            )
        }
        let runner = NotebookRunner(file: place.name)
        if place.base == nil { return try runCopy(place) { try runner.check(place.document, evaluate: $0) } }
        guard place.onlyReads else { return try runFresh(place) { try runner.check(place.document, evaluate: $0) } }
        let workspace = try place.liveWorkspace()
        return try keepingFocus(of: workspace) {
            let inner = try place.cellEvaluator(in: workspace, seed: nil)
            return try runner.check(place.document) { cell, _ in
                try watched(cell, of: place) { try result(of: cell, reference: nil, by: inner).result }
            }
        }
    }

    /// A notebook as it stands, with what is known of it without running anything.
    package struct Reading {
        package let document: NotebookDocument
        /// Why each cell is stale, by its place; `nil` for one that is fresh.
        package let reasons: [StaleReason?]
        /// The folder of the workspace that it belongs to; `nil` for one that starts from nothing.
        package let workspaceFolder: String?
        /// That workspace's settings.
        package let settings: WorkspaceSettings?
        /// The day that it takes for today.
        package let today: Day
    }

    /// Reads a notebook and tells which of its cells are stale. Nothing is run.
    package func read(_ path: String) throws -> Reading {
        let place = try NotebookPlace(path, evaluator: evaluator)
        let today = try clock(of: place).today
        if place.base == nil || place.onlyReads {
            let workspace = try place.liveWorkspace()
            let inner = try place.cellEvaluator(in: workspace, seed: nil)
            return Reading(
                document: place.document, reasons: try NotebookState(of: place, in: workspace, by: inner).staleness(),
                workspaceFolder: workspace.folder, settings: workspace.settings, today: today)
        }
        let state = try NotebookState(ofBaseOf: place, clock: clock(of: place), scratch: nil)
        let folder = place.base == .empty ? nil : try place.workspaceFolder()
        return Reading(
            document: place.document, reasons: try state.staleness(), workspaceFolder: folder,
            settings: try folder.map(WorkspaceOpener.settings(in:)), today: today)
    }

    /// Fills a workspace's new file by its `setup.md`.
    ///
    /// - Throws: ``NotebookFailure`` with the cell and its error.
    func build(_ workspace: Workspace, from path: String) throws {
        let place = try NotebookPlace(path, evaluator: evaluator)
        // Chance is seeded by the text itself: every copy of an example holds the same records under the same uids.
        let inner = try place.cellEvaluator(in: workspace, seed: place.document.text, keepsCells: false)
        let cells = place.document.cells.count
        var done = 0
        let report = try NotebookRunner(file: place.name).run(place.document) { cell, _ in
            evaluator.surroundings.progress.advance(
                "Building \(workspace.settings.name)", done: done, of: cells, unit: "cells")
            done += 1
            return try result(of: cell, reference: cell.reference(in: place.name), by: inner).result
        }
        evaluator.surroundings.progress.finish()
        if let failure = report.failure {
            if case .threw(let error) = failure.reason, error is Cancelled { throw error }
            throw NotebookFailure(failure)
        }
    }

    // MARK: Where the cells run

    /// Runs cells in the workspace as it is.
    private func runLive(_ place: NotebookPlace, all: Bool) throws -> RunReport {
        let workspace = try place.liveWorkspace()
        return try keepingFocus(of: workspace) {
            let inner = try place.cellEvaluator(in: workspace, seed: nil)
            let state = NotebookState(of: place, in: workspace, by: inner)
            let name = place.journalName(in: workspace)
            return try NotebookRunner(file: place.name).run(
                place.document, scope: all ? .allCells : .staleCells(inputs: state.current)
            ) { cell, _ in
                try watched(cell, of: place) {
                    try takingBack(cell, state: state, in: workspace) {
                        // The cell above that took an account into focus may be fresh and not have run.
                        if let line = state.focusLine(above: cell) { _ = inner.evaluate(line) }
                        let (result, footprint) = try result(of: cell, reference: cell.reference(in: name), by: inner)
                        return result.standing(on: try state.inputs(of: cell, footprint: footprint))
                    }
                }
            }
        }
    }

    /// Gives `body` what runs cells in a workspace made from nothing.
    private func runFresh<Report>(
        _ place: NotebookPlace, _ body: (NotebookRunner.Evaluate) throws -> Report
    ) throws -> Report {
        try place.withFreshWorkspace { workspace, scratch in
            let inner = try place.cellEvaluator(in: workspace, seed: place.name)
            let clock = inner.clock(for: inner.options, workspace: workspace)
            let state = try NotebookState(ofBaseOf: place, clock: clock, scratch: scratch)
            return try body { cell, _ in
                try watched(cell, of: place) {
                    let reference = cell.reference(in: place.name)
                    let (result, footprint) = try result(of: cell, reference: reference, by: inner)
                    return result.standing(on: try state.inputs(of: cell, footprint: footprint))
                }
            }
        }
    }

    /// Gives `body` what runs cells in a copy of the workspace as it is, without what the notebook itself wrote there.
    private func runCopy<Report>(
        _ place: NotebookPlace, _ body: (NotebookRunner.Evaluate) throws -> Report
    ) throws -> Report {
        let live = try place.liveWorkspace()
        let liveState = NotebookState(of: place, in: live, by: try place.cellEvaluator(in: live, seed: nil))
        let written = try entriesToTakeBack(from: 0, name: place.name, state: liveState, in: live)
        // Where the workspace holds what these very cells wrote, their answers are as fresh there as in the copy.
        let isSame = try liveState.ownEntries().allSatisfy { own in
            own.entry.cell?.sourceHash == "\(place.document.cells[own.cell].sourceHash)"
        }
        return try place.withCopy(of: live) { workspace in
            try workspace.store.takeBack(written)
            try workspace.store.setFocus(nil)
            let inner = try place.cellEvaluator(in: workspace, seed: place.name)
            let state = NotebookState(of: place, in: workspace, by: inner)
            let name = place.journalName(in: workspace)
            return try body { cell, _ in
                try watched(cell, of: place) {
                    let (result, footprint) = try result(of: cell, reference: cell.reference(in: name), by: inner)
                    let inputs = try state.inputs(of: cell, footprint: footprint)
                    return result.standing(on: try isSame ? inputs.asIn(liveState, for: cell) : inputs)
                }
            }
        }
    }

    /// Runs a cell while the user sees which.
    private func watched(
        _ cell: NotebookCell, of place: NotebookPlace, _ body: () throws -> CellResult
    ) throws -> CellResult {
        let progress = evaluator.surroundings.progress
        progress.advance(
            "Running \(place.name)", done: cell.index, of: place.document.cells.count, unit: "cells")
        defer { if cell.index == place.document.cells.count - 1 { progress.finish() } }
        return try body()
    }

    /// The time that a notebook takes for now.
    private func clock(of place: NotebookPlace) throws -> Clock {
        var options = evaluator.options
        options.today = try place.document.frontMatter?.today.map { try Day(reading: $0.text) } ?? options.today
        options.now = place.document.frontMatter?.now.flatMap { Instant(iso: $0.text) } ?? options.now
        guard options.today == nil, options.now == nil, place.base != .empty else {
            return evaluator.clock(for: options, workspace: nil)
        }
        let settings = try WorkspaceOpener.settings(in: try place.workspaceFolder())
        if let today = settings.today { return Clock(standingOn: today) }
        return evaluator.surroundings.clock(settings.timezone)
    }

    /// A notebook leaves the user where the user was.
    private func keepingFocus<Report>(of workspace: Workspace, _ body: () throws -> Report) throws -> Report {
        let focus = try workspace.store.read { try $0.focus() }
        let result = Result { try body() }
        try workspace.store.setFocus(focus)
        return try result.get()
    }

    // MARK: Cells

    /// Runs the lines of a cell; the first that fails ends it.
    private func result(
        of cell: NotebookCell, reference: Entry.CellReference?, by inner: Evaluator
    ) throws -> (result: CellResult, footprint: Footprint) {
        var texts: [String] = []
        var message: String?
        let footprint = Footprint()
        for line in cell.commands {
            if evaluator.surroundings.isInterrupted() { throw Cancelled() }
            let outcome = inner.enter(line.text, cell: reference)
            if let noted = outcome.footprint { footprint.add(noted) }
            if outcome.status == .cancelled { throw Cancelled() }
            // After the line: it may have opened a workspace of another language.
            texts.append(outcome.markdown(language: inner.workspace?.figures ?? .english))
            guard outcome.status == .done else {
                message = outcome.answer.problems.map(\.located).joined(separator: "; ")
                break
            }
        }
        let output = texts.filter { !$0.isEmpty }.joined(separator: "\n")
        return (CellResult(output: output, failed: message != nil, message: message), footprint)
    }

    /// In a live workspace a writing cell that runs again first takes back what it wrote before, and what the cells
    /// below it wrote: those are stale then and run again in their turn. Where it fails, all of that is done again.
    private func takingBack(
        _ cell: NotebookCell, state: NotebookState, in workspace: Workspace, _ body: () throws -> CellResult
    ) throws -> CellResult {
        let entries = try entriesToTakeBack(for: cell, state: state, in: workspace)
        try workspace.store.takeBack(entries)
        state.forgetEntries()
        let outcome = Result { try body() }
        if case .success(let result) = outcome, result.failed == cell.expectsFailure { return result }
        let newest = try workspace.store.read { try $0.newestEntry() }?.number ?? 0
        // A cell that wrote before it failed has closed the way back; what it took back is then stale and runs again.
        if let last = entries.last, newest <= last {
            for _ in entries { _ = try workspace.store.moveAlongJournal { try $0.redo() } }
        }
        state.forgetEntries()
        return try outcome.get()
    }

    /// What a cell and those below it wrote, oldest first, if nobody else has written since.
    private func entriesToTakeBack(
        for cell: NotebookCell, state: NotebookState, in workspace: Workspace
    ) throws -> [Int] {
        guard try state.ownEntries().contains(where: { $0.cell == cell.index }) else {
            try requireUnwritten(cell, output: state.output(of: cell), in: workspace)
            return []
        }
        return try entriesToTakeBack(from: cell.index, name: "cell \(cell.name)", state: state, in: workspace)
    }

    /// What a notebook's cells from a place on wrote, oldest first, if nobody else has written since.
    private func entriesToTakeBack(
        from index: Int, name: String, state: NotebookState, in workspace: Workspace
    ) throws -> [Int] {
        let own = try state.ownEntries().filter { $0.cell >= index }
        guard let first = own.first?.entry.number else { return [] }
        let later = try workspace.store.read { try $0.entryNumbers(after: first - 1) }
        let ours = Set(own.map(\.entry.number))
        guard let other = later.first(where: { !ours.contains($0) }) else { return later }
        throw Refusal(
            "What \(name) wrote (entry \(first)) cannot be taken back: later entries stand on it, the first is \(other). See them with history; undo takes back the newest."
        )
    }

    /// What a session wrote is never written twice because it was saved twice.
    private func requireUnwritten(_ cell: NotebookCell, output: KeptOutput?, in workspace: Workspace) throws {
        guard let output, output.source == cell.sourceHash,
            output.inputs?.all.contains(where: { $0.input == .changes }) == true
        else { return }
        let other = try workspace.store.read { try $0.notebook(ofSource: "\(cell.sourceHash)") }
        guard let other else { return }
        throw Refusal(
            "What cell \(cell.name) wrote belongs to \(other.notebook) now, where it was saved later (entry \(other.entry)). Run that notebook, or undo the entry first."
        )
    }

    /// What a fresh cell stands on, unchanged.
    private func kept(_ input: CellInput, of cell: NotebookCell, in document: NotebookDocument) -> ContentHash? {
        document.output(of: cell)?.inputs?.all.first { $0.input == input }?.fingerprint
    }
}

extension NotebookState {
    fileprivate var isFresh: Bool {
        get throws { try staleness().allSatisfy { $0 == nil } }
    }
}

extension NotebookCell {
    /// The cell as the history names it.
    func reference(in notebook: String) -> Entry.CellReference {
        Entry.CellReference(notebook: notebook, cell: name, sourceHash: "\(sourceHash)")
    }
}

extension CellInputs {
    /// The same things as they are in the workspace that lives, instead of in a copy of it.
    fileprivate func asIn(_ live: NotebookState, for cell: NotebookCell) throws -> CellInputs {
        CellInputs(try all.map { ($0.input, try live.current(cell, $0.input) ?? $0.fingerprint) })
    }
}

extension CellResult {
    fileprivate func standing(on inputs: CellInputs) -> CellResult {
        CellResult(output: output, failed: failed, inputs: inputs, message: message, line: line)
    }
}

extension Outcome {
    /// The answer as a notebook keeps it.
    func markdown(language: Style.Language) -> String {
        let format = format ?? .markdown
        let text = format.render(answer, style: Style(language: language))
        // What is not Markdown must not be read as such.
        return format == .markdown || text.isEmpty ? text : Fence.around(text, info: format.rawValue)
    }
}
