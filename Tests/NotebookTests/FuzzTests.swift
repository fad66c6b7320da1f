import Foundation
import Testing

@testable import Notebook

/// The laws of the file format, on documents nobody would write and some that people do.
///
/// `ABM_FUZZ` in the environment is the number of documents (20,000 unless set).
@Suite struct FuzzTests {
    private static let count = Int(ProcessInfo.processInfo.environment["ABM_FUZZ"] ?? "") ?? 20_000
    private static let shares = 4

    @Test(arguments: 0..<shares)
    func laws(share: Int) {
        for seed in stride(from: share, to: Self.count, by: Self.shares) {
            var generator = DocumentGenerator(seed: UInt64(seed))
            let bytes = generator.document()
            let document = NotebookDocument(bytes)
            guard
                coversEveryByte(document, bytes), setsOutputs(document, &generator), removesOutputs(document),
                appends(document), runs(document)
            else {
                Issue.record("seed \(seed): \(String(reflecting: document.text))")
                return
            }
        }
    }

    private func coversEveryByte(_ document: NotebookDocument, _ bytes: [UInt8]) -> Bool {
        var position = 0
        for segment in document.segments {
            guard segment.range.lowerBound == position, !segment.range.isEmpty else { return false }
            position = segment.range.upperBound
        }
        return position == bytes.count && document.serialised == bytes && document.bytes == bytes
    }

    private func setsOutputs(_ document: NotebookDocument, _ generator: inout DocumentGenerator) -> Bool {
        guard !document.cells.isEmpty else { return true }
        let cell = document.cells[generator.choice(below: document.cells.count)]
        let text = generator.outputText()
        let inputs = CellInputs([(.file(text), ContentHash(of: text))])
        let changed = document.settingOutput(of: cell, to: text, inputs: inputs)
        let place = document.output(of: cell)?.range ?? cell.range.upperBound..<cell.range.upperBound
        let same = changed.cells.indices.contains(cell.index) ? changed.cells[cell.index] : nil
        guard let same, let output = changed.output(of: same) else { return false }
        return changed.bytes.starts(with: document.bytes[..<place.lowerBound])
            && changed.bytes.suffix(document.bytes.count - place.upperBound) == document.bytes[place.upperBound...]
            && output.text.utf8.elementsEqual(NotebookDocument.normalised(output: text).utf8)
            && output.name == cell.name && output.source == cell.sourceHash && output.inputs == inputs
            && same.sourceHash == cell.sourceHash
            && changed.settingOutput(of: same, to: text, inputs: inputs) == changed
            && changed.problems.count == document.problems.count && haveSameCells(document, changed)
            && otherOutputs(document, cell) == otherOutputs(changed, same)
            && coversEveryByte(changed, changed.bytes)
    }

    private func removesOutputs(_ document: NotebookDocument) -> Bool {
        let bare = document.removingOutputs()
        if document.problems.isEmpty {
            guard bare.outputs.isEmpty, haveSameCells(document, bare) else { return false }
        }
        guard document.outputs.isEmpty else { return true }
        var filled = document
        for index in document.cells.indices {
            filled = filled.settingOutput(of: filled.cells[index], to: "a\n\nb", inputs: .none)
        }
        return filled.removingOutputs() == document
    }

    private func appends(_ document: NotebookDocument) -> Bool {
        do throws(NotebookProblem) {
            let longer = try document.appendingCell(["x ``` y", "# prose"]).appendingProse("# Otsikko")
            return longer.bytes.starts(with: document.bytes) && longer.cells.count == document.cells.count + 1
                && longer.cells.last?.commands.map(\.text) == ["x ``` y"]
        } catch {
            return error.line >= 1
        }
    }

    private func runs(_ document: NotebookDocument) -> Bool {
        guard document.problems.isEmpty else { return true }
        let runner = NotebookRunner(file: "fuzz.md")
        let evaluate: NotebookRunner.Evaluate = { cell, _ in
            .plain(
                cell.commands.map(\.text).joined(separator: "\n"), failed: cell.expectsFailure,
                inputs: CellInputs([(.table(cell.name), ContentHash(of: cell.name))]))
        }
        do {
            let first = try runner.run(document, evaluate: evaluate)
            let stale = try runner.run(
                first.document, scope: .staleCells { cell, _ in ContentHash(of: cell.name) }, evaluate: evaluate)
            let check = try runner.check(first.document, evaluate: evaluate)
            return first.failure == nil && first.ran.count == document.cells.count && stale.ran.isEmpty
                && stale.document == first.document && haveSameCells(document, first.document)
                && first.document.problems.isEmpty
                && check.isClean
                && first.document.staleness { cell, _ in ContentHash(of: cell.name) }.allSatisfy { $0 == nil }
        } catch {
            return false
        }
    }

    private func haveSameCells(_ left: NotebookDocument, _ right: NotebookDocument) -> Bool {
        left.cells.count == right.cells.count
            && zip(left.cells, right.cells).allSatisfy { old, new in
                old.name == new.name && old.isNamed == new.isNamed && old.expectsFailure == new.expectsFailure
                    && old.commands.map(\.text) == new.commands.map(\.text) && old.indent == new.indent
                    && old.lastLine - old.line == new.lastLine - new.line
            }
    }

    private func otherOutputs(_ document: NotebookDocument, _ cell: NotebookCell) -> [[UInt8]] {
        document.outputs.filter { $0.cellIndex != cell.index }.map { Array(document.bytes[$0.range]) }
    }
}
