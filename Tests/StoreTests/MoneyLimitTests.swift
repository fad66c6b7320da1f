import Playbook
import Testing

@testable import Store

/// No entry makes a sum that no figure can add up, and none is in the way of putting one right.
@Suite struct MoneyLimitTests {
    private static let most = Money(cents: Money.mostCents, currency: .eur)

    private func workspace() throws -> (file: ScratchFile, store: WorkspaceStore, account: Account.ID) {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        return (file, store, try store.addAccount("alfa"))
    }

    private func add(_ number: Int, _ amount: Money, to account: Account.ID, _ store: WorkspaceStore) throws
        -> Opportunity.ID
    {
        try store.change("deal \(number)") {
            try $0.add(
                Opportunity(
                    id: Opportunity.ID(0), handle: "d\(number)", account: account, name: "d\(number)", stage: "demo",
                    outcome: .open, amount: amount, created: WorkspaceStore.today))
        }
    }

    private func step(_ deal: Opportunity.ID, _ amount: Money, _ store: WorkspaceStore) throws {
        try store.change("step \(deal.number)") {
            try $0.add(StageChange(opportunity: deal, day: WorkspaceStore.today, stage: "demo", amount: amount))
        }
    }

    @Test("what deals once were worth is held to it as well")
    func steps() throws {
        let (file, store, account) = try workspace()
        let small = Money(cents: 100, currency: .eur)
        var refused = 0
        let large = Money(cents: 8_000_000_000_000_000, currency: .eur)
        for number in 1...13 {
            let deal = try add(number, small, to: account, store)
            do {
                // Several steps of one deal are never added up.
                for _ in 0..<3 { try step(deal, large, store) }
            } catch let limit as MoneyLimit {
                #expect(limit.what == "deals")
                refused += 1
            }
        }
        #expect(refused == 2)
        #expect(try store.ask("SELECT count(DISTINCT opportunity_id) FROM stage_change") == ["11"])
        #expect(!file.path.isEmpty)
    }

    @Test("a workspace that is beyond it already can be put right step by step")
    func correction() throws {
        let (file, store, account) = try workspace()
        let deals = try (1...5).map { try add($0, Money(cents: 100, currency: .eur), to: account, store) }
        try store.change("campaign") {
            _ = try $0.add(Campaign(id: Campaign.ID(0), handle: "fair", name: "Fair", cost: Self.most))
        }
        try file.meddle("UPDATE opportunity SET amount_cents = 5000000000000000000")
        // It grows no more, not even by a cent's worth of another deal that large.
        #expect(throws: MoneyLimit.self) { try add(9, Self.most, to: account, store) }
        func lower(_ id: Opportunity.ID) throws {
            try store.change("lower \(id.number)") { writer in
                var deal = try #require(try writer.reader.opportunity(id))
                deal.amount = Money(cents: 100, currency: .eur)
                try writer.update(deal)
            }
        }
        for deal in deals { try lower(deal) }
        #expect(try store.ask("SELECT max(amount_cents) FROM opportunity") == ["100"])
        // What does not touch the amounts is never in its way.
        try file.meddle("UPDATE opportunity SET amount_cents = 5000000000000000000 WHERE id = 1")
        try store.change("name") { writer in
            var deal = try #require(try writer.reader.opportunity(deals[0]))
            deal.name = "Anew"
            try writer.update(deal)
        }
        #expect(try store.ask("SELECT name FROM opportunity WHERE id = 1") == ["Anew"])
    }
}
