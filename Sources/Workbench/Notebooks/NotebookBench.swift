import Answers
package import Notebook
import Playbook
import Settings
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
    ///   - all: Whether to run every cell from a fresh copy; else only the stale ones, in the workspace as it is.
    package func run(_ path: String, all: Bool) throws -> RunReport {
        let document = try self.document(at: path)
        let name = Files.name(of: path)
        let runner = NotebookRunner(file: name)
        let isLive = !all && document.frontMatter?.base == nil
        return try withEvaluator(for: document, path: path, live: isLive) { inner, workspace in
            let scope: NotebookRunner.Scope =
                all || !isLive
                ? .allCells
                : .staleCells(inputs: { _ in nil })
            return try runner.run(document, scope: scope) { cell, _ in
                if isLive { try takeBackIfWritten(cell, notebook: path, in: workspace) }
                return try result(of: cell, notebook: path, by: inner)
            }
        }
    }

    /// Runs a notebook from its base and compares what it gives with what it keeps.
    package func check(_ path: String) throws -> CheckReport {
        let document = try self.document(at: path)
        guard let front = document.frontMatter, front.today != nil || front.now != nil else {
            throw WorkspaceProblem(
                "\(Files.name(of: path)): a notebook that is to be checked needs its day. Add today: 2026-11-22 between --- lines at its top."
            )
        }
        return try withEvaluator(for: document, path: path, live: false) { inner, _ in
            try NotebookRunner(file: Files.name(of: path)).check(document) { cell, _ in
                try result(of: cell, notebook: path, by: inner)
            }
        }
    }

    /// Fills a workspace's new file by its `setup.md`.
    ///
    /// - Throws: ``NotebookFailure`` with the cell and its error.
    func build(_ workspace: Workspace, from path: String) throws {
        let document = try self.document(at: path)
        // Chance is seeded by the text itself: every copy of an example holds the same records under the same uids.
        let inner = try makeEvaluator(for: document, path: path, workspace: workspace, seed: document.text)
        let cells = document.cells.count
        var done = 0
        let report = try NotebookRunner(file: Files.name(of: path)).run(document) { cell, _ in
            evaluator.surroundings.progress.advance("Building \(workspace.settings.name)", done: done, of: cells)
            done += 1
            return try result(of: cell, notebook: path, by: inner)
        }
        evaluator.surroundings.progress.finish()
        if let failure = report.failure {
            if case .threw(let error) = failure.reason, error is Cancelled { throw error }
            throw NotebookFailure(failure)
        }
    }

    // MARK: Cells

    /// Runs the lines of a cell; the first that fails ends it.
    private func result(of cell: NotebookCell, notebook: String, by inner: Evaluator) throws -> CellResult {
        var texts: [String] = []
        var message: String?
        let reference = Entry.CellReference(
            notebook: Files.name(of: notebook), cell: cell.name, sourceHash: "\(cell.sourceHash)")
        for line in cell.commands {
            if evaluator.surroundings.isInterrupted() { throw Cancelled() }
            let outcome = inner.evaluate(line.text, cell: reference)
            if outcome.status == .cancelled { throw Cancelled() }
            // After the line: it may have opened a workspace of another language.
            let style = Style(language: inner.workspace?.figures ?? .english)
            let format = outcome.format ?? .markdown
            let text = format.render(outcome.answer, style: style)
            // What is not Markdown must not be read as such.
            texts.append(format == .markdown || text.isEmpty ? text : Fence.around(text, info: format.rawValue))
            guard outcome.status == .done else {
                message = outcome.answer.problems.map(\.located).joined(separator: "; ")
                break
            }
        }
        let output = texts.filter { !$0.isEmpty }.joined(separator: "\n")
        return CellResult(output: output, failed: message != nil, inputs: "", message: message)
    }

    /// In a live workspace a writing cell that runs again first takes back what it wrote before.
    private func takeBackIfWritten(_ cell: NotebookCell, notebook: String, in workspace: Workspace) throws {
        let name = Files.name(of: notebook)
        while let written = try workspace.store.read({ try $0.newestEntry(notebook: name, cell: cell.name) }) {
            let newest = try workspace.store.read { try $0.newestEntry() }
            guard newest == written else {
                throw Refusal(
                    "Cell \(cell.name) wrote entry \(written.number), and later entries stand on it. Undo those first (see: history), or run the notebook with --all."
                )
            }
            _ = try workspace.store.moveAlongJournal { try $0.undo() }
        }
    }

    // MARK: The evaluator that a notebook asks for

    private func withEvaluator<Result>(
        for document: NotebookDocument, path: String, live: Bool, _ body: (Evaluator, Workspace) throws -> Result
    ) throws -> Result {
        if live || document.frontMatter?.base == .here {
            let workspace = try workspaceOfNotebook(document, path: path)
            let inner = try makeEvaluator(for: document, path: path, workspace: workspace, seed: nil)
            return try body(inner, workspace)
        }
        let scratch = try Files.makeScratchFolder()
        let folder = document.frontMatter?.base == .empty ? nil : try folderOfNotebook(document, path: path)
        let settings =
            try folder.map(WorkspaceOpener.settings(in:))
            ?? WorkspaceSettings.parse(
                WorkspaceSettings.text(
                    name: document.frontMatter?.title?.text ?? "Notebook", tier: .oneToOne, currency: .eur,
                    language: document.frontMatter?.language.flatMap { Language(rawValue: $0.text) } ?? .english),
                file: "workspace.yml")
        let workspace = try WorkspaceOpener(evaluator: evaluator).fresh(
            folder: folder, scratch: scratch, settings: settings)
        let inner = try makeEvaluator(for: document, path: path, workspace: workspace, seed: path)
        let result: Result
        do {
            result = try body(inner, workspace)
        } catch {
            try Files.remove(scratch)
            throw error
        }
        try Files.remove(scratch)
        return result
    }

    private func makeEvaluator(
        for document: NotebookDocument, path: String, workspace: Workspace, seed: String?
    ) throws -> Evaluator {
        var options = GlobalOptions()
        options.today = try document.frontMatter?.today.map { try Day(reading: $0.text) } ?? evaluator.options.today
        options.now = document.frontMatter?.now.flatMap { Instant(iso: $0.text) } ?? evaluator.options.now
        options.yes = evaluator.options.yes
        var surroundings = evaluator.surroundings
        // A bar for each line inside a bar for the notebook would only flicker.
        surroundings.progress = SilentProgress()
        // What a cell gives must not hang on who runs it, or where.
        surroundings.clipboard = NoClipboard()
        surroundings.editor = NoEditor()
        let uids: any UIDSource =
            seed.map { GeneratedUIDs(SeededGenerator(seed: $0)) } ?? GeneratedUIDs(SystemRandomNumberGenerator())
        return Evaluator(
            vocabulary: evaluator.vocabulary, surroundings: surroundings, directory: Files.folder(of: path),
            options: options, uids: uids, workspace: workspace,
            role: document.frontMatter?.base == .here ? .readingCell : .cell)
    }

    /// A notebook's file, which must be whole.
    private func document(at path: String) throws -> NotebookDocument {
        let document = NotebookDocument(try Files.bytes(at: path))
        guard document.problems.isEmpty else {
            throw NotebookProblems(file: Files.name(of: path), problems: document.problems)
        }
        return document
    }

    /// The folder of the workspace that a notebook belongs to: the one it names, else the one it stands in.
    private func folderOfNotebook(_ document: NotebookDocument, path: String) throws -> String {
        let here = Files.folder(of: path)
        if let named = document.frontMatter?.workspace {
            return try WorkspaceOpener.folder(at: Files.path(named.text, from: here))
        }
        if let named = evaluator.options.workspace {
            return try WorkspaceOpener.folder(at: Files.path(named, from: evaluator.directory))
        }
        if let open = evaluator.workspace, document.frontMatter?.base == nil { return open.folder }
        return try LastWorkspace.enclosing(here) ?? evaluator.workspace?.folder
            ?? {
                throw WorkspaceProblem(
                    "\(Files.name(of: path)): no workspace. Name one in its front matter: workspace: ../my-accounts")
            }()
    }

    private func workspaceOfNotebook(_ document: NotebookDocument, path: String) throws -> Workspace {
        let folder = try folderOfNotebook(document, path: path)
        if let open = evaluator.workspace, open.folder == folder { return open }
        return try WorkspaceOpener(evaluator: evaluator).open(folder, options: evaluator.options)
    }
}
