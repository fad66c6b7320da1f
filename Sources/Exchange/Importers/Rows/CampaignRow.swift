package import Playbook

/// A campaign as a file tells of it.
package struct CampaignRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    package var name: String
    package var externalID: String?
    package var type: String?
    package var channel: String?
    /// What it has cost; where that is nothing, what it was to cost.
    package var costCents: Int?
    /// An ISO 4217 code, where the row names one.
    package var currency: String?
    package var starts: Day?
    package var ends: Day?
    /// When the system that wrote the file last changed the record.
    package var changed: Instant?
    /// The cells of other columns that are not empty, in the order of the file.
    package var extra: [ExtraCell]

    static let object = ImportObject.campaigns

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        let name = cells.name(.name)
        if name == nil, cells.problems.isEmpty { cells.missing(.name, "is empty: a campaign needs a name") }
        externalID = cells.id(.externalID)
        type = cells.text(.type)
        channel = cells.text(.channel)
        let (cost, budget) = (cells.cents(.cost), cells.cents(.budget))
        // Systems write 0 for a cost that nobody has filled in.
        let amount = cost.flatMap { $0.cents == 0 ? nil : $0 } ?? budget ?? cost
        costCents = amount?.cents
        currency = cells.text(.currency)?.uppercased() ?? amount?.currency
        starts = cells.day(.starts)
        ends = cells.day(.ends)
        changed = cells.instant(.changed)
        extra = cells.extra()
        guard let name else { return nil }
        self.name = name
    }
}

extension ImportPlan {
    /// Reads a file of campaigns; see `readRows`.
    package func readCampaigns<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<CampaignRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
