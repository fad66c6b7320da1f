/// Why a run stopped at a cell.
package struct CellFailure: Error, Sendable, CustomStringConvertible {
    package enum Reason: Sendable {
        /// A command of the cell failed, which the cell does not say it must.
        case failed(CellResult)
        /// The cell says `.fails`, and it did not.
        case succeeded(CellResult)
        /// The cell could not be run to an end.
        case threw(any Error)
    }

    package let file: String
    package let cell: NotebookCell
    package let reason: Reason

    package init(file: String, cell: NotebookCell, reason: Reason) {
        self.file = file
        self.cell = cell
        self.reason = reason
    }

    /// The line of the command that failed if it is known, else of the cell's opening fence; from 1.
    package var line: Int {
        if case .failed(let result) = reason, let line = result.line { return line }
        return cell.line
    }

    /// `file:line: cell `name`: …` in one line.
    package var description: String {
        let place = "\(file):\(line): cell `\(cell.name)`"
        switch reason {
        case .failed(let result):
            let text = result.message ?? result.output.split(whereSeparator: \.isNewline).first.map(String.init)
            return "\(place): \(text ?? "failed")"
        case .succeeded:
            return "\(place) is marked .fails but succeeded; remove the mark or correct the cell"
        case .threw(let error):
            return "\(place): \(error)"
        }
    }
}
