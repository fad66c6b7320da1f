import Answers
import ArgumentParser
import Notebook
import Store
import Workbench

/// Saves the session as a notebook.
struct NotebookSave: Command {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: "Save this session, or some of its numbered lines, as a notebook.",
        discussion: """
            Lines that only steer the session (open, undo, show) and those that were taken back are left out. The file \
            is plain Markdown: read it, write between its cells, run it again.
            """)
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["notebook save plan.md", "notebook save first.md 1-1 --title \"First look\""]

    @Argument(help: "The file, such as plan.md.") var file: String
    @Argument(help: "Which lines, such as 4-9; all of them otherwise.", transform: CellRange.init(reading:))
    var range: CellRange?
    @Option(help: "What stands at its top; the file's name otherwise.") var title: String?
    @Flag(help: "Leave the answers out.") var noOutputs = false

    func run(in session: Session) throws -> Answer {
        let path = Files.path(file.hasSuffix(".md") ? file : file + ".md", from: session.directory)
        let evaluator = session.evaluator
        if let workspace = evaluator.workspace, path == "\(workspace.folder)/setup.md" {
            throw Refusal("setup.md is what builds the workspace. Choose another name.")
        }
        if Files.exists(path), !session.options.yes {
            // What this session wrote itself and nobody has touched since may be written anew.
            guard let saved = evaluator.cells.saved[path], ContentHash(of: try Files.bytes(at: path)) == saved else {
                throw Refusal("\(file) is there already. Choose another name, or say --yes to replace it.")
            }
        }
        let name = Files.name(of: path)
        let saving = try SessionSaving(evaluator, to: path)
        let saved = try saving.notebook(
            range?.bounds, title: title, otherwise: NotebookTitle(file: name).text, keepsOutputs: !noOutputs)
        try Files.write(saved.document.bytes, to: path)
        try saving.giveEntries(to: saved)
        evaluator.remember(saved.document, at: path)
        var answer = Answer.said(
            (["Saved \(counted(saved.count, "cell")) to \(name)."] + saved.remarks).joined(separator: " "))
        answer.links = [Link(name, to: .file(path))]
        return answer
    }
}
