import Answers
import ArgumentParser
import Notebook
import Playbook
import Store
import Workbench

/// Writes a notebook to begin with.
struct NotebookNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a notebook to begin with: a title, a day, a first cell.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.reading
    static let steersSession = true
    static let examples = ["notebook new monday.md", "notebook new review.md --title \"Weekly review\""]

    @Argument(help: "The file, such as review.md.") var file: String
    @Option(help: "What stands at its top; the file's name otherwise.") var title: String?

    func run(in session: Session) throws -> Answer {
        let path = Files.path(file.hasSuffix(".md") ? file : file + ".md", from: session.directory)
        let name = Files.name(of: path)
        guard !Files.exists(path) else { throw Refusal("\(file) is there already. Choose another name.") }
        let document = try NewNotebook(title: title, file: path).document(in: session)
        try Files.write(document.bytes, to: path)
        var answer = Answer.said("Wrote \(name). Open it in any editor, then: notebook run \(file)")
        answer.links = [Link(name, to: .file(path))]
        return answer
    }
}

/// The text of a notebook to begin with.
struct NewNotebook {
    let title: String?
    let file: String

    func document(in session: Session) throws -> NotebookDocument {
        let name = Files.name(of: file)
        let title = title ?? NotebookTitle(file: name).text
        var fields = [(key: "title", value: title), (key: "today", value: session.today.iso)]
        if let workspace = session.evaluator.workspace {
            let folder = Files.folder(of: file)
            if LastWorkspace.enclosing(folder) != workspace.folder {
                fields.append((key: "workspace", value: Files.relative(workspace.folder, to: folder)))
            }
        }
        return try NotebookDocument.opening(with: fields).appendingProse("# \(title)")
            .appendingProse("What do you want to find out? Write it here; the cells below answer.")
            .appendingCell(["status"], name: "where-we-stand")
    }
}
