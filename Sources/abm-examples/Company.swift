/// An account of the examples, with its people and where it stands in the funnel.
struct Company: Sendable {
    var externalID: String
    var name: String
    /// What people call it, and what its deals are named after.
    var shortName: String
    var domain: String
    var segment: Segment
    var country: Country
    var city: String
    var employees: Int
    /// Euros a year.
    var revenue: Int
    var founded: Int
    var owner: String
    var description: String
    var standing: Standing
    /// 1 (hardly any) to 100 (the busiest account of all); falls as a power of the account's rank.
    var heat: Int
    var people: [Person]

    /// Somebody at the company, the first ones more often than the last.
    func somebody(using random: inout SplitMix64) -> Person {
        random.pick(weighted: people.enumerated().map { ($0.element, weight: people.count - $0.offset) })
    }
}
