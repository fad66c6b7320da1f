import Playbook
import Testing

@Suite struct BuyingGroupTests {
    private func placeholder(_ number: Int, role: BuyingRole, account: Int = 1) -> Contact {
        var contact = contact(number, "Somebody", account: account, role: role)
        contact.isPlaceholder = true
        return contact
    }

    @Test func tellsKnownFromKeptFreeFromMissing() {
        let group = BuyingGroup(
            account: Account.ID(1), required: BuyingGroupRules.standard.roles,
            people: [
                contact(1, role: .champion), placeholder(2, role: .champion), placeholder(3, role: .economicBuyer),
                contact(4, account: 2, role: .user), contact(5),
            ])
        #expect(group.roles(.known) == [.champion])
        #expect(group.roles(.toBeNamed) == [.economicBuyer])
        #expect(group.roles(.missing) == [.decisionMaker, .user])
        #expect(!group.isComplete)
        #expect(group.members.map(\.id.number) == [1, 2, 3])
    }

    @Test func takesASegmentsOwnRoles() {
        let rules = BuyingGroupRules(roles: [.champion], segments: ["mid": [.user, .economicBuyer]])
        #expect(rules.required(in: "mid") == [.user, .economicBuyer])
        #expect(rules.required(in: "large") == [.champion])
        #expect(rules.required(in: nil) == [.champion])
    }

    @Test func addsUpOverAccounts() {
        var random = Seeded(3)
        for _ in 0..<200 {
            let groups = (1...8).map { number in
                let people = (1...6).map { index in
                    var person = contact(
                        number * 10 + index, account: number, role: BuyingRole.allCases.randomElement(using: &random))
                    person.isPlaceholder = .random(using: &random)
                    return person
                }
                let required = BuyingRole.allCases.filter { _ in Bool.random(using: &random) }
                return BuyingGroup(account: Account.ID(number), required: required, people: people)
            }
            let tallies = BuyingRoleTally.tallies(of: groups)
            #expect(Set(tallies.map(\.role)) == Set(groups.flatMap(\.required)))
            #expect(tallies.allSatisfy { $0.known + $0.toBeNamed + $0.missing == $0.accounts })
            #expect(tallies.reduce(0) { $0 + $1.accounts } == groups.reduce(0) { $0 + $1.required.count })
            #expect(
                groups.allSatisfy {
                    $0.isComplete == $0.roles(.missing).isEmpty && $0.roles(.toBeNamed).isEmpty || !$0.isComplete
                })
        }
    }

    @Test func takesAPlaceholderForNobody() {
        let map = StakeholderMap(
            contacts: [placeholder(1, role: .economicBuyer), placeholder(2, role: .champion)], relations: [], on: today)
        #expect(map.gaps.map(\.kind) == [.noEconomicBuyer, .noChampion, .singleThreaded])
        #expect(map.everyone.count == 2)
    }
}
