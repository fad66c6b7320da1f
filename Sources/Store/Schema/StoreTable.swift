/// The tables that hold the user's data: those that the journal records and a dump writes.
///
/// Everything else in the file (the journal itself, the search indexes, the focus) can be rebuilt or is not the user's.
/// The raw value is the table's name in SQL. Commands declare which of these they read and write.
package enum StoreTable: String, CaseIterable, Hashable, Sendable {
    case cluster, segment, account, contact, relation
    case claim, claimClause = "claim_clause", claimPast = "claim_past"
    case campaign, opportunity, stageChange = "stage_change"
    case meddic, meddicEvidence = "meddic_evidence", bant, bantEvidence = "bant_evidence"
    case criterionTick = "criterion_tick", dealNote = "deal_note", proposal, proposalLine = "proposal_line"
    case customerDate = "customer_date"
    case channel, touchType = "touch_type", touch, touchNote = "touch_note"
    case enrolment, enrolmentStep = "enrolment_step"
    case draft, draftClaim = "draft_claim", draftEvent = "draft_event", draftAllowance = "draft_allowance"
    case nameForm = "name_form"
    case externalReference = "external_reference"
    case importFile = "import_file", recordOrigin = "record_origin"
    case touchOrigin = "touch_origin", touchExtra = "touch_extra", touchTime = "touch_time"
    case handoff, leadVerdict = "lead_verdict"
    case leadAnswer = "lead_answer"
    case optOut = "opt_out", forgotten
}

extension Set<StoreTable> {
    /// What a command that only looks writes.
    package static var nothing: Set<StoreTable> { [] }
    /// Every table, for commands whose reach is the whole workspace.
    package static var everything: Set<StoreTable> { Set(StoreTable.allCases) }
    /// What is known of deals, by either framework.
    package static var qualification: Set<StoreTable> { [.meddic, .meddicEvidence, .bant, .bantEvidence] }
    /// The people and companies, which most commands name.
    package static var names: Set<StoreTable> { [.account, .contact, .cluster, .segment] }
}
