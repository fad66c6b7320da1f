import Answers
import ArgumentParser
import Notebook
import Playbook
import Store
import Workbench

/// Shows a line of the session again with the answer that it had, or lists them all.
struct Show: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a numbered line of this session with its answer; alone, list them.",
        discussion: """
            The number stands in the prompt. What it shows is the answer as it was; rerun NUMBER asks again. Whether \
            something has changed since is said below it.
            """)
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["show", "show 1"]

    @Argument(help: "The number.", transform: CellNumber.init(reading:)) var number: CellNumber?

    func run(in session: Session) throws -> Answer {
        let evaluator = session.evaluator
        guard let number else { return try list(evaluator) }
        let cell = try evaluator.cells.cell(number.value)
        var blocks: [Answer.Block] = [.heading("\(cell.number)  \(cell.line)", level: 3)]
        blocks += cell.outcome.answer.blocks
        if !cell.steers, let reason = try evaluator.staleness(of: cell) {
            let isRunnable = (try? evaluator.requireRunnable(cell, as: cell.line)) != nil
            let act = isRunnable ? " Ask again: rerun \(cell.number)" : ""
            blocks.append(.problems([Problem(.note, "\(reason.description.capitalisedFirstLetter).\(act)")]))
        }
        return Answer(blocks)
    }

    private func list(_ evaluator: Evaluator) throws -> Answer {
        .table(
            Table(
                "cells",
                columns: [
                    .init("number", nil, .trailing), .init("line"), .init("entry", nil, .trailing), .init("state"),
                ],
                rows: try evaluator.cells.cells.map { cell in
                    [
                        .integer(cell.number), .text(cell.line), cell.outcome.entry.map { .integer($0) } ?? .none,
                        .text(try state(of: cell, evaluator)),
                    ]
                },
                whenEmpty: "Nothing has been typed in this session yet. At the prompt each line gets a number."))
    }

    private func state(of cell: SessionCells.Cell, _ evaluator: Evaluator) throws -> String {
        if cell.steers { return "" }
        return try evaluator.staleness(of: cell)?.description ?? "fresh"
    }
}
