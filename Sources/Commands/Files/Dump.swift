import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Writes the whole workspace as text.
struct Dump: Command {
    static let configuration = CommandConfiguration(
        commandName: "dump", abstract: "Write the whole workspace as text that you can read, compare and keep.",
        discussion: """
            Lists become CSV files, drafts Markdown files, and your own files go along as they are: load makes the same \
            workspace of it again. What was done and undone, the account in focus and the folder exports are left out. \
            An older dump in the same folder is replaced.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["dump last-week"]

    @Argument(help: "The folder to write: a new one, or that of an older dump.", completion: .directory)
    var folder: String

    func run(in session: Session) throws -> Answer {
        let tally = try WorkspaceDump(in: session).write(
            to: Files.path(folder, from: session.directory), typed: folder)
        let table = Table(
            "dump", columns: [.init("file"), .init("rows", nil, .trailing)],
            rows: tally.rows.map { [.text($0.file), .integer($0.count)] }, whenEmpty: "The workspace holds nothing yet."
        )
        var remarks = ["The history, the account in focus and the folder exports are not part of a dump."]
        let others = tally.leftOut
        for (paths, what) in [
            (others.links, "links, which are no files"), (others.hidden, "hidden files"),
            (others.emptyFolders, "empty folders"), (others.dumps, "other dumps"),
        ] {
            if let list = listed(paths) { remarks.append("Left out \(what) (\(paths.count)): \(list).") }
        }
        return Answer([
            .text(
                "Wrote \(session.settings.name) into \(folder), with \(counted(tally.files, "file")) of your own. Make a workspace of it with: load \(folder)"
            ), .table(table), .list(remarks),
        ])
    }
}
