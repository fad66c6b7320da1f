import Playbook
import Testing

@testable import Store

/// What is asked of all touches without making any of them.
@Suite struct FirstActsTests {
    @Test("the first days, and our own touches, are those of the touches themselves", arguments: 0..<5)
    func law(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "first acts \(seed)")
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let accounts = try (1...4).map { try store.addAccount("account-\($0)") }
        let types = ["sent", "impression", "visit", "demo", "bounce", "coffee"]
        try store.change("touches") { write in
            for _ in 0..<60 {
                _ = try write.add(
                    Touch(
                        id: Touch.ID(0),
                        day: WorkspaceStore.today.adding(days: -Int.random(in: -5...90, using: &chance)),
                        account: Int.random(in: 0..<6, using: &chance) == 0
                            ? nil : accounts.dropLast().randomElement(using: &chance), contact: nil, channel: "email",
                        type: types.randomElement(using: &chance) ?? "visit"))
            }
        }
        let today = WorkspaceStore.today
        let touches = try store.read { try $0.touches() }.filter { $0.day <= today }
        let acts = try store.read { try $0.firstActs(until: today) }
        let since = today.adding(days: -30)
        let ours = try store.read { try $0.ourTouches(in: since...today) }
        for account in accounts {
            let own = touches.filter { $0.account == account }
            #expect(acts.touched[account] == own.map(\.day).min())
            #expect(acts.own[account] == own.filter(\.isBuyersAct).map(\.day).min())
        }
        for account in accounts.map(Optional.some) + [nil] {
            let own = touches.filter { touch in
                touch.account == account && touch.day >= since
                    && TouchType(rawValue: touch.type)?.isOutbound == true
            }
            #expect(ours[account] ?? 0 == own.count)
        }
    }

    @Test("the close day of each step is kept, dumped and read back")
    func closeDays() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let account = try store.addAccount("alfa")
        let day = WorkspaceStore.today
        let steps = try store.change("deal") { write in
            let deal = try write.add(
                Opportunity(
                    id: Opportunity.ID(0), handle: "deal", account: account, name: "Deal", stage: "demo",
                    outcome: .open, amount: nil, created: day))
            let steps = [day, nil].map {
                StageChange(opportunity: deal, day: day, stage: "demo", amount: nil, closes: $0)
            }
            for step in steps { try write.add(step) }
            return steps
        }
        #expect(try store.read { try $0.stageChanges() } == steps)
        #expect(try store.read { try $0.stageChanges(of: steps[0].opportunity) } == steps)
        #expect(try store.read { try $0.stageChanges(ofDealsSince: day) }.values.first == steps)
    }
}
