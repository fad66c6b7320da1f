import Answers
import ArgumentParser
import Notebook
import Playbook
import Store
import Workbench

/// Runs a notebook and keeps its outputs in the file.
struct NotebookRun: Command {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a notebook's stale cells and keep their outputs in the file.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.everything
    // Each cell is an entry of its own, in the workspace that the notebook names.
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["notebook run workspaces/one-to-one/notebooks/account-plan.md"]

    @Argument(help: "The notebook.", completion: .file(extensions: ["md"])) var file: String
    @Flag(help: "Run every cell, from a fresh copy of the workspace.") var all = false

    func run(in session: Session) throws -> Answer {
        let path = Files.path(file, from: session.directory)
        let before = try Files.bytes(at: path)
        let report = try NotebookBench(evaluator: session.evaluator).run(path, all: all)
        guard try Files.bytes(at: path) == before else {
            throw Refusal("\(file) was changed while it ran, so it was left as it is now. Run it again.")
        }
        try Files.write(report.document.bytes, to: path)
        let left = report.skipped.isEmpty ? "" : ", left \(counted(report.skipped.count, "fresh cell")) alone"
        var blocks: [Answer.Block] = [
            .text("\(Files.name(of: path)): ran \(counted(report.ran.count, "cell"))\(left).")
        ]
        if let failure = report.failure { blocks.append(.problems([Problem(.error, failure.description)])) }
        return Answer(blocks, failed: report.failure != nil)
    }
}
