import Notebook
import Playbook
import Settings
import Store

/// Where a notebook's file stands and what its front matter asks for: its workspace, its clock, what it starts from.
struct NotebookPlace {
    let evaluator: Evaluator
    let path: String
    let document: NotebookDocument

    /// - Throws: ``FileProblem``; `NotebookProblems` with every mistake of the file.
    init(_ path: String, evaluator: Evaluator) throws {
        self.evaluator = evaluator
        self.path = path
        document = NotebookDocument(try Files.bytes(at: path))
        guard document.problems.isEmpty else {
            throw NotebookProblems(file: Files.name(of: path), problems: document.problems)
        }
    }

    /// A notebook that need not be written yet.
    init(_ path: String, document: NotebookDocument, evaluator: Evaluator) {
        self.path = path
        self.document = document
        self.evaluator = evaluator
    }

    /// The file's name in messages.
    var name: String { Files.name(of: path) }
    /// The folder that its cells' file names start from.
    var folder: String { Files.folder(of: path) }

    /// What the notebook starts from; `nil` for one that works in the workspace as it is.
    var base: NotebookFrontMatter.Base? { document.frontMatter?.base }
    /// Whether its cells only look at the workspace as it is.
    var onlyReads: Bool { base == .here }

    /// What the history calls the notebook: its way from the workspace's folder, so that two of one name are two.
    func journalName(in workspace: Workspace) -> String { Files.relative(path, to: workspace.folder) }

    // MARK: Workspaces

    /// The workspace as it is, which the notebook names or stands in.
    func liveWorkspace() throws -> Workspace {
        let folder = try workspaceFolder()
        if let open = evaluator.workspace, open.folder == folder { return open }
        return try WorkspaceOpener(evaluator: evaluator).open(folder, options: evaluator.options)
    }

    /// Does `body` with a workspace made from nothing, as the notebook's base says, in a folder that is then thrown away.
    func withFreshWorkspace<Result>(_ body: (_ workspace: Workspace, _ scratch: String) throws -> Result) throws
        -> Result
    {
        let scratch = try Files.makeScratchFolder()
        let result: Result
        do {
            result = try body(try freshWorkspace(in: scratch), scratch)
        } catch {
            try Files.remove(scratch)
            throw error
        }
        try Files.remove(scratch)
        return result
    }

    /// Does `body` with a copy of a workspace's data in a folder that is then thrown away.
    func withCopy<Report>(of live: Workspace, _ body: (_ workspace: Workspace) throws -> Report) throws -> Report {
        let scratch = try Files.makeScratchFolder()
        let result = Result {
            let file = scratch + "/workspace.sqlite"
            try live.store.copy(to: file)
            return try body(
                Workspace(
                    folder: live.folder, settings: live.settings, store: try WorkspaceStore.open(at: file),
                    exports: scratch + "/exports"))
        }
        try Files.remove(scratch)
        return try result.get()
    }

    private func freshWorkspace(in scratch: String) throws -> Workspace {
        let folder = base == .empty ? nil : try workspaceFolder()
        let settings =
            try folder.map(WorkspaceOpener.settings(in:))
            ?? WorkspaceSettings.parse(
                WorkspaceSettings.text(
                    name: document.frontMatter?.title?.text ?? "Notebook", tier: .oneToOne, currency: .eur,
                    language: document.frontMatter?.language.flatMap { Language(rawValue: $0.text) } ?? .english),
                file: "workspace.yml")
        return try WorkspaceOpener(evaluator: evaluator).fresh(folder: folder, scratch: scratch, settings: settings)
    }

    /// The folder of the workspace that the notebook belongs to: the one it names, else the one it stands in.
    ///
    /// - Throws: ``WorkspaceProblem`` where there is none.
    func workspaceFolder() throws -> String {
        if let named = document.frontMatter?.workspace {
            return try WorkspaceOpener.folder(at: Files.path(named.text, from: folder))
        }
        if let named = evaluator.options.workspace {
            return try WorkspaceOpener.folder(at: Files.path(named, from: evaluator.directory))
        }
        if let open = evaluator.workspace, base == nil { return open.folder }
        if let found = LastWorkspace.enclosing(folder) ?? evaluator.workspace?.folder { return found }
        throw WorkspaceProblem("\(name): no workspace. Name one in its front matter: workspace: ../my-accounts")
    }

    // MARK: The evaluator of its cells

    /// Who runs the notebook's cells.
    ///
    /// - Parameters:
    ///   - seed: What chance is made from, for a notebook that starts from its base; `nil` for the machine's.
    ///   - keepsCells: Whether what the lines stand on is noted.
    func cellEvaluator(in workspace: Workspace, seed: String?, keepsCells: Bool = true) throws -> Evaluator {
        var options = GlobalOptions()
        options.today = try document.frontMatter?.today.map { try Day(reading: $0.text) } ?? evaluator.options.today
        options.now = document.frontMatter?.now.flatMap { Instant(iso: $0.text) } ?? evaluator.options.now
        options.yes = evaluator.options.yes
        let uids: any UIDSource =
            seed.map { GeneratedUIDs(SeededGenerator(seed: $0)) } ?? GeneratedUIDs(SystemRandomNumberGenerator())
        return Evaluator(
            vocabulary: evaluator.vocabulary, surroundings: evaluator.surroundings.alone, directory: folder,
            options: options, uids: uids, workspace: workspace, role: onlyReads ? .readingCell : .cell,
            keepsCells: keepsCells)
    }
}

extension Surroundings {
    /// The same without anybody who watches, answers or edits: what a cell gives must not hang on who runs it, or where.
    fileprivate var alone: Surroundings {
        var surroundings = self
        // A bar for each line inside a bar for the notebook would only flicker.
        surroundings.progress = SilentProgress()
        surroundings.clipboard = NoClipboard()
        surroundings.editor = NoEditor()
        surroundings.asker = NoAsker()
        return surroundings
    }
}
