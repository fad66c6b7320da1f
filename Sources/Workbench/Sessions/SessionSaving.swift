import Answers
package import Notebook
import Playbook
import Store

/// Makes a notebook of a session's lines, with their answers as they were.
package struct SessionSaving {
    /// A notebook that is ready to be written.
    package struct Saved {
        package let document: NotebookDocument
        /// How many cells it has.
        package let count: Int
        /// What was left out and why, in sentences.
        package let remarks: [String]
        /// The session's cells that wrote, each with its place in the notebook, where that works in the workspace as it
        /// is.
        let writing: [(index: Int, cell: SessionCells.Cell)]
    }

    private let evaluator: Evaluator
    private let workspace: Workspace
    private let path: String

    /// - Parameter path: Where the notebook will stand; its file names start from that folder.
    /// - Throws: ``WorkspaceProblem`` where none is open.
    package init(_ evaluator: Evaluator, to path: String) throws {
        guard let workspace = evaluator.workspace else {
            throw WorkspaceProblem("No workspace is open, so there is no session to save. Open one first.")
        }
        self.evaluator = evaluator
        self.workspace = workspace
        self.path = path
    }

    /// The notebook of the cells in a range of numbers, with the prose between and right before them.
    ///
    /// - Parameters:
    ///   - range: All cells where it is `nil`.
    ///   - title: What stands at its top; where it is `nil`, the heading that the session's prose begins with, else
    ///     `otherwise`.
    ///   - keepsOutputs: Whether the answers go with it.
    /// - Throws: ``Refusal`` where there is nothing to save.
    package func notebook(
        _ range: ClosedRange<Int>?, title: String?, otherwise: String, keepsOutputs: Bool
    ) throws -> Saved {
        var choice = try SessionChoice(evaluator, in: range)
        guard !choice.cells.isEmpty else {
            let why = choice.remarks.isEmpty ? ["Type some lines first."] : choice.remarks
            let place = range == nil ? "" : " in that range"
            throw Refusal("There is nothing to save\(place). \(why.joined(separator: " "))")
        }
        let base = try base(for: choice.cells)
        let heading = title == nil ? choice.takeHeading() : nil
        let title = title ?? heading ?? otherwise
        var document = NotebookDocument.opening(with: try frontMatter(title, base: base, cells: choice.cells))
            .withHeading(title)
        var places: [(index: Int, cell: SessionCells.Cell)] = []
        var names: Set<String> = []
        if let focus = choice.focusToSet {
            let line = "use \(focus)"
            document = try document.appendingCell([line], name: Self.name(for: line, &names))
            places.append((0, try beginning(with: line)))
        }
        for item in choice.items {
            switch item {
            case .prose(let line): document = try document.appendingProse(line)
            case .cell(let cell):
                do throws(NotebookProblem) {
                    document = try document.appendingCell(
                        [cell.line], name: Self.name(for: cell.line, &names),
                        expectsFailure: cell.outcome.status == .checkFailed)
                    places.append((document.cells.count - 1, cell))
                } catch {
                    choice.remarks.append(
                        "Left out \(cell.number): its text has a line break, which a cell cannot hold.")
                }
            }
        }
        if keepsOutputs { document = try withOutputs(document, places, base: base) }
        return Saved(
            document: document, count: choice.cells.count,
            remarks: choice.remarks + [remark(on: base)].compactMap { $0 },
            writing: base == nil ? places : [])
    }

    // MARK: Front matter

    /// What a run of the notebook can start from.
    ///
    /// Where everything in the workspace came from its setup and from these cells, a run from there gives the same;
    /// where they only looked, the workspace as it is will do; else there is no base.
    private func base(for cells: [SessionCells.Cell]) throws -> NotebookFrontMatter.Base? {
        let own = try cells.flatMap { try evaluator.standingEntries(of: $0) }
        let there = try workspace.store.read { try $0.entryNumbers(outside: "setup.md") }
        if Set(own) == Set(there) { return .setup }
        // A line that wrote nothing this time, such as a rehearsal, is one that writes all the same.
        let onlyLooks = cells.allSatisfy { cell in
            (evaluator.vocabulary.command(of: cell.line)?.type as? any Command.Type)?.onlyLooks == true
        }
        return onlyLooks ? .here : nil
    }

    private func frontMatter(
        _ title: String, base: NotebookFrontMatter.Base?, cells: [SessionCells.Cell]
    ) throws -> [(key: String, value: String)] {
        var fields = [("title", title)]
        if let day = cells.last?.day { fields.append(("today", day.iso)) }
        let folder = Files.folder(of: path)
        if LastWorkspace.enclosing(folder) != workspace.folder {
            fields.append(("workspace", Files.relative(workspace.folder, to: folder)))
        }
        if let base { fields.append(("base", base.rawValue)) }
        return fields.map { (key: $0.0, value: $0.1) }
    }

    private func remark(on base: NotebookFrontMatter.Base?) -> String? {
        base == nil
            ? "It works in the workspace as it is; notebook check proves it on a copy."
            : nil
    }

    // MARK: Cells

    /// A name out of a line's first words: `score-why-kone`.
    private static func name(for line: String, _ taken: inout Set<String>) -> String {
        let words = line.split { !$0.isLetter && !$0.isNumber }.prefix(3).joined(separator: "-").lowercased()
        let stem = words.isEmpty ? "cell" : words
        let name =
            taken.contains(stem) ? (2...).lazy.map { "\(stem)-\($0)" }.first { !taken.contains($0) } ?? stem : stem
        taken.insert(name)
        return name
    }

    /// A cell that was not typed: it takes the notebook to where the session began.
    private func beginning(with line: String) throws -> SessionCells.Cell {
        let focus = try workspace.store.read { try $0.focus() }
        let outcome = evaluator.evaluate(line)
        try workspace.store.setFocus(focus)
        return SessionCells.Cell(
            number: 0, line: line, outcome: outcome, steers: false, workspace: workspace.folder,
            language: workspace.figures, day: evaluator.clock(for: evaluator.options, workspace: workspace).today,
            focus: nil, inputs: .none)
    }

    private func withOutputs(
        _ document: NotebookDocument, _ places: [(index: Int, cell: SessionCells.Cell)],
        base: NotebookFrontMatter.Base?
    ) throws -> NotebookDocument {
        let place = NotebookPlace(path, document: document, evaluator: evaluator)
        let clock = evaluator.clock(for: evaluator.options, workspace: workspace)
        let state = base == .setup ? try NotebookState(ofBaseOf: place, clock: clock, scratch: workspace.exports) : nil
        let live = NotebookState(of: place, in: workspace, by: evaluator)
        var result = document
        // The later outputs first, so that the cells above keep their places.
        for (index, cell) in places.reversed() {
            let target = document.cells[index]
            let inputs: CellInputs =
                if let state, let footprint = cell.outcome.footprint {
                    try asItWas(try state.inputs(of: target, footprint: footprint), moved(cell.inputs))
                } else {
                    try focused(moved(cell.inputs), target, in: live)
                }
            result = result.settingOutput(
                of: result.cells[index], to: cell.outcome.markdown(language: cell.language), inputs: inputs)
        }
        return result
    }

    /// The same inputs with files as they were when the line ran: they may have changed since.
    private func asItWas(_ inputs: CellInputs, _ then: CellInputs) throws -> CellInputs {
        CellInputs(
            inputs.all.map { kept in
                switch kept.input {
                case .file, .writtenFile, .templates: then.all.first { $0.input == kept.input } ?? kept
                default: kept
                }
            })
    }

    /// The same inputs with the account in focus as the notebook has it.
    private func focused(_ inputs: CellInputs, _ cell: NotebookCell, in state: NotebookState) throws -> CellInputs {
        let focus = CellInput.table("focus")
        return CellInputs(
            try inputs.all.map { kept in
                guard kept.input == focus, let fingerprint = try state.current(cell, focus) else { return kept }
                return (focus, fingerprint)
            })
    }

    /// The same inputs with files named from the notebook's folder.
    private func moved(_ inputs: CellInputs) -> CellInputs {
        let folder = Files.folder(of: path)
        func moved(_ name: String) -> String {
            Files.relative(Files.path(name, from: evaluator.directory), to: folder)
        }
        return CellInputs(
            inputs.all.map { kept in
                switch kept.input {
                case .file(let name): (.file(moved(name)), kept.fingerprint)
                case .writtenFile(let name): (.writtenFile(moved(name)), kept.fingerprint)
                default: kept
                }
            })
    }

    /// Tells the history that the notebook's cells made what the session's lines wrote, so that a run of the notebook
    /// does not write it twice. To be called when the file is there.
    package func giveEntries(to saved: Saved) throws {
        let name = Files.relative(path, to: workspace.folder)
        for (index, cell) in saved.writing {
            let entries = try evaluator.standingEntries(of: cell)
            guard !entries.isEmpty else { continue }
            try workspace.store.moveAlongJournal {
                try $0.give(entries, to: saved.document.cells[index].reference(in: name))
            }
        }
    }
}

extension NotebookDocument {
    fileprivate func withHeading(_ title: String) -> NotebookDocument {
        // A title that is more than a line of words stays in the front matter alone.
        (try? appendingProse("# \(title)")) ?? self
    }
}
