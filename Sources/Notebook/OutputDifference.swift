/// How what a cell answers differs from what is kept below it.
package struct OutputDifference: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// No output is kept.
        case missing
        /// Another output is kept.
        case different
    }

    package let kind: Kind
    /// The cell's name.
    package let cell: String
    /// The line of the cell's opening fence, from 1.
    package let line: Int
    /// The line of the file, from 1, that `changes` starts on: the first between the markers, or the one after the
    /// cell where no output is kept.
    package let startLine: Int
    /// The lines between the markers, or a whole output where none is kept, as they stand in the file.
    package let changes: [LineDiff.Change]

    /// Nil when the kept output is what the cell answers.
    init?(of kept: NotebookCell, in keptDocument: NotebookDocument, against freshDocument: NotebookDocument) {
        let fresh = freshDocument.cells[kept.index]
        guard let answer = freshDocument.output(of: fresh) else { return nil }
        cell = kept.name
        line = kept.line
        if let output = keptDocument.output(of: kept) {
            guard !output.text.utf8.elementsEqual(answer.text.utf8) else { return nil }
            kind = .different
            startLine = output.line + 1
            let lines = (keptDocument.lines(of: output.range), freshDocument.lines(of: answer.range))
            changes = LineDiff.changes(
                from: Array(lines.0.dropFirst().dropLast()), to: Array(lines.1.dropFirst().dropLast()))
        } else {
            kind = .missing
            startLine = kept.lastLine + 1
            changes = freshDocument.lines(of: fresh.range.upperBound..<answer.range.upperBound).map { .added($0) }
        }
    }

    /// How many lines of the file as it is `changes` covers.
    var oldLineCount: Int {
        changes.count { change in
            if case .added = change { false } else { true }
        }
    }
}

extension NotebookDocument {
    /// The lines that stand in `range` of the file, without their endings.
    func lines(of range: Range<Int>) -> [String] {
        let source = SourceLines(Array(bytes[range]))
        return (0..<source.count).map { String(decoding: source.text($0), as: UTF8.self) }
    }
}
