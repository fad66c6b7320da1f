/// A workspace's own records under the keys that `export` and `--format json` give them.
///
/// The handles are not read: a record is known by its id, its domain or address, and its name, as in any other file.
extension ImportDialect {
    static let ownAccounts = ImportDialect(
        system: genericSystem, title: "accounts", object: .accounts,
        columns: [
            .externalID: ["external_id"], .name: ["name"], .domain: ["domain"], .industry: ["industry"],
            .employees: ["employees"], .revenue: ["revenue", "revenue_cents"], .currency: ["revenue_currency"],
            .country: ["country"], .city: ["city"], .founded: ["founded"], .tier: ["tier"], .cluster: ["cluster"],
            .segment: ["segment"], .owner: ["owner"], .description: ["description"],
        ], others: "account", unkept: ["account"])

    static let ownOpportunities = ImportDialect(
        system: genericSystem, title: "opportunities", object: .opportunities,
        columns: [
            .externalID: ["external_id"], .name: ["name"], .account: ["account"], .stage: ["stage"],
            .status: ["outcome"], .amount: ["amount", "amount_cents"], .currency: ["amount_currency"],
            .created: ["created"], .closeDate: ["closes"], .owner: ["owner"], .source: ["source"],
            .reason: ["reason"], .nextStep: ["next_step"],
        ], others: "opportunity", unkept: ["opportunity"])
}
