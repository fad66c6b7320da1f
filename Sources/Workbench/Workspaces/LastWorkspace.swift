import Foundation

/// Which workspace a line means that names none: the folder that the user stands in, else the one opened last.
package enum LastWorkspace {
    /// The nearest folder upwards with a `workspace.yml`, else the one remembered, if it is still there.
    package static func find(from directory: String) -> String? { enclosing(directory) ?? remembered }

    /// The nearest folder upwards with a `workspace.yml`.
    package static func enclosing(_ directory: String) -> String? {
        var folder = directory
        while true {
            if Files.exists(folder + "/workspace.yml") { return folder }
            let parent = Files.folder(of: folder)
            if parent == folder || parent.isEmpty { return nil }
            folder = parent
        }
    }

    /// The workspace opened last, if it is still there.
    package static var remembered: String? {
        guard let path = memory, let text = try? Files.text(at: path) else { return nil }
        let folder = text.split(separator: "\n").first.map(String.init) ?? ""
        return Files.exists(folder + "/workspace.yml") ? folder : nil
    }

    /// Remembers a workspace for the next start. Where that cannot be written, the next start asks: nothing is lost.
    static func remember(_ folder: String) {
        guard remembered != folder, let path = memory else { return }
        do { try Files.write(folder + "\n", to: path) } catch { return }
    }

    /// A file in the user's state folder, as the XDG base directories name it; `nil` where there is no home.
    private static var memory: String? {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") { return folder + "/abm/last-workspace" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/abm/last-workspace"
    }
}
