/// What running a cell came to, as told by whoever can run it.
package struct CellResult: Hashable, Sendable {
    /// What is kept below the cell, as Markdown; the error's text when the cell failed.
    package let output: String
    /// Whether a command of the cell failed.
    package let failed: Bool
    /// What the cell read and wrote, with fingerprints of the time before and after it ran.
    package let inputs: CellInputs
    /// What to say in one line when the failure was not expected; the first line of `output` unless given.
    package let message: String?

    /// The line of the file, from 1, of the command that failed; the cell's opening fence unless given.
    package let line: Int?

    package init(
        output: String, failed: Bool = false, inputs: CellInputs = .none, message: String? = nil, line: Int? = nil
    ) {
        self.output = output
        self.failed = failed
        self.inputs = inputs
        self.message = message
        self.line = line
    }

    /// A result that is plain text, such as an error's: it is kept in a fence that nothing in it can close.
    package static func plain(
        _ text: String, failed: Bool = false, inputs: CellInputs = .none, line: Int? = nil
    ) -> CellResult {
        CellResult(
            output: text.isEmpty ? "" : Fence.around(text), failed: failed, inputs: inputs,
            message: text.split(whereSeparator: \.isNewline).first.map(String.init), line: line)
    }
}
