import Playbook

extension DumpFile {
    /// Leads handed to sales, and what sales said of them.
    static let agreement: [DumpFile] = [
        DumpFile(
            "handoffs.csv", .handoff,
            [
                .number, .reference("account", "account_id", to: .account, required: true),
                .reference("contact", "contact_id", to: .contact), DumpColumn("at", nil, .moment, required: true),
                .day("day", required: true), DumpColumn("owner"), DumpColumn("rule", required: true),
                DumpColumn("model"), DumpColumn("score", nil, .whole(Int.min...Int.max)), .uid,
            ]),
        DumpFile(
            "lead-verdicts.csv", .leadVerdict,
            [
                .number, .reference("handoff", "handoff_id", to: .handoff),
                .reference("account", "account_id", to: .account, required: true),
                .reference("contact", "contact_id", to: .contact), DumpColumn("at", nil, .moment, required: true),
                .day("day", required: true), .words("verdict", of: LeadVerdict.Verdict.self, required: true),
                DumpColumn("reason"), DumpColumn("note"), DumpColumn("decided_by"), .uid,
            ], rule: "a rejected lead has a reason"),
    ]
}
