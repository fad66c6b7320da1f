import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Makes a workspace out of a dump.
struct Load: Command {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Make a new workspace out of a dump, and open it.",
        discussion: """
            The workspace comes into a new folder, called as the workspace is unless --to names another; one that \
            is there is never touched. Its history begins anew.
            """)
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["load last-week", "load last-week --to restored"]

    @Argument(help: "The folder of the dump.", completion: .directory) var folder: String
    @Option(help: "The folder to make; called as the workspace is otherwise.", completion: .directory)
    var to: String?

    func run(in session: Session) throws -> Answer {
        let load = try WorkspaceLoad(Files.path(folder, from: session.directory), typed: folder)
        let name = to ?? load.ownFolder
        let target = Files.path(name, from: session.directory)
        guard !Files.exists(target) || (Files.isFolder(target) && Files.names(in: target).isEmpty) else {
            throw Refusal(
                "\(name): there is something here already. Name a new folder with --to, such as: load \(folder) --to \(Files.name(of: name))-2"
            )
        }
        let tally = try load.make(in: target, line: "load \(folder)", clock: session.clock)
        try session.evaluator.open(target)
        let counts =
            "\(counted(tally.accounts, "account")), \(counted(tally.contacts, "contact")), \(counted(tally.touches, "touch", "touches"))"
        var answer = Answer.said(
            "Made \(tally.name) in \(name): \(counts). Its history begins here. Next: account list")
        if !tally.remarks.isEmpty { answer.blocks.append(.list(tally.remarks)) }
        return answer
    }
}
