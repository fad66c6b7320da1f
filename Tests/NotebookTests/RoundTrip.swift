@testable import Notebook

/// The promise of the file format, put to the test on one document: a run changes a notebook only inside its outputs.
///
/// Each law throws what it found broken. They look at bytes and not at what the module says of itself, except where
/// that is the law.
struct RoundTrip {
    /// A law that does not hold, in a few words.
    struct Broken: Error {
        let law: String
    }

    let document: NotebookDocument
    let answers: PretendAnswers
    private let runner = NotebookRunner(file: "fuzz.md")

    init(_ document: NotebookDocument, _ answers: PretendAnswers) {
        self.document = document
        self.answers = answers
    }

    /// - Parameter chosen: a number that chooses a cell.
    func obeyLaws(chosen: Int) throws {
        try coverEveryByte(document)
        try removeOutputs()
        try append()
        guard document.problems.isEmpty else { return try refuse() }
        let run = try runner.run(document, evaluate: answers.evaluate)
        guard run.failure == nil, run.ran.count == document.cells.count else { throw Broken(law: "runs every cell") }
        try changeOnlyOutputs(of: document.cells.count, in: run.document)
        try keepAnswers(in: run.document)
        try settle(run.document)
        guard !document.cells.isEmpty else { return }
        try noticeChange(of: chosen % document.cells.count, in: run.document)
        try stop(at: chosen % document.cells.count)
    }

    // MARK: Bytes

    private func coverEveryByte(_ document: NotebookDocument) throws {
        var position = 0
        for segment in document.segments {
            guard segment.range.lowerBound == position, !segment.range.isEmpty else {
                throw Broken(law: "segments follow one another")
            }
            position = segment.range.upperBound
        }
        guard position == document.bytes.count, document.serialised == document.bytes else {
            throw Broken(law: "segments are the whole file")
        }
    }

    /// `changed` is the document with outputs of its first cells in place, and all else is where it was.
    private func changeOnlyOutputs(of count: Int, in changed: NotebookDocument) throws {
        try coverEveryByte(changed)
        guard changed.cells.count == document.cells.count else { throw Broken(law: "no cell comes or goes") }
        var old = 0
        var new = 0
        for cell in document.cells.prefix(count) {
            let place = document.output(of: cell)?.range ?? cell.range.upperBound..<cell.range.upperBound
            let same = changed.cells[cell.index]
            guard let output = changed.output(of: same) else { throw Broken(law: "each cell has an output") }
            let before = document.bytes[old..<place.lowerBound]
            guard changed.bytes[new...].starts(with: before) else { throw Broken(law: "bytes before an output stay") }
            old = place.upperBound
            new += before.count
            guard new <= output.range.lowerBound else { throw Broken(law: "an output stands behind its cell") }
            let gap = SourceLines(Array(changed.bytes[new..<output.range.lowerBound]))
            let emptyLines = place.isEmpty ? (ending(of: cell).isEmpty ? 2 : 1) : 0
            guard gap.count == emptyLines, gap.lines.allSatisfy({ $0.start == $0.contentEnd }) else {
                throw Broken(law: "a new output stands behind one blank line, a kept one where it was")
            }
            new = output.range.upperBound
            // A new output in the middle of the file ends with the line ending that its cell has.
            let lineEnd = place.isEmpty ? ending(of: cell) : []
            guard changed.bytes[new...].starts(with: lineEnd) else { throw Broken(law: "a new output ends its line") }
            new += lineEnd.count
        }
        guard changed.bytes[new...].elementsEqual(document.bytes[old...]) else {
            throw Broken(law: "bytes after the last output stay")
        }
    }

    /// The line ending behind the closing fence; empty at the end of a file without one.
    private func ending(of cell: NotebookCell) -> ArraySlice<UInt8> {
        let fence = document.bytes[cell.range]
        return fence.suffix(fence.reversed().prefix { $0 == .lineFeed || $0 == .carriageReturn }.count)
    }

    private func removeOutputs() throws {
        let bare = document.removingOutputs()
        guard document.problems.isEmpty else { return }
        guard bare.outputs.isEmpty, bare.problems.isEmpty else { throw Broken(law: "removed outputs are gone") }
        try haveSameCells(document, bare)
        guard !document.outputs.isEmpty || bare == document else {
            throw Broken(law: "without outputs none is removed")
        }
    }

