/// How many times as much each touch counts for the buying role of its person.
package struct RoleFactors: Hashable, Sendable {
    private let factors: [Int32: Int]
    private let other: Int

    /// - Parameter roles: The roles of people, where they are known.
    package init(_ rules: AttributionRules, roles: [Contact.ID: BuyingRole]) {
        var factors: [Int32: Int] = [:]
        for (person, role) in roles {
            factors[Int32(truncatingIfNeeded: person.number)] = rules.roleWeights[role] ?? rules.otherWeight
        }
        self.factors = factors
        other = rules.otherWeight
    }

    /// The factor of the touch at a place.
    func factor(at place: Int, in columns: TouchColumns) -> Int {
        let person = columns.people[place]
        return person == 0 ? other : factors[person] ?? other
    }
}
