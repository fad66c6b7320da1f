import Notebook
import Store

/// What a notebook's cells stand on at this moment: what tells which of them are stale, and why.
final class NotebookState {
    private let document: NotebookDocument
    private let vocabulary: Vocabulary
    private let state: WorkspaceState
    /// What the history calls the notebook.
    private let journalName: String
    /// What each cell starts from, by its place: the notebook's base, and the cells above that may change it; empty
    /// where the notebook starts from the workspace as it is.
    private let bases: [ContentHash]
    /// The line that says which account is in focus, at or above each cell.
    private let focusLines: [String?]
    /// Asked once, until a cell writes.
    private var knownEntries: [(entry: Entry, cell: Int)]?

    /// The state of a notebook that works in the workspace as it is.
    init(of place: NotebookPlace, in workspace: Workspace, by inner: Evaluator) {
        document = place.document
        vocabulary = inner.vocabulary
        state = WorkspaceState(
            folder: place.folder, tool: inner.surroundings.version,
            today: inner.clock(for: inner.options, workspace: workspace).today, workspaceFolder: workspace.folder,
            store: workspace.store)
        journalName = place.journalName(in: workspace)
        bases = []
        focusLines = vocabulary.focusLines(in: document)
    }

    /// The state of a notebook that starts from its base, wherever it is run.
    ///
    /// - Parameters:
    ///   - clock: What the notebook takes for now.
    ///   - scratch: A folder whose files do not count.
    init(ofBaseOf place: NotebookPlace, clock: Clock, scratch: String?) throws {
        document = place.document
        vocabulary = place.evaluator.vocabulary
        let folder = place.base == .empty ? nil : try place.workspaceFolder()
        state = WorkspaceState(
            folder: place.folder, tool: place.evaluator.surroundings.version, today: clock.today,
            workspaceFolder: folder, store: nil, ignoredFolders: scratch.map { [$0] } ?? [])
        journalName = ""
        focusLines = vocabulary.focusLines(in: document)
        let front = document.frontMatter
        let own = [front?.now?.text, front?.language?.text, folder == nil ? front?.title?.text : nil]
        var sources = try [folder.map(Self.base(in:)) ?? "", own.map { $0 ?? "" }.joined(separator: "\n")]
        bases = document.cells.map { [vocabulary] cell in
            defer { if vocabulary.changesPlace(cell) { sources.append("\(cell.sourceHash)") } }
            return ContentHash(of: sources.joined(separator: " "))
        }
    }

    /// Why each cell is stale; `nil` for one that is fresh.
    func staleness() throws -> [StaleReason?] {
        try document.staleness(inputs: current) { [vocabulary] earlier, later in
            !vocabulary.tablesWritten(by: earlier).isDisjoint(with: vocabulary.tablesRead(by: later))
                || vocabulary.focusLine(in: earlier) != nil && vocabulary.focusLine(in: later) == nil
        }
    }

    /// The fingerprint, now, of one thing that a cell's kept output stands on.
    func current(_ cell: NotebookCell, _ input: CellInput) throws -> ContentHash? {
        // Which account is in focus is said by the notebook, where it says so; else by where the user stands.
        if input == .table("focus"), let line = focusLines[cell.index] { return ContentHash(of: line) }
        let entries = try ownEntries()
        return try state.fingerprint(
            of: input, without: Set(entries.filter { $0.cell >= cell.index }.map(\.entry.number)),
            changes: entries.filter { $0.cell == cell.index }.map(\.entry.number),
            base: bases.isEmpty ? nil : bases[cell.index])
    }

    /// What a cell that has just run stood on and left behind.
    func inputs(of cell: NotebookCell, footprint: Footprint) throws -> CellInputs {
        knownEntries = nil
        let hasChanges = try ownEntries().contains { $0.cell == cell.index }
        let inputs = state.inputs(of: footprint, hasChanges: hasChanges, hasBase: !bases.isEmpty)
        return CellInputs(try inputs.compactMap { input in try current(cell, input).map { (input, $0) } })
    }

