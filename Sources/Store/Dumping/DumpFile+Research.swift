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
                DumpColumn("retired", nil, .flag, required: true), .day("retired_on"), .uid,
            ], rule: "a claim is about exactly one account, contact, cluster or segment"),
        DumpFile(
            "claim-clauses.csv", .claimClause,
            [
                .reference("claim", "claim_id", to: .claim, required: true),
                .words("language", of: Language.self, required: true), DumpColumn("clause", required: true),
            ]),
        DumpFile(
            "claim-pasts.csv", .claimPast,
            [
                .reference("claim", "claim_id", to: .claim, required: true), .day("until", required: true),
                .day("day", required: true), .words("kind", of: ClaimKind.self, required: true), DumpColumn("source"),
            ]),
    ]

    /// MEDDIC and BANT with their evidence.
    static let qualification =
        qualification(by: .meddic, elements: .meddic, evidence: .meddicEvidence)
        + qualification(by: .bant, elements: .bant, evidence: .bantEvidence)

    private static func qualification(
        by framework: QualificationFramework, elements: StoreTable, evidence: StoreTable
    ) -> [DumpFile] {
        let name = framework.rawValue
        return [
            DumpFile(
                "\(name).csv", elements,
                [
                    .number, .reference("account", "account_id", to: .account, required: true),
                    .reference("opportunity", "opportunity_id", to: .opportunity),
                    DumpColumn(
                        "element", nil,
                        .word(framework.elements.map(\.rawValue), called: "an element of \(framework.name)"),
                        required: true),
                    .words("state", of: QualificationState.self, required: true), DumpColumn("note"),
                    .reference("contact", "contact_id", to: .contact),
                    .words("confidence", of: Confidence.self, required: true), .day("day", required: true),
                ]),
            DumpFile(
                "\(name)-evidence.csv", evidence,
                [
                    .reference(name, "\(name)_id", to: elements, required: true),
                    .reference("claim", "claim_id", to: .claim, required: true),
                ]),
        ]
    }
}
