/// A record that a row of a file is read into.
protocol ImportRow {
    static var object: ImportObject { get }

    /// Reads a row; `nil` where `cells` has noted why it cannot be.
    init?(_ cells: inout RowCells)
}

extension ImportPlan {
    /// Reads every row of a file as a record.
    ///
    /// - Parameters:
    ///   - reader: Freshly opened; its header is the one that the plan was made for.
    ///   - options: What is known about the file's values.
    ///   - current: Follows the pass, for who wants a row's text.
    ///   - body: Receives each record and each problem. What it throws ends the pass.
    func readRows<Source: RowSource & ~Copyable, Row: ImportRow, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions, current: CurrentRow?,
        _ body: (ImportItem<Row>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        precondition(object == Row.object, "the plan is for \(object.rawValue)")
        let hint = options.hint(reader.decimalHint)
        var summary = ImportSummary(encoding: reader.encoding)
        let seen = try reader.read { (item) throws(Failure) in
            switch item {
            case .problem(let problem, let raw):
                current?.set(raw: raw)
                summary.problemCount += 1
                try body(.problem(RowProblem(problem)))
            case .record(let record):
                if skips(record, &summary) { return }
                current?.set(record)
                var cells = RowCells(record: record, plan: self, options: options, hint: hint)
                cells.checkCorrected()
                let row = Row(&cells)
                if let row, cells.problems.isEmpty {
                    summary.rowCount += 1
                    return try body(.row(row))
                }
                precondition(!cells.problems.isEmpty, "a row that is left out has a reason")
                for problem in cells.problems {
                    summary.problemCount += 1
                    try body(.problem(problem))
                }
            }
        }
        current?.set(raw: "")
        finish(&summary, seen)
        return summary
    }

    /// Whether a row is none: its cells are all empty, or the system that wrote it had deleted it.
    func skips(_ record: CSVRecord, _ summary: inout ImportSummary) -> Bool {
        if record.isEmpty {
            summary.emptyCount += 1
            return true
        }
        guard let deletedColumn, deletedColumn < record.count, isTrue(record[deletedColumn]) else { return false }
        summary.deletedCount += 1
        return true
    }

    private func isTrue(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.elementsEqual("true".utf8) || bytes.elementsEqual("1".utf8) || bytes.elementsEqual("TRUE".utf8)
    }

    /// Adds what the whole file showed.
    func finish(_ summary: inout ImportSummary, _ seen: CSVSummary) {
        summary.encoding = seen.encoding
        if let note = seen.note { summary.notes.append(note) }
        summary.notes += seen.notes
        switch seen.encoding {
        case .utf8, .utf8WithMark: break
        default: summary.notes.append("the file is written in \(seen.encoding)")
        }
        if summary.deletedCount > 0 {
            summary.notes.append("\(summary.deletedCount) deleted in \(title) and skipped")
        }
        if summary.emptyCount > 0 { summary.notes.append("empty rows skipped: \(summary.emptyCount)") }
    }
}
