extension NotebookDocument {
    /// The document with a cell after its end, behind a blank line.
    ///
    /// - Parameters:
    ///   - lines: the commands and prose lines of the cell, each without a line break.
    ///   - name: the cell's name; nil leaves it to be called by its place.
    /// - Throws: ``NotebookProblem`` when the file ends inside something that is never closed, when the name is none or
    ///   taken, or when a line cannot stand in a cell; the document is then as it was.
    package func appendingCell(
        _ lines: [String], name: String? = nil, expectsFailure: Bool = false
    ) throws(NotebookProblem) -> NotebookDocument {
        let words = [name.map { "#\($0)" }, expectsFailure ? ".fails" : nil].compactMap { $0 }
        let attributes = words.isEmpty ? "" : " {\(words.joined(separator: " "))}"
        let fence = Fence.mark(for: lines.joined(separator: "\n"))
        let changed = appending(lines: ["\(fence)abm\(attributes)"] + lines + [fence])
        try changed.requireOnlyOldProblems(than: self, cells: cells.count + 1)
        return changed
    }

    /// The document with Markdown after its end, behind a blank line.
    ///
    /// - Throws: ``NotebookProblem`` when the text would be more than prose: a cell, an output, or something that is
    ///   never closed.
    package func appendingProse(_ text: String) throws(NotebookProblem) -> NotebookDocument {
        let lines = OutputBlock.lines(of: text).map { String(decoding: $0, as: UTF8.self) }
        let changed = appending(lines: lines)
        try changed.requireOnlyOldProblems(than: self, cells: cells.count)
        // What is appended next must be read for itself, so this text may leave nothing open.
        let next = changed.appending(lines: ["```abm", "```"])
        guard next.cells.count == cells.count + 1 else { throw cannotAppend }
        return changed
    }

    /// A new notebook of front matter alone, its values quoted where YAML needs it.
    package static func opening(with fields: [(key: String, value: String)]) -> NotebookDocument {
        let lines = fields.map { "\($0.key): \(FrontMatterScalar.written($0.value))\n" }
        return NotebookDocument("---\n\(lines.joined())---\n")
    }

    private func appending(lines: [String]) -> NotebookDocument {
        let source = SourceLines(bytes)
        let first: [UInt8] = source.count == 0 ? [] : Array(source.ending(0))
        let ending = first.isEmpty ? [.lineFeed] : first
        var added: [UInt8] = []
        if source.count > 0 {
            if source.ending(source.count - 1).isEmpty { added += ending }
            if !source.text(source.count - 1).isBlankLine { added += ending }
        }
        for line in lines { added += Array(line.utf8) + ending }
        return NotebookDocument(bytes + added)
    }

    private func requireOnlyOldProblems(than old: NotebookDocument, cells expected: Int) throws(NotebookProblem) {
        let known = Set(old.problems.map(\.message))
        if let problem = problems.first(where: { !known.contains($0.message) }) { throw problem }
        guard cells.count == expected, Array(cells.prefix(old.cells.count)).map(\.range) == old.cells.map(\.range),
            outputs.count == old.outputs.count
        else {
            throw old.cannotAppend
        }
    }

    private var cannotAppend: NotebookProblem {
        NotebookProblem(
            line: SourceLines(bytes).count + 1,
            message: "this cannot be added: a fence or a comment is open here, or the text has a cell in it")
    }
}
