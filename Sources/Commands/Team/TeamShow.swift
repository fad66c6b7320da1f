import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows who sells, what they have and what they could take.
struct TeamShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "team", abstract: "Show who sells, what they have, and what they could take.")
    static let reads: Set<StoreTable> = [.account, .handoff]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["team"]

    func run(in session: Session) throws -> Answer {
        let team = session.settings.team
        guard !team.people.isEmpty else {
            return .said("No team is set yet. Write it under team in workspace.yml: people with a name and a role.")
        }
        let desk = try RoutingDesk(session: session)
        let people = Table(
            "people",
            columns: [
                .init("name"), .init("role"), .init("sells"), .init("pod"), .init("territory"), .init("languages"),
                .init("accounts", nil, .trailing), .init("most_accounts", "Of", .trailing),
                .init("leads", "Leads this month", .trailing), .init("most_leads", "Of", .trailing),
                .init("base_pay", nil, .trailing),
            ],
            rows: team.people.map { person in
                let load = desk.load(person)
                let isFull = person.fullness(load) != nil
                return [
                    .text(person.name), .word(person.role), .word(person.sells), .text(person.pod),
                    .text(person.territory.map { "\($0)" }), .list(person.languages.map(\.rawValue)),
                    .integer(load.accounts).toned(isFull ? .caution : .plain), .integer(person.mostAccounts),
                    .integer(load.leads), .integer(person.leadsPerMonth), .percent(team.basePay(of: person.role)),
                ]
            })
        let pods = Table(
            "pods", columns: [.init("pod"), .init("people"), .init("not_as_it_should_be")],
            rows: team.pods.map { pod in
                [
                    .text(pod), .list(team.members(of: pod).map { "\($0.name) (\($0.role.rawValue))" }),
                    .list(team.gaps(inPod: pod)),
                ]
            }, whenEmpty: "No pods.")
        let warnings =
            overfullTeam(team, loads: desk.loads) + unknownOwners(team: team, accounts: try session.read.accounts())
        let problems = warnings.map { Problem(.warning, "\($0.sentence) \($0.advice)") }
        return Answer([.table(people), .table(pods)] + (problems.isEmpty ? [] : [.problems(problems)]))
    }
}
