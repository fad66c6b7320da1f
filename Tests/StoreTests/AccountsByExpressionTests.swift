import Playbook
import Testing

@testable import Store

/// What a whole account has in the fields of its own record.
private struct WholeAccount: AccountFacts {
    let account: Account
    let today: Day
    let currency: Currency

    func value(of field: AccountField) -> FieldValue {
        switch field {
        case .handle: .text(account.handle)
        case .name: .text(account.name)
        case .domain: FieldValue(account.domain)
        case .industry: FieldValue(account.industry)
        case .employees: FieldValue(account.employees)
        case .revenue: FieldValue(account.revenue)
        case .country: FieldValue(account.country)
        case .city: FieldValue(account.city)
        case .founded: FieldValue(account.founded)
        case .tier: .text(account.tier.rawValue)
        case .owner: FieldValue(account.owner)
        case .description: FieldValue(account.description)
        default: .unknown
        }
    }
}

@Suite struct AccountsByExpressionTests {
    private func account(_ number: Int) throws -> Account {
        let crowns = try #require(Currency("SEK"))
        let has = { (divisor: Int) in number % divisor != 0 }
        return Account(
            id: Account.ID(0), handle: "mill-\(number)", name: "Mill \(number) Oy",
            domain: has(4) ? "mill\(number).example" : nil, industry: has(3) ? ["Forestry", "Paper"][number % 2] : nil,
            employees: has(5) ? number * 10 : nil,
            revenue: has(2) ? Money(cents: number * 1_000_000, currency: has(7) ? .eur : crowns) : nil,
            country: "Finland", city: has(6) ? "Oulu" : "", founded: has(8) ? 1950 + number : nil,
            tier: [Tier.oneToOne, .oneToFew, .oneToMany][number % 3], owner: has(9) ? "aino" : nil,
            description: has(10) ? "Makes boards" : nil)
    }

    @Test(
        "rows read column by column say what whole accounts say",
        arguments: [
            "industry = forestry", "industry is unknown", "employees >= 100 and revenue < 500000", "revenue != 3",
            "revenue is known", "city is unknown or owner = aino", "not (founded between 1955 and 1980)",
            "tier in (1:1, 1:many) and description contains boards", "handle starts with mill-1", "domain is known",
            "name contains Oy and country = Finland",
        ])
    func agreesWithWholeAccounts(text: String) throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        try store.change { writer in
            for number in 1...60 { _ = try writer.add(try account(number)) }
        }
        let expression = try AccountExpression(parsing: text)
        try store.read { reader in
            let all = try reader.accounts()
            let whole = all.filter {
                expression.matches(WholeAccount(account: $0, today: WorkspaceStore.today, currency: .eur))
            }
            let fitting = try reader.accounts(fitting: expression, on: WorkspaceStore.today, in: .eur)
            #expect(fitting == Set(whole.map(\.id)))
            #expect(!fitting.isEmpty && fitting.count < all.count || text.contains("Finland") || text.contains("!="))
            #expect(try reader.accounts(among: fitting) == whole)
            #expect(try reader.accounts(among: []).isEmpty)
        }
    }
}
