import Playbook

extension DumpFile {
    /// Clusters and segments.
    static let groups: [DumpFile] = [
        DumpFile("clusters.csv", .cluster, group),
        DumpFile("segments.csv", .segment, group + [DumpColumn("expression")]),
    ]

    private static let group: [DumpColumn] = [
        .number, .handle, DumpColumn("name", required: true), DumpColumn("note"), .uid,
    ]

    /// Companies.
    static let accounts: [DumpFile] = [
        DumpFile(
            "accounts.csv", .account,
            [
                .number, .handle, DumpColumn("name", required: true), DumpColumn("domain"),
                DumpColumn("industry"), DumpColumn("employees", nil, .whole(0...Int.max)),
                DumpColumn("revenue", "revenue_cents", .cents), DumpColumn("revenue_currency", nil, .currency),
                DumpColumn("country"),
                DumpColumn("city"), DumpColumn("founded", nil, .whole(Int.min...Int.max)),
                .words("tier", of: Tier.self, required: true), .reference("cluster", "cluster_id", to: .cluster),
                .reference("segment", "segment_id", to: .segment), .reference("parent", "parent_id", to: .account),
                DumpColumn("owner"), DumpColumn("description"), .extra, DumpColumn("name_key"), .uid,
            ], rule: "a revenue needs a currency, and a currency a revenue")
    ]

    /// People and the ties between them.
    static let people: [DumpFile] = [
        DumpFile(
            "contacts.csv", .contact,
            [
                .number, .handle, .reference("account", "account_id", to: .account),
                DumpColumn("first_name", required: true), DumpColumn("last_name", required: true), DumpColumn("email"),
                DumpColumn("title"), .words("role", of: BuyingRole.self), .words("seniority", of: Seniority.self),
                DumpColumn("influence", nil, .whole(1...5)), .words("stance", of: Stance.self),
                DumpColumn("department"),
                DumpColumn("phone"), DumpColumn("linkedin"), .words("language", of: Language.self),
                DumpColumn("opted_out", nil, .flag, required: true), DumpColumn("source"),
                .words("basis", of: LawfulBasis.self), .day("obtained"), .day("informed"),
                DumpColumn("placeholder", nil, .flag, required: true), .extra, .uid,
            ]),
        DumpFile(
            "relations.csv", .relation,
            [
                .reference("person", "from_id", to: .contact, required: true),
                .words("relation", "kind", of: Relation.Kind.self, required: true),
                .reference("other", "to_id", to: .contact, required: true),
            ], rule: "nobody is tied to themselves"),
    ]
}
