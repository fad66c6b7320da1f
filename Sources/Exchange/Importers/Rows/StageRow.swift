package import Playbook

/// One step on a deal's way, as a system's history tells it.
package struct StageRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    /// The deal's id in the system.
    package var opportunityExternalID: String?
    /// The deal's name or handle.
    package var opportunity: String?
    /// The account's name or handle.
    package var account: String?
    package var accountExternalID: String?
    package var day: Day
    /// The same with the time of day, which puts the steps of one day into their order.
    package var at: Instant?
    package var stage: String
    package var amountCents: Int?
    /// An ISO 4217 code, where the row names one.
    package var currency: String?
    /// When the deal was to close from then on.
    package var closeDate: Day?
    /// The chance that the system gives the stage, in whole per cents.
    package var probability: Int?
    /// Whether the deal is decided in this stage, and whether for us, where the row says so.
    package var isClosed: Bool?
    package var isWon: Bool?

    static let object = ImportObject.stages

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        opportunityExternalID = cells.link(.opportunityExternalID)
        opportunity = cells.text(.opportunity)
        if opportunity == nil, opportunityExternalID == nil {
            cells.missing(.opportunityExternalID, "is empty: a step needs the deal that took it")
        }
        account = cells.text(.account)
        accountExternalID = cells.link(.accountExternalID)
        let day = cells.day(.date)
        if day == nil, cells.problems.isEmpty { cells.missing(.date, "is empty: a step needs a day") }
        at = cells.instant(.date)
        let stage = cells.text(.stage)
        if stage == nil { cells.missing(.stage, "is empty: a step needs a stage") }
        let amount = cells.cents(.amount)
        amountCents = amount?.cents
        currency = cells.text(.currency)?.uppercased() ?? amount?.currency
        closeDate = cells.day(.closeDate)
        probability = cells.cents(.probability).map { $0.cents / 100 }
        isClosed = cells.boolean(.isClosed)
        isWon = cells.boolean(.isWon)
        guard let day, let stage, cells.problems.isEmpty else { return nil }
        (self.day, self.stage) = (day, stage)
    }
}

extension ImportPlan {
    /// Reads a file of deals' steps; see `readRows`.
    package func readStages<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<StageRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
