/// New bytes for a stretch of a notebook's old ones.
struct OutputEdit {
    let range: Range<Int>
    let bytes: [UInt8]
}

extension NotebookDocument {
    /// The document with `text` as the output of `cell`, and no other byte changed.
    ///
    /// An output that stands there is replaced, markers included; the line ending after it stays. Otherwise the output
    /// is inserted right behind the cell, after a blank line; a file without a final line break still has none. Setting
    /// the same output again changes nothing.
    ///
    /// - Parameters:
    ///   - cell: a cell of this document.
    ///   - text: Markdown with any line endings; line breaks at its end are dropped. It is written with the line ending
    ///     of the cell's last line.
    ///   - source: the fingerprint of what was run; the cell's own unless given.
    ///   - inputs: what the cell read and wrote.
    package func settingOutput(
        of cell: NotebookCell, to text: String, source: ContentHash? = nil, inputs: CellInputs
    ) -> NotebookDocument {
        applying([edit(of: cell, to: text, source: source, inputs: inputs)])
    }

    /// What ``settingOutput(of:to:source:inputs:)`` changes, to be applied together with others.
    func edit(of cell: NotebookCell, to text: String, source: ContentHash? = nil, inputs: CellInputs) -> OutputEdit {
        let ending = lineEnding(of: cell)
        let block = OutputBlock(
            marker: OutputAttributes.markerText(name: cell.name, source: source ?? cell.sourceHash, inputs: inputs),
            text: text, indent: cell.indent, ending: ending.bytes)
        if let kept = output(of: cell) { return OutputEdit(range: kept.range, bytes: block.bytes) }
        let before = ending.isLast ? ending.bytes + ending.bytes : ending.bytes
        let place = cell.range.upperBound
        return OutputEdit(
            range: place..<place, bytes: before + block.bytes + (ending.isLast ? [] : ending.bytes))
    }

    /// The document with `edits`, in the order of the file, applied.
    func applying(_ edits: [OutputEdit]) -> NotebookDocument {
        if edits.isEmpty { return self }
        var changed: [UInt8] = []
        var position = 0
        for edit in edits {
            precondition(edit.range.lowerBound >= position, "edits out of order")
            changed += bytes[position..<edit.range.lowerBound]
            changed += edit.bytes
            position = edit.range.upperBound
        }
        return NotebookDocument(changed + bytes[position...])
    }

    /// The document without its outputs, those that follow no cell included.
    ///
    /// The blank lines between a cell and its output go with it, so that setting outputs where there were none and
    /// removing them again gives the same bytes.
    package func removingOutputs() -> NotebookDocument {
        var kept: [UInt8] = []
        for segment in segments {
            switch segment.kind {
            case .gap, .output: continue
            default: kept += bytes[segment.range]
            }
        }
        if let last = segments.last, case .output(let index) = last.kind, let cell = outputs[index].cellIndex,
            last.range.upperBound == outputs[index].range.upperBound
        {
            // The output ended the file without a line break, so the cell did before it.
            kept.removeLast(lineEnding(of: cells[cell]).bytes.count)
        }
        return NotebookDocument(kept)
    }

    /// The document without the outputs whose text, as it stands in the file, a condition holds for.
    ///
    /// - Returns: Also how many went.
    package func removingOutputs(where isUnwanted: (String) -> Bool) -> (document: NotebookDocument, count: Int) {
        var kept: [UInt8] = []
        var count = 0
        var gap: [UInt8] = []
        for segment in segments {
            let own = bytes[segment.range]
            switch segment.kind {
            case .gap:
                // The blank lines before an output go with it.
                gap += own
                continue
            case .output where isUnwanted(String(decoding: own, as: UTF8.self)):
                count += 1
                gap = []
                continue
            default: kept += gap + own
            }
            gap = []
        }
        return (count == 0 ? self : NotebookDocument(kept + gap), count)
    }

    /// A text as an output gives it back: lines joined by LF, no line break at the end.
    package static func normalised(output text: String) -> String {
        String(decoding: Array(OutputBlock.lines(of: text).joined(separator: [.lineFeed])), as: UTF8.self)
    }

    /// How the lines of `cell` end, and whether it is the end of a file without a final line break.
    ///
    /// It is the ending of the closing fence: a line added after it can then never melt with it into another one.
    private func lineEnding(of cell: NotebookCell) -> (bytes: [UInt8], isLast: Bool) {
        let fence = bytes[cell.range]
        let closing = fence.reversed().prefix { $0 == .lineFeed || $0 == .carriageReturn }
        // The closing fence has marks before its ending, so this is one ending and not several.
        if !closing.isEmpty { return (closing.reversed(), false) }
        guard let first = fence.firstIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }) else {
            preconditionFailure("a cell has two lines at least")
        }
        let isPair = fence[first] == .carriageReturn && fence[first + 1] == .lineFeed
        return (isPair ? [.carriageReturn, .lineFeed] : [fence[first]], true)
    }
}
