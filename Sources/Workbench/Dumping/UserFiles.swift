import Foundation
import Store

/// The files of a workspace that are the user's own: everything but the store, what was exported, and other dumps.
package struct UserFiles {
    /// The folder of a dump that holds them.
    static let folder = "files"

    /// Their paths from the workspace's folder, in order.
    private(set) var paths: [String] = []
    /// What is no plain file: a link, a device.
    package private(set) var links: [String] = []
    /// Files and folders that the system hides, such as `.git`.
    package private(set) var hidden: [String] = []
    /// Folders without anything in them.
    package private(set) var emptyFolders: [String] = []
    /// Folders that are dumps themselves.
    package private(set) var dumps: [String] = []

    /// Those in a folder.
    init(in folder: String) {
        walk("", Files.names(in: folder).filter { !$0.hasPrefix("workspace.sqlite") && $0 != "exports" }, of: folder)
    }

    private mutating func walk(_ path: String, _ names: [String], of folder: String) {
        for name in names {
            let relative = path.isEmpty ? name : "\(path)/\(name)"
            if name.hasPrefix(".") {
                // What abm works in for a moment is nobody's.
                if !name.hasPrefix(".abm-") { hidden.append(relative) }
                continue
            }
            let place = "\(folder)/\(relative)"
            switch Self.kind(of: place) {
            case .typeRegular: paths.append(relative)
            case .typeDirectory:
                let names = Files.names(in: place)
                if names.contains(DumpManifest.file) {
                    dumps.append(relative)
                } else if names.isEmpty {
                    emptyFolders.append(relative)
                } else {
                    walk(relative, names, of: folder)
                }
            default: links.append(relative)
            }
        }
    }

    private static func kind(of path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }
}
