/// What a run did.
package struct RunReport: Sendable {
    /// The notebook with the fresh outputs in place.
    package internal(set) var document: NotebookDocument
    /// The cells that ran as they should, by name and in order.
    package internal(set) var ran: [String] = []
    /// The cells that were up to date.
    package internal(set) var skipped: [String] = []
    /// The cells after the one that stopped the run.
    package internal(set) var notReached: [String] = []
    /// What stopped the run; nil when it came to its end.
    package internal(set) var failure: CellFailure?

    init(document: NotebookDocument) {
        self.document = document
    }
}
