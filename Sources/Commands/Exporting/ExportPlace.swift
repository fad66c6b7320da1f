import Playbook
import Workbench

/// Where the files of a list go, and how they are told to the user.
struct ExportPlace {
    private let path: String
    private let shown: String

    /// - Parameters:
    ///   - to: What the user said; a file of such a name in the workspace's exports where it is `nil`.
    /// - Throws: `Refusal` where no list may be written there.
    init(_ to: String?, named name: String, in session: Session) throws(Refusal) {
        guard let workspace = session.workspace else { preconditionFailure("a list is of a workspace") }
        guard let to else {
            path = "\(workspace.exports)/\(name)"
            shown = "exports/\(name)"
            return
        }
        path = Files.path(to, from: session.directory)
        shown = to
        if Files.isFolder(path) { throw Refusal("\(to) is a folder. Name a file in it, such as \(name).") }
        guard Files.isFolder(Files.folder(of: path)) else {
            throw Refusal("\(to) cannot be written: there is no such folder. Make it first, or leave out --to.")
        }
        try refuseOwn(workspace)
    }

    /// A list never takes the place of what the workspace is made of.
    private func refuseOwn(_ workspace: Workspace) throws(Refusal) {
        guard path.hasPrefix(workspace.folder + "/"), !path.hasPrefix(workspace.exports + "/") else { return }
        let isOfStore = Files.folder(of: path) == workspace.folder && Files.name(of: path).hasPrefix("workspace.")
        guard isOfStore || Files.exists(path) else { return }
        throw Refusal("\(shown) is a file of the workspace itself. Write to exports/, or give another name.")
    }

    /// The place of one of several files: `list-2.csv`, or the file itself where it is the only one.
    func part(_ number: Int, of count: Int) -> (path: String, shown: String) {
        guard count > 1 else { return (path, shown) }
        return (path.insertingBeforeExtension("-\(number)"), shown.insertingBeforeExtension("-\(number)"))
    }
}
