import Foundation
import Store

/// The files of a workspace that are the user's own: everything but the store, what was exported, and other dumps.
enum UserFiles {
    /// The folder of a dump that holds them.
    static let folder = "files"

    /// Their paths from the workspace's folder, in order; what is no plain file (a link, a device) is counted apart.
    static func paths(in folder: String) -> (files: [String], others: [String]) {
        var files: [String] = []
        var others: [String] = []
        func walk(_ path: String, _ names: [String]) {
            for name in names where !name.hasPrefix(".") {
                let relative = path.isEmpty ? name : "\(path)/\(name)"
                switch kind(of: "\(folder)/\(relative)") {
                case .typeRegular: files.append(relative)
                case .typeDirectory:
                    let place = "\(folder)/\(relative)"
                    if !Files.exists(place + "/" + DumpManifest.file) { walk(relative, Files.names(in: place)) }
                default: others.append(relative)
                }
            }
        }
        walk("", Files.names(in: folder).filter { !$0.hasPrefix("workspace.sqlite") && $0 != "exports" })
        return (files, others)
    }

    private static func kind(of path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }
}