    private func append() throws {
        let lines = ["x ``` y", "# prose"]
        let longer: NotebookDocument
        do {
            longer = try document.appendingCell(lines)
        } catch {
            guard error.line >= 1 else { throw Broken(law: "a refusal names its line") }
            return
        }
        guard longer.bytes.starts(with: document.bytes), longer.cells.count == document.cells.count + 1,
            longer.cells.last?.commands.map(\.text) == ["x ``` y"], longer.outputs == document.outputs
        else { throw Broken(law: "an added cell is added") }
        let prose = try longer.appendingProse("# Otsikko\n\nteksti")
        guard prose.bytes.starts(with: longer.bytes), prose.cells == longer.cells else {
            throw Broken(law: "added prose is added")
        }
    }

    // MARK: Cells and answers

    private func haveSameCells(_ left: NotebookDocument, _ right: NotebookDocument) throws {
        guard left.cells.count == right.cells.count else { throw Broken(law: "no cell comes or goes") }
        for (old, new) in zip(left.cells, right.cells) {
            guard old.name == new.name, old.isNamed == new.isNamed, old.expectsFailure == new.expectsFailure,
                old.commands.map(\.text) == new.commands.map(\.text), old.indent == new.indent,
                old.sourceHash == new.sourceHash, old.lastLine - old.line == new.lastLine - new.line
            else { throw Broken(law: "a cell stays what it is") }
        }
    }

    private func keepAnswers(in run: NotebookDocument) throws {
        guard run.problems.isEmpty else { throw Broken(law: "a run makes no problems") }
        try haveSameCells(document, run)
        guard run.outputs.count == run.cells.count else { throw Broken(law: "there is one output for each cell") }
        for cell in run.cells {
            guard let output = run.output(of: cell), output.cellIndex == cell.index, output.name == cell.name,
                output.source == cell.sourceHash, output.inputs == answers.inputs(cell.index),
                output.text.utf8.elementsEqual(answers.kept(cell.index).utf8)
            else { throw Broken(law: "an output reads back as it was answered") }
        }
        guard run.removingOutputs() == document.removingOutputs() else {
            throw Broken(law: "without its outputs a run notebook is what it was")
        }
    }

    /// Nothing is left to do after a run.
    private func settle(_ run: NotebookDocument) throws {
        guard try runner.run(run, evaluate: answers.evaluate).document == run else {
            throw Broken(law: "the same answers change nothing")
        }
        let stale = try runner.run(run, scope: .staleCells(inputs: answers.current), evaluate: answers.evaluate)
        guard stale.ran.isEmpty, stale.document == run else { throw Broken(law: "nothing is stale after a run") }
        let check = try runner.check(run, evaluate: answers.evaluate)
        guard check.isClean, check.unifiedDiff.isEmpty, check.document == run else {
            throw Broken(law: "a check after a run is clean")
        }
    }

    /// Another answer of one cell is found by a check, and setting it changes that output alone.
    private func noticeChange(of index: Int, in run: NotebookDocument) throws {
        let text = answers.kept(index) + "x"
        let other = answers.changing(index, to: text)
        let check = try runner.check(run, evaluate: other.evaluate)
        guard !check.isClean, check.differences.map(\.cell) == [run.cells[index].name], !check.unifiedDiff.isEmpty
        else {
            throw Broken(law: "a check finds the answer that changed")
        }
        let changed = run.settingOutput(of: run.cells[index], to: text, inputs: other.inputs(index))
        guard changed == check.document, let before = run.output(of: run.cells[index])?.range,
            changed.bytes.starts(with: run.bytes[..<before.lowerBound]),
            changed.bytes.suffix(run.bytes.count - before.upperBound) == run.bytes[before.upperBound...]
        else { throw Broken(law: "one answer changes one output") }
    }

    // MARK: Runs that stop

    /// A cell that cannot be run leaves everything from there on as it was.
    private func stop(at index: Int) throws {
        let report = try runner.run(document) { cell, place in
            if place == index { throw Broken(law: "stopped on purpose") }
            return answers.evaluate(cell, place)
        }
        guard report.failure?.cell == document.cells[index], report.ran.count == index,
            report.notReached.count == document.cells.count - index - 1
        else { throw Broken(law: "a run stops where it fails") }
        try changeOnlyOutputs(of: index, in: report.document)
    }

    /// A document with problems is run by nobody.
    private func refuse() throws {
        do {
            _ = try runner.run(document) { _, _ in throw Broken(law: "a document with problems is not run") }
            throw Broken(law: "a document with problems is refused")
        } catch let problems as NotebookProblems {
            guard problems.problems == document.problems,
                problems.problems.allSatisfy({ $0.line >= 1 && $0.column >= 1 })
            else { throw Broken(law: "a refusal tells every problem") }
        }
    }
}
