import Playbook

extension DumpFile {
    /// Campaigns.
    static let campaigns: [DumpFile] = [
        DumpFile(
            "campaigns.csv", .campaign,
            [
                .number, .handle, DumpColumn("name", required: true),
                DumpColumn("channel"),
                DumpColumn("cost", "cost_cents", .cents), DumpColumn("cost_currency", nil, .currency), .day("starts"),
                .day("ends"),
                .extra, .uid,
            ], rule: "a cost needs a currency, and a currency a cost")
    ]

    /// Deals and their way through the stages.
    static let deals: [DumpFile] = [
        DumpFile(
            "opportunities.csv", .opportunity,
            [
                .number, .handle,
                .reference("account", "account_id", to: .account, required: true), DumpColumn("name", required: true),
                DumpColumn("stage", required: true), .words("outcome", of: Opportunity.Outcome.self, required: true),
                DumpColumn("amount", "amount_cents", .cents), DumpColumn("currency", nil, .currency),
                .day("created", required: true),
                .day("closes"), DumpColumn("owner"), DumpColumn("source"), DumpColumn("reason"),
                DumpColumn("next_step"),
                .extra, .uid,
            ], rule: "an amount needs a currency, and a currency an amount"),
        DumpFile(
            "stage-changes.csv", .stageChange,
            [
                .number, .reference("opportunity", "opportunity_id", to: .opportunity, required: true),
                .day("day", required: true), DumpColumn("stage", required: true),
                DumpColumn("amount", "amount_cents", .cents), DumpColumn("currency", nil, .currency), .day("closes"),
            ]),
    ]
}
