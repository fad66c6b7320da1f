import Playbook

extension DumpFile {
    /// What is written down of deals between their stages and after the win.
    static let salesProcess: [DumpFile] = [
        DumpFile(
            "criterion-ticks.csv", .criterionTick,
            [
                .reference("opportunity", "opportunity_id", to: .opportunity, required: true),
                DumpColumn("criterion", required: true), .day("day", required: true), DumpColumn("note"),
                .reference("claim", "claim_id", to: .claim),
            ]),
        DumpFile(
            "deal-notes.csv", .dealNote,
            [
                .number, .reference("opportunity", "opportunity_id", to: .opportunity, required: true),
                .words("kind", of: DealNote.Kind.self, required: true), DumpColumn("text", required: true),
                .day("day", required: true), DumpColumn("answer"), .day("answered"), .uid,
            ], rule: "an answer needs its day, and only an objection, a term or an urgency has one"),
        DumpFile(
            "proposals.csv", .proposal,
            [
                .reference("opportunity", "opportunity_id", to: .opportunity, required: true),
                DumpColumn("years", nil, .whole(ReturnOnInvestment.yearsRange), required: true),
            ]),
        DumpFile(
            "proposal-lines.csv", .proposalLine,
            [
                .number, .reference("opportunity", "opportunity_id", to: .opportunity, required: true),
                DumpColumn("name", required: true), .words("kind", of: ProposalLine.Kind.self, required: true),
                DumpColumn("amount", "cents", .cents, required: true),
                DumpColumn("currency", nil, .currency, required: true), DumpColumn("source"),
                .reference("claim", "claim_id", to: .claim), .day("day", required: true),
            ], rule: "an amount is not below zero and not too large"),
        DumpFile(
            "customer-dates.csv", .customerDate,
            [
                .number, .reference("opportunity", "opportunity_id", to: .opportunity, required: true),
                .words("kind", of: CustomerDate.Kind.self, required: true), .day("due", required: true), .day("done"),
                DumpColumn("note"), .uid,
            ]),
    ]
}
