import Answers
import ArgumentParser
import Notebook
import Playbook
import Store
import Workbench

/// Proves that a notebook's outputs are what a run from its base gives.
struct NotebookCheck: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Prove that a notebook's outputs are what a fresh run gives; show the difference.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["notebook check workspaces/one-to-one/notebooks/account-plan.md"]

    @Argument(help: "The notebook.", completion: .file(extensions: ["md"])) var file: String

    func run(in session: Session) throws -> Answer {
        let path = Files.path(file, from: session.directory)
        let report = try NotebookBench(evaluator: session.evaluator).check(path)
        let name = Files.name(of: path)
        let cells = counted(report.checked.count, "cell")
        if report.isClean {
            return .said(
                NotebookDocument(try Files.bytes(at: path)).outputs.isEmpty
                    ? "\(name): \(cells) ran; none keeps an output to compare. Keep them with: notebook run \(file)"
                    : "\(name): \(cells) checked, all as kept.")
        }
        var blocks: [Answer.Block] = []
        if !report.differences.isEmpty {
            let verb = report.differences.count == 1 ? "differs" : "differ"
            blocks.append(.text("\(name): \(counted(report.differences.count, "cell")) \(verb) from what is kept."))
        }
        if !report.differences.isEmpty { blocks.append(.verbatim(report.unifiedDiff)) }
        if let failure = report.failure { blocks.append(.problems([Problem(.error, failure.description)])) }
        return Answer(blocks, failed: true)
    }
}
