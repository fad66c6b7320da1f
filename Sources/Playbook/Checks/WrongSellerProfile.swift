/// Sellers with accounts of the other profile: an inside seller with companies of field size, or the other way round
/// (playbook, sections 2 and 12).
package func wrongSellerProfiles(
    team: Team, accounts: some Sequence<Account>, matrix: SellingMatrix
) -> [TeamWarning] {
    var wrong: [String: [String]] = [:]
    for account in accounts {
        guard let owner = account.owner.flatMap(team.person), let profile = owner.sells,
            let employees = account.employees
        else { continue }
        let isField = employees >= matrix.fieldFrom
        if isField != (profile == .field) { wrong[owner.name, default: []].append(account.handle) }
    }
    return team.people.compactMap { person in
        guard let profile = person.sells, let handles = wrong[person.name] else { return nil }
        let size = profile == .inside ? "\(matrix.fieldFrom) employees or more" : "under \(matrix.fieldFrom) employees"
        let other: SellingProfile = profile == .inside ? .field : .inside
        return TeamWarning(
            place: person.name,
            sentence: "\(person.name) sells \(profile.rawValue) and owns \(listed(handles)), of \(size).",
            advice: "Give them to \(other.rawValue) sales: handoff \(handles[0]) --to PERSON")
    }
}

/// The first few names, and how many more there are.
func listed(_ names: [String]) -> String {
    let shown = names.prefix(3).joined(separator: ", ")
    return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
}
