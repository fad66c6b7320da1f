/// Sellers without a target for their activity, or below it (playbook, section 12).
///
/// - Parameter touches: How many touches of ours the accounts of each owner had in the last week, by the owner's name.
package func tooLittleActivity(team: Team, touches: [String: Int]) -> [TeamWarning] {
    let sellers = team.people.filter { $0.role.isHiredSeller }
    guard !sellers.isEmpty else { return [] }
    guard let target = team.touchesPerWeek else {
        return [
            TeamWarning(
                sentence: "No target is set for how active sellers are to be.",
                advice: "Write team.touches_per_week in workspace.yml.")
        ]
    }
    return sellers.compactMap { person in
        let count = touches[person.name] ?? 0
        guard count < target else { return nil }
        return TeamWarning(
            place: person.name,
            sentence:
                "\(person.name)'s accounts had \(count) \(count == 1 ? "touch" : "touches") of ours in the last week, below the \(target) aimed at.",
            advice: "See what waits: today")
    }
}
