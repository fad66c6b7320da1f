/// People with more than they can take, and pods all of whose prospectors or closers have.
package func overfullTeam(_ team: Team, loads: [String: Workload]) -> [TeamWarning] {
    func load(_ person: Teammate) -> Workload { loads[person.name] ?? Workload() }
    let people = team.people.compactMap { person -> TeamWarning? in
        let load = load(person)
        let over: String
        if let most = person.mostAccounts, load.accounts > most {
            over = "\(load.accounts) accounts, and can take \(most)"
        } else if let most = person.leadsPerMonth, load.leads > most {
            over = "\(load.leads) leads this month, and can take \(most)"
        } else {
            return nil
        }
        return TeamWarning(
            place: person.name, sentence: "\(person.name) has \(over).",
            advice: "Give some to others: handoff ACCOUNT --to PERSON")
    }
    let pods = team.pods.compactMap { pod -> TeamWarning? in
        let sellers = team.members(of: pod).filter { $0.role.isHiredSeller }
        guard !sellers.isEmpty, sellers.allSatisfy({ $0.fullness(load($0)) != nil }) else { return nil }
        return TeamWarning(
            place: pod, sentence: "Pod \(pod) is full: none of its sellers can take more.",
            advice: "Send its leads elsewhere (routing in workspace.yml), or give the pod somebody.")
    }
    return people + pods
}

/// Accounts whose owner the team does not know, by the owner's name in the order of the accounts.
package func unknownOwners(team: Team, accounts: some Sequence<Account>) -> [TeamWarning] {
    guard !team.people.isEmpty else { return [] }
    var owners: [String] = []
    var handles: [String: [String]] = [:]
    for account in accounts {
        guard let owner = account.owner, team.person(owner) == nil else { continue }
        if handles[owner] == nil { owners.append(owner) }
        handles[owner, default: []].append(account.handle)
    }
    return owners.compactMap { owner in
        handles[owner].map {
            TeamWarning(
                place: owner, sentence: "\(owner) owns \(listed($0)) and is not in the team.",
                advice: "Add them under team in workspace.yml, or give the accounts to somebody else.")
        }
    }
}
