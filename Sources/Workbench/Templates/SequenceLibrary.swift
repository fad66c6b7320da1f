package import Playbook
import Settings
import ShippedTemplates

/// The sequences that a workspace can use: its own first, then those that travel in the binary.
package struct SequenceLibrary {
    private static let folder = "sequences"
    private let templates: TemplateLibrary
    private let workspace: String?

    /// - Parameter folder: The workspace's, whose `templates/sequences` win; `nil` for the shipped ones alone.
    package init(workspace folder: String?) {
        workspace = folder
        templates = TemplateLibrary(workspace: folder)
    }

    /// A sequence's file, before it is read.
    package struct Entry: Hashable, Sendable {
        /// In `templates/`, such as `sequences/default.yml`.
        package var path: String
        /// Without its ending.
        package var name: String
        /// Whether the workspace has a file of its own here.
        package var isOwn: Bool
    }

    /// All sequences by name; a workspace's own stands in the place of the shipped one.
    package func entries() -> [Entry] {
        Footprint.current?.noteTemplates()
        var entries: [String: Entry] = [:]
        for path in ShippedTemplates.paths where path.hasPrefix(Self.folder + "/") {
            if let name = Self.name(of: String(path.dropFirst(Self.folder.count + 1))) {
                entries[name] = Entry(path: path, name: name, isOwn: false)
            }
        }
        if let workspace {
            for file in Files.names(in: "\(workspace)/templates/\(Self.folder)") {
                guard let name = Self.name(of: file) else { continue }
                entries[name] = Entry(path: "\(Self.folder)/\(file)", name: name, isOwn: true)
            }
        }
        return entries.values.sorted { $0.name < $1.name }
    }

    /// A sequence by its name.
    ///
    /// - Throws: ``UnknownName``, `SettingsProblems`, ``FileProblem``.
    package func sequence(_ name: String) throws -> OutreachSequence {
        let entries = entries()
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw UnknownName(name, kind: "sequence", known: entries.map(\.name), list: "sequence list")
        }
        return try sequence(entry)
    }

    /// Reads a sequence's file.
    ///
    /// - Throws: `SettingsProblems`, ``FileProblem``.
    package func sequence(_ entry: Entry) throws -> OutreachSequence {
        try SequenceFile.parse(try templates.text(at: entry.path), file: "templates/\(entry.path)")
    }

    private static func name(of file: String) -> String? {
        file.hasSuffix(".yml") && !file.hasPrefix(".") ? String(file.dropLast(4)) : nil
    }
}
