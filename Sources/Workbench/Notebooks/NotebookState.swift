import Notebook
import Store

/// What a notebook's cells stand on at this moment: what tells which of them are stale, and why.
struct NotebookState {
    private let document: NotebookDocument
    private let vocabulary: Vocabulary
    private let state: WorkspaceState
    /// What the history calls the notebook.
    private let journalName: String
    /// What the notebook starts from; `nil` where that is the workspace as it is.
    private let base: ContentHash?

    /// The state of a notebook that works in the workspace as it is.
    init(of place: NotebookPlace, in workspace: Workspace, by inner: Evaluator) {
        document = place.document
        vocabulary = inner.vocabulary
        state = WorkspaceState(
            folder: place.folder, tool: inner.surroundings.version,
            today: inner.clock(for: inner.options, workspace: workspace).today, workspaceFolder: workspace.folder,
            store: workspace.store)
        journalName = place.journalName(in: workspace)
        base = nil
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
        base = try folder.map(Self.base(in:)) ?? ContentHash(of: "")
    }

    /// Why each cell is stale; `nil` for one that is fresh.
    func staleness() throws -> [StaleReason?] {
        try document.staleness(inputs: current) { earlier, later in
            !vocabulary.tablesWritten(by: earlier).isDisjoint(with: vocabulary.tablesRead(by: later))
        }
    }

    /// The fingerprint, now, of one thing that a cell's kept output stands on.
    func current(_ cell: NotebookCell, _ input: CellInput) throws -> ContentHash? {
        let entries = try ownEntries()
        return try state.fingerprint(
            of: input, without: Set(entries.filter { $0.cell >= cell.index }.map(\.entry.number)),
            changes: entries.filter { $0.cell == cell.index }.map(\.entry.number), base: base(of: cell))
    }

    /// What a cell that has just run stood on and left behind.
    func inputs(of cell: NotebookCell, footprint: Footprint) throws -> CellInputs {
        let hasChanges = try ownEntries().contains { $0.cell == cell.index }
        let inputs = state.inputs(of: footprint, hasChanges: hasChanges, hasBase: base != nil)
            .filter { $0 != .focus || !document.setsFocus(above: cell) }
        return CellInputs(
            try inputs.compactMap { input in try current(cell, input).map { (input, $0) } })
    }

    /// The standing entries of the notebook's own cells, oldest first, each with its cell's index.
    ///
    /// A named cell is known by its name; one that is called by its place may have moved, and is known by what it ran.
    func ownEntries() throws -> [(entry: Entry, cell: Int)] {
        guard let store = state.store else { return [] }
        let entries = try store.read { try $0.entries(ofNotebook: journalName) }
        guard !entries.isEmpty else { return [] }
        return entries.compactMap { entry in
            guard let reference = entry.cell else { return nil }
            let named = document.cells.first { $0.isNamed && $0.name == reference.cell }
            let ran = document.cells.filter { cell in
                document.output(of: cell)?.source?.description == reference.sourceHash
            }
            let moved = ran.first { $0.name == reference.cell } ?? ran.first
            let placed = document.cells.first { $0.name == reference.cell }
            return (named ?? moved ?? placed).map { (entry, $0.index) }
        }
    }

    // MARK: The base

    /// What a cell starts from: the notebook's base, and the cells above it that may write.
    private func base(of cell: NotebookCell) -> ContentHash? {
        guard let base else { return nil }
        let writing = document.cells[..<cell.index].filter { !vocabulary.tablesWritten(by: $0).isEmpty }
        guard !writing.isEmpty else { return base }
        return ContentHash(of: ([base] + writing.map(\.sourceHash)).map(\.description).joined(separator: " "))
    }

    /// The workspace's settings, the notebook that builds it, and the files that this names.
    private static func base(in folder: String) throws -> ContentHash {
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
        return ContentHash(of: text)
    }
}

extension CellInput {
    /// The account in focus.
    static let focus = CellInput.table("focus")
}

extension NotebookDocument {
    /// Whether a cell above says which account is in focus, so that it does not matter where the user stands.
    func setsFocus(above cell: NotebookCell) -> Bool {
        cells[..<cell.index].contains { $0.commands.contains { $0.text.hasPrefix("use ") } }
    }
}

extension Vocabulary {
    /// The tables that the commands of a cell may write.
    func tablesWritten(by cell: NotebookCell) -> Set<StoreTable> {
        types(of: cell).reduce(into: []) { $0.formUnion($1.writes) }
    }

    /// The tables that the commands of a cell look at.
    func tablesRead(by cell: NotebookCell) -> Set<StoreTable> {
        types(of: cell).reduce(into: []) { $0.formUnion($1.reads.union($1.writes)) }
    }

    private func types(of cell: NotebookCell) -> [any Command.Type] {
        cell.commands.compactMap { line in
            guard let words = try? LineTokens.words(of: line.text) else { return nil }
            return leaf(for: words)?.type as? any Command.Type
        }
    }
}
