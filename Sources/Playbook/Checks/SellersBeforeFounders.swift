/// Sellers hired before founders have sold: there is no fit between product and market yet (playbook, section 12).
///
/// Where the team names its founders they must have won a deal; where it names none, somebody must.
package func sellersBeforeFounders(team: Team, deals: some Sequence<Opportunity>) -> [TeamWarning] {
    let sellers = team.people.count { $0.role.isHiredSeller }
    guard sellers > 0 else { return [] }
    let won = deals.filter { $0.outcome == .won }
    let founders = team.people.filter { $0.role == .founder }
    let hired = sellers == 1 ? "1 seller is" : "\(sellers) sellers are"
    if won.isEmpty {
        return [
            TeamWarning(
                sentence: "\(hired) in the team, and no deal has been won yet.",
                advice: "Let founders sell first: what they learn tells what the product must be.")
        ]
    }
    guard let first = founders.first else { return [] }
    // A deal without an owner may be anybody's, a founder's too.
    let mayBeTheirs = won.contains { deal in
        guard let owner = deal.owner else { return true }
        return founders.contains { $0.name.lowercased() == owner.lowercased() }
    }
    guard !mayBeTheirs else { return [] }
    return [
        TeamWarning(
            place: first.name, sentence: "\(hired) in the team, and no founder has won a deal.",
            advice: "Let a founder sell one through: opportunity win DEAL")
    ]
}
