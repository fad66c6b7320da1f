import Notebook
import Playbook
import Store

/// What everything that an answer can stand on is at this moment, as fingerprints.
struct WorkspaceState {
    /// Larger files are known by their size and their two ends: reading all of a million rows would take longer than
    /// most answers.
    private static let wholeFileLimit = 32 << 20
    private static let endLength = 1 << 20

    /// The folder that files are named from.
    let folder: String
    /// The version of the program.
    let tool: String
    let today: Day
    /// The folder of the workspace; `nil` for a notebook that starts from nothing.
    let workspaceFolder: String?
    /// The tables; `nil` where they follow from what a notebook starts from, so that nothing need be built to know them.
    let store: WorkspaceStore?
    /// Folders whose files are nobody's business, such as one that is thrown away.
    var ignoredFolders: [String] = []

    // MARK: What a line stood on

    /// The things that a line stood on and left behind, in a fixed order, without their fingerprints.
    ///
    /// What was done to a workspace that lives stays done, whatever changes around it: a line that wrote stands on its
    /// changes and on the files that it read, and not on the tables that it looked into on its way.
    func inputs(of footprint: Footprint, hasChanges: Bool, hasBase: Bool) -> [CellInput] {
        var inputs: [CellInput] = []
        let isDone = hasChanges && !hasBase
        if !isDone {
            inputs.append(.tool)
            if footprint.usesDay { inputs.append(.day) }
            if hasBase { inputs.append(.base) }
            if footprint.usesSettings, !hasBase { inputs.append(.settings) }
            if footprint.usesTemplates, workspaceFolder != nil { inputs.append(.templates) }
            if !hasBase { inputs += footprint.tables.sorted().map { .table($0) } }
        }
        inputs += footprint.readFiles.filter(isNamed).sorted().map { .file(Files.relative($0, to: folder)) }
        if isDone { inputs.append(.changes) }
        inputs += footprint.writtenFiles.filter(isNamed).sorted().map { .writtenFile(Files.relative($0, to: folder)) }
        return inputs
    }

    /// Whether a file is an input by its own name, and not as a part of the workspace or as work that is thrown away.
    private func isNamed(_ path: String) -> Bool {
        if ignoredFolders.contains(where: { path.hasPrefix($0 + "/") }) { return false }
        guard let workspaceFolder, path.hasPrefix(workspaceFolder + "/") else { return true }
        let name = path.dropFirst(workspaceFolder.count + 1)
        return name != "workspace.yml" && !name.hasPrefix("workspace.sqlite") && !name.hasPrefix("templates/")
            && name != "setup.md"
    }

    // MARK: Fingerprints

    /// The fingerprint of one thing; `nil` where it is gone.
    ///
    /// - Parameters:
    ///   - others: Entries of the history that do not count for tables: the cell's own and those of the cells below it.
    ///   - changes: The standing entries that the cell made.
    ///   - base: What the notebook starts from, for the cell.
    func fingerprint(
        of input: CellInput, without others: Set<Int>, changes: [Int], base: ContentHash?
    ) throws -> ContentHash? {
        switch input {
        case .tool: ContentHash(of: tool)
        case .day: ContentHash(of: today.iso)
        case .base: base
        case .settings: workspaceFolder.flatMap { Self.fingerprint(ofFile: $0 + "/workspace.yml") }
        case .templates: workspaceFolder.map { Self.fingerprint(ofFolder: $0 + "/templates") }
        case .table(let name): try store.map { try fingerprint(ofTable: name, in: $0, without: others) }
        case .file(let name), .writtenFile(let name): Self.fingerprint(ofFile: Files.path(name, from: folder))
        case .changes: changes.isEmpty ? nil : ContentHash(of: Self.written(changes))
        }
    }

    /// A table's contents, by the entries of the history that made them.
    private func fingerprint(
        ofTable table: String, in store: WorkspaceStore, without others: Set<Int>
    ) throws -> ContentHash {
        try store.read { read in
            if table == "focus" { return ContentHash(of: try read.focus() ?? "") }
            let changes = try read.changes(of: table).filter { !others.contains($0.entry) }
            return ContentHash(of: changes.map { "\($0.entry) \($0.fingerprint)" }.joined(separator: "\n"))
        }
    }

    private static func written(_ entries: [Int]) -> String { entries.map(String.init).joined(separator: " ") }

    /// All files of a folder and those below it; the same for an empty folder and for none.
    private static func fingerprint(ofFolder folder: String) -> ContentHash {
        var text = ""
        func visit(_ folder: String, _ name: String) {
            for entry in Files.names(in: folder) {
                let path = "\(folder)/\(entry)"
                if Files.isFolder(path) {
                    visit(path, "\(name)/\(entry)")
                } else {
                    text += "\(name)/\(entry) \(fingerprint(ofFile: path)?.description ?? "")\n"
                }
            }
        }
        visit(folder, "")
        return ContentHash(of: text)
    }

    /// A file's contents; `nil` where it is not there or cannot be read.
    static func fingerprint(ofFile path: String) -> ContentHash? {
        guard Files.exists(path), !Files.isFolder(path) else { return nil }
        let size = Files.size(of: path)
        if size > wholeFileLimit {
            return Files.ends(of: path, length: endLength).map { ContentHash(of: Array("\(size) ".utf8) + $0) }
        }
        // A file that cannot be read any more is as good as gone; whoever wants it is told when the cell runs.
        return (try? Files.bytes(at: path)).map { ContentHash(of: $0) }
    }
}
