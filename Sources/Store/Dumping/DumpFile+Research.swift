import Playbook

extension DumpFile {
    /// Claims and the clauses that they speak.
    static let research: [DumpFile] = [
        DumpFile(
            "claims.csv", .claim,
            [
                .number, .reference("account", "account_id", to: .account),
                .reference("contact", "contact_id", to: .contact), .reference("cluster", "cluster_id", to: .cluster),
                .reference("segment", "segment_id", to: .segment), .words("kind", of: ClaimKind.self, required: true),
                DumpColumn("text", required: true), DumpColumn("source"), .day("day", required: true),
                .words("confidence", of: Confidence.self, required: true),
                DumpColumn("retired", nil, .flag, required: true), .uid,
            ], rule: "a claim is about exactly one account, contact, cluster or segment"),
        DumpFile(
            "claim-clauses.csv", .claimClause,
            [
                .reference("claim", "claim_id", to: .claim, required: true),
                .words("language", of: Language.self, required: true), DumpColumn("clause", required: true),
            ]),
    ]

    /// MEDDIC and its evidence.
    static let qualification: [DumpFile] = [
        DumpFile(
            "meddic.csv", .meddic,
            [
                .number, .reference("account", "account_id", to: .account, required: true),
                .reference("opportunity", "opportunity_id", to: .opportunity),
                .words("element", of: MeddicElement.self, required: true),
                .words("state", of: MeddicState.self, required: true), DumpColumn("note"),
                .reference("contact", "contact_id", to: .contact),
                .words("confidence", of: Confidence.self, required: true), .day("day", required: true),
            ]),
        DumpFile(
            "meddic-evidence.csv", .meddicEvidence,
            [
                .reference("meddic", "meddic_id", to: .meddic, required: true),
                .reference("claim", "claim_id", to: .claim, required: true),
            ]),
    ]
}
