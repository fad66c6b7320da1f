import Playbook
import Testing

@Suite struct TeamWarningTests {
    private let seller = Teammate(name: "Aki", role: .accountExecutive, sells: .inside, mostAccounts: 1, pod: "north")

    private func owned(_ number: Int, employees: Int, by owner: String) -> Account {
        var account = account(number, employees: employees)
        account.owner = owner
        return account
    }

    @Test func foundersSellFirst() {
        let team = Team(people: [seller])
        #expect(sellersBeforeFounders(team: team, deals: [deal(1)]).count == 1)
        #expect(sellersBeforeFounders(team: team, deals: [deal(1, outcome: .won)]).isEmpty)
        #expect(sellersBeforeFounders(team: Team(), deals: []).isEmpty)
        var won = deal(1, outcome: .won)
        won.owner = "Aki"
        let founded = Team(people: [seller, Teammate(name: "Eeva", role: .founder)])
        #expect(sellersBeforeFounders(team: founded, deals: [won]).count == 1)
        won.owner = "eeva"
        #expect(sellersBeforeFounders(team: founded, deals: [won]).isEmpty)
    }

    @Test func profilesFitSizes() {
        let team = Team(people: [seller])
        let accounts = [owned(1, employees: 1000, by: "aki"), owned(2, employees: 999, by: "Aki")]
        let warnings = wrongSellerProfiles(team: team, accounts: accounts, matrix: .standard)
        #expect(warnings.map(\.place) == ["Aki"])
        #expect(warnings[0].sentence == "Aki sells inside and owns account-1, of 1000 employees or more.")
    }

    @Test func activityHasATarget() {
        var team = Team(people: [seller])
        #expect(tooLittleActivity(team: Team(), touches: [:]).isEmpty)
        #expect(tooLittleActivity(team: team, touches: [:]).count == 1)
        team.touchesPerWeek = 5
        #expect(tooLittleActivity(team: team, touches: ["Aki": 5]).isEmpty)
        #expect(tooLittleActivity(team: team, touches: ["Aki": 4]).map(\.place) == ["Aki"])
    }

    @Test func dealsAreQualifiedBeforeTheyMoveOn() {
        let unknown = [Opportunity.ID(1): Array(QualificationFramework.meddic.elements.prefix(3))]
        func warnings(_ stage: String, _ outcome: Opportunity.Outcome = .open) -> Int {
            PoorQualification.warnings(
                deals: [deal(1, stage: stage, outcome: outcome)], unknown: unknown, stages: Stage.standard
            ).count
        }
        #expect(warnings("demo") == 1)
        #expect(warnings("qualification") == 0)
        #expect(warnings("demo", .lost) == 0)
    }

    @Test func podsAndPeopleHaveRoom() {
        let team = Team(people: [seller])
        #expect(overfullTeam(team, loads: [:]).isEmpty)
        #expect(overfullTeam(team, loads: ["Aki": Workload(accounts: 1)]).map(\.place) == ["north"])
        #expect(overfullTeam(team, loads: ["Aki": Workload(accounts: 2)]).map(\.place) == ["Aki", "north"])
        #expect(unknownOwners(team: team, accounts: [owned(1, employees: 5, by: "Bo")]).map(\.place) == ["Bo"])
        #expect(unknownOwners(team: Team(), accounts: [owned(1, employees: 5, by: "Bo")]).isEmpty)
    }
}
