@testable import Notebook

/// What the cells of a document answer in a pretended run: whatever an output may have to hold.
struct PretendAnswers {
    private let texts: [String]

    init(for document: NotebookDocument, from generator: inout DocumentGenerator) {
        texts = document.cells.map { _ in generator.outputText() }
    }

    private init(texts: [String]) { self.texts = texts }

    /// What the cell of `index` keeps: its answer, as a file gives it back.
    func kept(_ index: Int) -> String { NotebookDocument.normalised(output: texts[index]) }

    /// What the cell of `index` reads.
    func inputs(_ index: Int) -> CellInputs {
        // Names of files can be as hostile as answers.
        CellInputs([(.tool, fingerprint(index)), (.file(texts[index]), fingerprint(index))])
    }

    /// Every input as it was when the cell ran.
    func current(_ cell: NotebookCell, _ input: CellInput) -> ContentHash? { fingerprint(cell.index) }

    private func fingerprint(_ index: Int) -> ContentHash { ContentHash(of: texts[index]) }

    /// Runs one cell.
    func evaluate(_ cell: NotebookCell, _ index: Int) -> CellResult {
        CellResult(output: texts[index], failed: cell.expectsFailure, inputs: inputs(index))
    }

    /// The same with another answer of the cell of `index`.
    func changing(_ index: Int, to text: String) -> PretendAnswers {
        var changed = texts
        changed[index] = text
        return PretendAnswers(texts: changed)
    }
}
