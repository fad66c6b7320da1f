import Testing

@testable import Playbook

/// Where things came from is told once for each of them, so that every column sums.
@Suite struct SourceBookTests {
    private func day(_ number: Int) -> Day { Day(number: 20_000 + number) }

    private func move(_ number: Int, _ type: String, _ campaign: Int? = nil) -> FirstMoves.Move {
        FirstMoves.Move(
            day: day(number), touch: Touch.ID(number), type: type, campaign: campaign.map { Campaign.ID($0) })
    }

    private func deal(
        _ number: Int, _ outcome: Opportunity.Outcome = .open, source: String? = nil, opened: Int = 50
    ) -> Opportunity {
        Opportunity(
            id: Opportunity.ID(number), handle: "d\(number)", account: Account.ID(number), name: "d\(number)",
            stage: "demo", outcome: outcome, amount: nil, created: day(opened), source: source)
    }

    @Test("who was first began it, and on the same day we were")
    func direction() {
        let both = FirstMoves(theirs: move(10, "guide"), ours: move(12, "call"))
        #expect(both.direction(until: day(20)) == .inbound)
        #expect(both.direction(until: day(9)) == .unknown)
        #expect(FirstMoves(theirs: move(12, "reply"), ours: move(12, "sent")).direction(until: day(20)) == .outbound)
        #expect(FirstMoves(theirs: move(12, "reply"), ours: move(10, "sent")).direction(until: day(11)) == .outbound)
        #expect(FirstMoves(ours: move(12, "sent")).direction(until: day(12)) == .outbound)
        #expect(FirstMoves().direction(until: day(12)) == .unknown)
    }

    @Test("a deal's source goes before its touches, where it is a word for a direction")
    func source() {
        let theirs = FirstMoves(theirs: move(10, "guide", 3))
        func origin(_ source: String?) -> SourceOrigin {
            SourceOrigin(deal: deal(1, source: source), account: theirs, rules: .standard)
        }
        #expect(origin("Cold call").direction == .outbound)
        #expect(origin("Cold call").reason == .source("Cold call"))
        #expect(origin("Trade fair").direction == .inbound)
        #expect(origin("Trade fair").reason == .touch(move(10, "guide", 3)))
        #expect(origin(nil).content == "guide" && origin(nil).campaign == Campaign.ID(3))
        // What came after the deal was opened did not bring it.
        let late = SourceOrigin(deal: deal(1, opened: 5), account: theirs, rules: .standard)
        #expect(late.direction == .unknown && late.content == nil && late.reason == .nothing)
    }

    @Test("the lists of words do not meet")
    func words() {
        #expect(SourceRules.standardInbound.isDisjoint(with: SourceRules.standardOutbound))
        #expect(SourceRules.standardInbound.allSatisfy { $0 == $0.lowercased() })
    }

    @Test("every grouping sums to the same leads, deals, revenue and cost", arguments: 0..<20)
    func sums(_ seed: Int) {
        var chance = SplitMix(seed: UInt64(seed))
        func pick<Value>(_ values: [Value]) -> Value { values[Int(chance.next() % UInt64(values.count))] }
        func moves() -> FirstMoves {
            FirstMoves(
                theirs: pick([nil, move(10, "guide", 1), move(20, "visit", 2), move(30, "webinar")]),
                ours: pick([nil, move(15, "call"), move(25, "sent", 3)]))
        }
        let leads = (1...Int(chance.next() % 30 + 1)).map { number in
            SourceBook.Lead(
                contact: Contact.ID(number), account: Account.ID(number % 5),
                origin: SourceOrigin(lead: moves(), source: pick([nil, "Fair", "fair", "List"]), until: day(60)),
                day: day(10), isQualified: pick([true, false]), hasDeal: pick([true, false]),
                hasWon: pick([true, false]))
        }
        let deals = (1...Int(chance.next() % 30 + 1)).map { number in
            let deal = deal(number, pick([.open, .won, .lost]), source: pick([nil, "Referral", "SDR", "Fair"]))
            return SourceBook.Deal(
                deal: deal, origin: SourceOrigin(deal: deal, account: moves(), rules: .standard),
                won: deal.outcome == .won ? Int(chance.next() % 100_000) - 100 : nil)
        }
        let costs = [1: 1001, 2: 7, 3: 99_999, 4: 500].reduce(into: [Campaign.ID: Int]()) {
            $0[Campaign.ID($1.key)] = $1.value
        }
        let book = SourceBook(
            leads: leads, deals: deals, costs: costs,
            names: Dictionary(uniqueKeysWithValues: costs.keys.map { ($0, "c\($0.number)") }))
        let all = book.total
        #expect(all.costs.map(\.campaign.number) == [1, 2, 3, 4])
        for grouping in SourceOrigin.Grouping.allCases {
            let rows = book.rows(by: grouping)
            #expect(Set(rows.map(\.name)).count == rows.count)
            #expect(rows.reduce(0) { $0 + $1.leads.count } == leads.count)
            #expect(rows.reduce(0) { $0 + $1.qualified } == all.qualified)
            #expect(rows.reduce(0) { $0 + $1.deals.count } == deals.count)
            #expect(rows.reduce(0) { $0 + $1.revenue } == all.revenue)
            #expect(rows.reduce(0) { $0 + $1.cost } == all.cost)
            #expect(rows.allSatisfy { $0.qualified <= $0.leads.count && $0.buyers <= $0.leads.count })
        }
    }

    @Test("of nothing there is nothing")
    func nothing() {
        let book = SourceBook(leads: [], deals: [], costs: [:], names: [:])
        #expect(book.rows(by: .source).isEmpty)
        #expect(SourceBook.Row.share(0, of: 0) == nil)
        #expect(book.total.costPerLead == nil)
    }
}

/// Numbers that look like chance and are the same each time.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
