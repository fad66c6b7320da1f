package import Playbook

/// An opportunity as a file tells of it.
package struct OpportunityRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    package var name: String
    package var externalID: String?
    /// The account's name or handle.
    package var account: String?
    /// The account's domain, normalised.
    package var domain: String?
    package var accountExternalID: String?
    package var amountCents: Int?
    /// An ISO 4217 code: the currency column's, or the one that stands beside the amount.
    package var currency: String?
    package var stage: String?
    /// Whether it has been decided; `nil` where the file does not say.
    package var isClosed: Bool?
    package var isWon: Bool?
    package var created: Day?
    /// The day it is expected to close, or closed.
    package var closeDate: Day?
    /// The day it closed; only where it is closed.
    package var closed: Day?
    package var owner: String?
    package var source: String?
    package var campaign: String?
    package var nextStep: String?
    /// Why it was won or lost.
    package var reason: String?
    package var description: String?
    /// When the system that wrote the file last changed the record.
    package var changed: Instant?
    /// The cells of other columns that are not empty, in the order of the file.
    package var extra: [ExtraCell]

    static let object = ImportObject.opportunities

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        let name = cells.name(.name)
        if name == nil, cells.problems.isEmpty { cells.missing(.name, "is empty: an opportunity needs a name") }
        externalID = cells.id(.externalID)
        account = cells.text(.account)
        domain = cells.domain()
        accountExternalID = cells.link(.accountExternalID)
        let amount = cells.cents(.amount)
        amountCents = amount?.cents
        currency = cells.text(.currency)?.uppercased() ?? amount?.currency
        stage = cells.text(.stage)
        let outcome = OpportunityOutcome(&cells, stage: stage)
        isClosed = outcome.isClosed
        isWon = outcome.isWon
        created = cells.day(.created)
        closeDate = cells.day(.closeDate)
        let closedCell = cells.day(.closed)
        closed = outcome.isClosed == false ? nil : closedCell ?? (outcome.isClosed == true ? closeDate : nil)
        owner = cells.text(.owner)
        source = cells.text(.source)
        campaign = cells.id(.campaign)
        nextStep = cells.text(.nextStep)
        reason = cells.text(.reason)
        description = cells.text(.description)
        changed = cells.instant(.changed)
        extra = cells.extra()
        guard let name else { return nil }
        self.name = name
    }
}

/// Whether an opportunity is decided, and how, from whichever columns say so.
struct OpportunityOutcome {
    private(set) var isClosed: Bool?
    private(set) var isWon: Bool?

    /// Flags come first, then a status of one word, then a stage that is called "Closed Won".
    init(_ cells: inout RowCells, stage: String?) {
        isClosed = cells.boolean(.isClosed)
        isWon = cells.boolean(.isWon)
        let words = [cells.text(.status), stage].compactMap { $0.flatMap(OutcomeWords.outcome) }
        for word in words where isClosed == nil {
            switch word {
            case .won: (isClosed, isWon) = (true, isWon ?? true)
            case .lost: (isClosed, isWon) = (true, isWon ?? false)
            case .open: (isClosed, isWon) = (false, false)
            }
        }
        if isClosed == nil, isWon == true { isClosed = true }
        if isClosed == false { isWon = false }
    }
}

extension ImportPlan {
    /// Reads a file of opportunities; see `readRows`.
    package func readOpportunities<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<OpportunityRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
