import Foundation
import Playbook

/// The workspaces that stand in a folder `workspaces` near the user or near the program.
package enum ExampleWorkspaces {
    /// One of them.
    package struct Example: Hashable, Sendable {
        /// As the user can type it.
        package var path: String
        package var folder: String
        package var name: String
        var tier: String?
    }

    /// Those near the folder that the user stands in, else those near the program; the closest worked first.
    package static func found(from directory: String) -> [Example] {
        found(near: [directory, Bundle.main.executablePath.map { Files.folder(of: $0) }].compactMap { $0 })
    }

    /// Those of the first of some folders that has any above it.
    static func found(near folders: [String]) -> [Example] {
        guard let directory = folders.first, let root = folders.lazy.compactMap(enclosing).first else { return [] }
        let examples = Files.names(in: root + "/workspaces").compactMap { name -> Example? in
            let folder = "\(root)/workspaces/\(name)"
            guard let settings = try? Files.text(at: folder + "/workspace.yml") else { return nil }
            let path = folder.hasPrefix(directory + "/") ? String(folder.dropFirst(directory.count + 1)) : folder
            return Example(
                path: path, folder: folder, name: value("name", in: settings) ?? name, tier: value("tier", in: settings)
            )
        }
        // The closest worked first: one company is easier to look round in than three hundred.
        let order = Tier.allCases.map(\.rawValue)
        return examples.enumerated().sorted { left, right in
            let places = [left, right].map { order.firstIndex(of: $0.element.tier ?? "") ?? order.count }
            return (places[0], left.offset) < (places[1], right.offset)
        }.map(\.element)
    }

    /// Copies an example's text files, not what was made of them: the copy is built anew when it is opened.
    ///
    /// - Throws: ``FileProblem``.
    package static func copy(_ example: Example, to folder: String) throws(FileProblem) {
        for name in Files.names(in: example.folder) where !name.hasPrefix("workspace.") && name != "exports" {
            try Files.copy("\(example.folder)/\(name)", to: "\(folder)/\(name)")
        }
        try Files.copy("\(example.folder)/workspace.yml", to: folder + "/workspace.yml")
    }

    /// A value at the top of a settings file, read without the cost of reading all of it.
    private static func value(_ key: String, in settings: String) -> String? {
        settings.split(separator: "\n").first { $0.hasPrefix("\(key):") }.map {
            $0.dropFirst(key.count + 1).filter { $0 != "\"" }.trimmingPrefix(while: \.isWhitespace)
        }.map(String.init)
    }

    private static func enclosing(_ start: String) -> String? {
        var folder = start
        while folder.count > 1 {
            if Files.isFolder(folder + "/workspaces") { return folder }
            folder = Files.folder(of: folder)
        }
        return nil
    }
}
