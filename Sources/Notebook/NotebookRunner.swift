/// Runs the cells of a notebook in order and keeps what they answer.
///
/// It decides which cells run, what is kept and when to stop; what a command is, is known only to the closure that
/// evaluates a cell. Nothing is written to disk, and a run that stops has kept all that came before.
package struct NotebookRunner: Sendable {
    /// Runs one cell, given with its index. A thrown error stops the run like a failure that was not expected.
    package typealias Evaluate = (_ cell: NotebookCell, _ index: Int) throws -> CellResult

    /// Which cells are to run.
    package enum Scope {
        case allCells
        /// Those that are stale when their turn comes: what a cell writes makes the ones stale that read it. `inputs` is
        /// asked then, see ``NotebookDocument/staleness(inputs:feeds:)``.
        case staleCells(inputs: NotebookDocument.CurrentInput)
    }

    /// The file's name in messages.
    package let file: String

    package init(file: String) {
        self.file = file
    }

    /// Runs cells from the top and stops at the first that fails unexpectedly, or succeeds where it must fail.
    ///
    /// The failing cell's output stays what it was. Outputs that are up to date keep their text, but follow their
    /// cell's name.
    ///
    /// - Throws: ``NotebookProblems`` before anything is run; else only what `scope`'s closure throws.
    package func run(
        _ document: NotebookDocument, scope: Scope = .allCells, evaluate: Evaluate
    ) throws -> RunReport {
        try validate(document)
        var report = RunReport(document: document)
        var edits: [OutputEdit] = []
        for cell in document.cells {
            if case .staleCells(let inputs) = scope, try document.ownStaleness(of: cell, inputs: inputs) == nil {
                report.skipped.append(cell.name)
                edits += document.namingEdits(of: cell)
                continue
            }
            do throws(CellFailure) {
                let result = try outcome(of: cell, evaluate)
                edits.append(document.edit(of: cell, to: result.output, inputs: result.inputs))
                report.ran.append(cell.name)
            } catch {
                report.failure = error
                report.notReached = document.cells[(cell.index + 1)...].map(\.name)
                break
            }
        }
        report.document = document.applying(edits)
        return report
    }

    /// Runs every cell and compares what it answers with what is kept.
    ///
    /// A notebook that keeps any output must keep one for each cell; one that keeps none is a script, and only has to
    /// run. Hashes are not compared: what a reader sees is.
    ///
    /// - Throws: ``NotebookProblems`` before anything is run.
    package func check(_ document: NotebookDocument, evaluate: Evaluate) throws -> CheckReport {
        let run = try self.run(document, evaluate: evaluate)
        let compared = document.outputs.isEmpty ? [] : document.cells.prefix(run.ran.count)
        let differences = compared.compactMap { OutputDifference(of: $0, in: document, against: run.document) }
        return CheckReport(
            file: file, document: run.document, checked: run.ran, notReached: run.notReached, differences: differences,
            failure: run.failure, unifiedDiff: UnifiedDiff.text(of: differences, in: document, file: file))
    }

    private func validate(_ document: NotebookDocument) throws(NotebookProblems) {
        guard document.problems.isEmpty else { throw NotebookProblems(file: file, problems: document.problems) }
    }

    private func outcome(of cell: NotebookCell, _ evaluate: Evaluate) throws(CellFailure) -> CellResult {
        let result: CellResult
        do {
            result = try evaluate(cell, cell.index)
        } catch {
            throw CellFailure(file: file, cell: cell, reason: .threw(error))
        }
        guard result.failed == cell.expectsFailure else {
            throw CellFailure(file: file, cell: cell, reason: result.failed ? .failed(result) : .succeeded(result))
        }
        return result
    }
}

extension NotebookDocument {
    /// What brings the name in the marker of `cell`'s output up to date.
    fileprivate func namingEdits(of cell: NotebookCell) -> [OutputEdit] {
        guard let output = output(of: cell), output.name != cell.name, let source = output.source,
            let inputs = output.inputs
        else { return [] }
        return [edit(of: cell, to: output.text, source: source, inputs: inputs)]
    }
}