    /// The standing entries of the notebook's own cells, oldest first, each with its cell's index.
    ///
    /// A named cell is known by its name; one that is called by its place may have moved, and is known by what it ran.
    func ownEntries() throws -> [(entry: Entry, cell: Int)] {
        if let knownEntries { return knownEntries }
        guard let store = state.store else { return [] }
        let entries = try store.read { try $0.entries(ofNotebook: journalName) }
        var named: [String: NotebookCell] = [:]
        var ran: [String: [NotebookCell]] = [:]
        if !entries.isEmpty {
            for cell in document.cells {
                named[cell.name] = cell
                if let source = document.output(of: cell)?.source { ran["\(source)", default: []].append(cell) }
            }
        }
        let own = entries.compactMap { entry -> (entry: Entry, cell: Int)? in
            guard let reference = entry.cell else { return nil }
            let namesake = named[reference.cell]
            if let namesake, namesake.isNamed { return (entry, namesake.index) }
            let same = ran[reference.sourceHash] ?? []
            let moved = same.first { $0.name == reference.cell } ?? same.first
            return (moved ?? namesake).map { (entry, $0.index) }
        }
        knownEntries = own
        return own
    }

    /// The line above a cell that says which account is in focus there.
    func focusLine(above cell: NotebookCell) -> String? { cell.index == 0 ? nil : focusLines[cell.index - 1] }

    /// What is kept below a cell.
    func output(of cell: NotebookCell) -> KeptOutput? { document.output(of: cell) }

    /// Forgets what was known of the history: it has been moved along.
    func forgetEntries() { knownEntries = nil }

    /// The workspace's settings, the notebook that builds it, and the files that this names.
    private static func base(in folder: String) throws -> String {
        var text = WorkspaceState.fingerprint(ofFile: folder + "/workspace.yml")?.description ?? ""
        let setup = folder + "/setup.md"
        if Files.exists(setup) {
            let document = NotebookDocument(try Files.bytes(at: setup))
            text += " \(ContentHash(of: document.removingOutputs().bytes))"
            let lines = document.cells.flatMap(\.commands)
            // A line that does not read is told when it is run.
            let words = lines.flatMap { (try? LineTokens.words(of: $0.text)) ?? [] }
            for name in Set(words).sorted() {
                let file = Files.path(name, from: folder)
                if let fingerprint = WorkspaceState.fingerprint(ofFile: file) { text += " \(name) \(fingerprint)" }
            }
        }
        return text
    }
}

/// What the cells of a notebook do, as far as their lines tell.
extension Vocabulary {
    /// The tables that the commands of a cell may write.
    func tablesWritten(by cell: NotebookCell) -> Set<StoreTable> {
        commands(of: cell).reduce(into: []) { $0.formUnion($1.writes) }
    }

    /// The tables that the commands of a cell look at.
    func tablesRead(by cell: NotebookCell) -> Set<StoreTable> {
        commands(of: cell).reduce(into: []) { $0.formUnion($1.reads.union($1.writes)) }
    }

    /// Whether the cells below one may find another workspace, or another account in focus.
    func changesPlace(_ cell: NotebookCell) -> Bool {
        commands(of: cell).contains { !$0.onlyLooks } || focusLine(in: cell) != nil
    }

    /// The last line of a cell that takes an account into focus, or none.
    func focusLine(in cell: NotebookCell) -> String? { cell.commands.last { takesFocus($0.text) }?.text }

    /// Whether a line takes an account into focus, or none.
    func takesFocus(_ line: String) -> Bool { command(of: line)?.type.commandWord == "use" }

    /// For each cell the last such line in it or above it; `nil` where there is none.
    func focusLines(in document: NotebookDocument) -> [String?] {
        var line: String?
        return document.cells.map { cell in
            line = focusLine(in: cell) ?? line
            return line
        }
    }

    private func commands(of cell: NotebookCell) -> [any Command.Type] {
        cell.commands.compactMap { command(of: $0.text)?.type as? any Command.Type }
    }
}
