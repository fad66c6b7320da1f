import Notebook
import Playbook
import Settings
import Store

/// Opens a workspace's folder; where its file is not made yet, `setup.md` makes it.
struct WorkspaceOpener {
    let evaluator: Evaluator

    /// - Parameters:
    ///   - path: The workspace's folder, or a file in it.
    ///   - options: Whose clock the building runs by.
    /// - Throws: ``WorkspaceProblem``, `SettingsProblems`, `StoreProblem`, ``FileProblem``, ``NotebookFailure``.
    func open(_ path: String, options: GlobalOptions) throws -> Workspace {
        let folder = try Self.folder(at: path)
        let settings = try Self.settings(in: folder)
        let file = folder + "/workspace.sqlite"
        if !Files.exists(file) { try build(file, folder: folder, settings: settings) }
        return Workspace(folder: folder, settings: settings, store: try WorkspaceStore.open(at: file))
    }

    /// The folder of a workspace, by its own name or that of one of its files.
    static func folder(at path: String) throws -> String {
        if Files.isFolder(path) {
            guard Files.exists(path + "/workspace.yml") else {
                if Files.exists(path + "/workspace.sqlite") {
                    throw WorkspaceProblem(
                        "\(path): has a workspace.sqlite but no workspace.yml. Put its workspace.yml back.")
                }
                throw WorkspaceProblem(
                    "\(path): is not a workspace (it has no workspace.yml). Make one with: abm init \(path)"
                )
            }
            return path
        }
        if ["workspace.yml", "workspace.sqlite"].contains(Files.name(of: path)), Files.exists(path) {
            return try folder(at: Files.folder(of: path))
        }
        if Files.exists(path) { throw WorkspaceProblem("\(path): is a file, not the folder of a workspace.") }
        throw WorkspaceProblem("\(path): there is no such folder. Make a workspace there with: abm init \(path)")
    }

    static func settings(in folder: String) throws -> WorkspaceSettings {
        let file = folder + "/workspace.yml"
        return try WorkspaceSettings.parse(try Files.text(at: file), file: file)
    }

    /// Makes a workspace's file from nothing: complete in a folder of its own first, so that a building that is stopped
    /// leaves none and two that run at once do not meet.
    private func build(_ file: String, folder: String, settings: WorkspaceSettings) throws {
        let site = try Files.makeScratchFolder(in: folder)
        do {
            try make(site + "/workspace.sqlite", folder: folder, settings: settings)
            // Where another has finished first, its file stays: somebody may be writing to it.
            if !Files.exists(file) { try Files.move(site + "/workspace.sqlite", over: file) }
        } catch {
            try Files.remove(site)
            throw error
        }
        try Files.remove(site)
    }

    private func make(_ file: String, folder: String, settings: WorkspaceSettings) throws {
        let store = try WorkspaceStore.create(at: file, isScratch: true)
        let setup = folder + "/setup.md"
        guard Files.exists(setup) else { return }
        let workspace = Workspace(folder: folder, settings: settings, store: store)
        try NotebookBench(evaluator: evaluator).build(workspace, from: setup)
    }

    /// The same workspace with a file of its own elsewhere, made from nothing: what a notebook is run from.
    ///
    /// - Parameters:
    ///   - folder: The workspace whose settings, templates and `setup.md` are used, or `nil` for an empty one.
    ///   - scratch: A folder for the file and for all exports.
    ///   - settings: The settings of an empty workspace.
    func fresh(folder: String?, scratch: String, settings: WorkspaceSettings) throws -> Workspace {
        let file = scratch + "/workspace.sqlite"
        if let folder { try make(file, folder: folder, settings: settings) }
        let store =
            folder == nil ? try WorkspaceStore.create(at: file, isScratch: true) : try WorkspaceStore.open(at: file)
        return Workspace(
            folder: folder ?? scratch, settings: settings, store: store, exports: scratch + "/exports")
    }
}
