import Playbook
import Testing

@Suite struct RoutingTests {
    /// An account's own fields, as expressions see them.
    private struct Facts: AccountFacts {
        var account: Account
        var today: Day { PlaybookTests.today }
        var currency: Currency { .eur }

        func value(of field: AccountField) -> FieldValue {
            switch field {
            case .employees: FieldValue(account.employees)
            case .country: FieldValue(account.country)
            case .handle: .text(account.handle)
            default: .unknown
            }
        }
    }

    private func team() throws -> Team {
        Team(people: [
            Teammate(
                name: "Ida", role: .inboundSDR, languages: [.finnish], sells: .inside, leadsPerMonth: 2, pod: "north"),
            Teammate(name: "Oto", role: .outboundSDR, sells: .inside, pod: "north", deputy: "Mia"),
            Teammate(
                name: "Aki", role: .accountExecutive, sells: .field, mostAccounts: 1,
                territory: try AccountExpression(parsing: "country = \"FI\""), pod: "north"),
            Teammate(name: "Mia", role: .manager),
        ])
    }

    private func lead(
        owner: String? = nil, employees: Int? = 2000, country: String = "FI", inbound: Bool = true,
        size: DealSize? = nil,
        language: Language? = nil
    ) -> RoutedLead {
        var account = account(employees: employees)
        account.owner = owner
        account.country = country
        return RoutedLead(account: account, language: language, isInbound: inbound, size: size)
    }

    private func decide(
        _ lead: RoutedLead, rules: [RoutingRule] = [], loads: [String: Workload] = [:]
    ) throws -> RouteDecision {
        Routing(team: try team(), rules: rules, matrix: .standard, loads: loads)
            .decision(for: lead) { $0.why(Facts(account: lead.account)) }
    }

    @Test func theOwnerKeepsTheAccount() throws {
        #expect(try decide(lead(owner: "aki")).owner == "Aki")
        let stranger = try decide(lead(owner: "Somebody"), rules: [RoutingRule(name: "all", target: .firstToClaim)])
        #expect(stranger.owner == "Somebody")
        #expect(stranger.steps.map(\.outcome) == [.taken, .notTried])
    }

    @Test func sizeDecidesWhereNoRuleDoes() throws {
        #expect(try decide(lead(employees: 1000)).owner == "Aki")
        #expect(try decide(lead(employees: 999)).owner == "Ida")
        #expect(try decide(lead(employees: 999, inbound: false)).owner == "Oto")
        #expect(try decide(lead(employees: 999, language: .english)).owner == "Oto")
        #expect(try decide(lead(employees: nil)).owner == "Mia")
        #expect(try decide(lead(employees: 1000, country: "SE")).owner == "Mia")
        #expect(try decide(lead()).rule == Routing.sizeRule)
    }

    @Test func rulesAreTriedInTheirOrder() throws {
        let rules = [
            RoutingRule(
                name: "sweden", condition: try AccountExpression(parsing: "country = \"SE\""), target: .firstToClaim),
            RoutingRule(name: "north", target: .pod("north")), RoutingRule(name: "rest", target: .manager),
        ]
        let finnish = try decide(lead(size: .large), rules: rules)
        #expect(finnish.owner == "Aki")
        #expect(finnish.rule == "north")
        #expect(finnish.steps.map(\.outcome) == [.no, .no, .taken, .notTried])
        #expect(try decide(lead(size: .volume), rules: rules).owner == "Ida")
        let swedish = try decide(lead(country: "SE"), rules: rules)
        #expect(swedish.owner == nil)
        #expect(swedish.waitsForClaim)
        let busy = ["Ida": Workload(leads: 2), "Aki": Workload(accounts: 1), "Oto": Workload(accounts: 900)]
        #expect(try decide(lead(), rules: rules, loads: busy).owner == "Oto")
    }

    @Test func whoIsFullPassesOn() throws {
        let rules = [RoutingRule(name: "aki", target: .person("Aki")), RoutingRule(name: "rest", target: .manager)]
        let decision = try decide(lead(), rules: rules, loads: ["Aki": Workload(accounts: 1)])
        #expect(decision.owner == "Mia")
        #expect(decision.steps.map(\.outcome) == [.no, .full, .taken])
        var team = try team()
        team.people[2].deputy = "Ida"
        let deputised = Routing(team: team, rules: rules, matrix: .standard, loads: ["Aki": Workload(accounts: 1)])
            .decision(for: lead()) { $0.why(Facts(account: lead().account)) }
        #expect(deputised.owner == "Ida")
        #expect(deputised.rule == "aki")
    }

    @Test func nobodyGetsMoreThanFits() throws {
        var random = Seeded(5)
        for _ in 0..<500 {
            let loads = [
                "Ida": Workload(leads: Int.random(in: 0...3, using: &random)),
                "Aki": Workload(accounts: Int.random(in: 0...2, using: &random)),
            ]
            let decision = try decide(
                lead(employees: Int.random(in: 1...3000, using: &random), inbound: Bool.random(using: &random)),
                rules: [RoutingRule(name: "north", target: .pod("north"))], loads: loads)
            #expect(decision.owner != "Ida" || (loads["Ida"]?.leads ?? 0) < 2)
            #expect(decision.owner != "Aki" || (loads["Aki"]?.accounts ?? 0) < 1)
            #expect(decision.steps.count { $0.outcome == .taken } == 1)
        }
    }

    @Test func deputiesMayNotGoRound() throws {
        var team = try team()
        #expect(team.deputyCircle == nil)
        team.people[3].deputy = "Oto"
        #expect(team.deputyCircle == ["Oto", "Mia", "Oto"])
        team.people[3].deputy = "mia"
        #expect(team.deputyCircle == ["Mia", "Mia"])
    }

    @Test func podsHaveTwoOneOne() throws {
        #expect(try team().gaps(inPod: "north") == ["0 csm of 1"])
        #expect(Team().basePay(of: .bdr) == 70)
    }
}
