/// What a check of a notebook found.
package struct CheckReport: Sendable {
    /// The notebook's name in messages.
    package let file: String
    /// The notebook with the fresh outputs in place: what it should have been.
    package let document: NotebookDocument
    /// The cells that ran as they should, by name and in order.
    package let checked: [String]
    /// The cells after the one that stopped the run.
    package let notReached: [String]
    /// One for each cell whose kept output is not what it answers.
    package let differences: [OutputDifference]
    /// What stopped the run; nil when it came to its end.
    package let failure: CellFailure?

    /// The differences as one unified diff of the file, the cells' names after each `@@`; empty when there are none.
    ///
    /// It puts the fresh outputs in place; only the hashes of outputs that are there already stay what they are. Line
    /// endings are not part of it.
    package let unifiedDiff: String

    /// Whether the notebook gives exactly what it shows.
    package var isClean: Bool { differences.isEmpty && failure == nil }
}
