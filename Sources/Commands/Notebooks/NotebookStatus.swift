import Answers
import ArgumentParser
import Notebook
import Store
import Workbench

/// Says which cells of a notebook are stale, and why.
struct NotebookStatus: Command {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say which cells of a notebook are stale, and why. Nothing is run.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["notebook status workspaces/one-to-one/notebooks/account-plan.md"]

    @Argument(help: "The notebook.") var file: String

    func run(in session: Session) throws -> Answer {
        let path = Files.path(file, from: session.directory)
        let notebook = try NotebookBench(evaluator: session.evaluator).read(path)
        let (document, reasons) = (notebook.document, notebook.reasons)
        let stale = reasons.count { $0 != nil }
        let table = Table(
            "cells", columns: [.init("cell"), .init("line", nil, .trailing), .init("state"), .init("why")],
            rows: zip(document.cells, reasons).map { cell, reason in
                [
                    .text(cell.name), .integer(cell.line), .text(reason == nil ? "fresh" : "stale"),
                    .text(reason?.description ?? ""),
                ]
            }, whenEmpty: "It has no cells. A cell is a fence that begins with ```abm.")
        let sentence =
            stale == 0
            ? "All \(counted(document.cells.count, "cell")) are fresh."
            : "\(counted(stale, "cell")) of \(document.cells.count) \(stale == 1 ? "is" : "are") stale. Bring \(stale == 1 ? "it" : "them") up to date with: notebook run \(file)"
        return Answer([.table(table)] + (document.cells.isEmpty ? [] : [.text(sentence)]))
    }
}
