/// A company that is, or may be, worth pursuing.
package struct Account: Hashable, Sendable, Identifiable {
    /// The row's number in this copy of the workspace; people see the handle.
    package typealias ID = Identifier<Account>

    package var id: ID
    /// What people type: `kone`.
    package var handle: String
    package var name: String
    /// Normalised: lower case, no scheme, no `www.`.
    package var domain: String?
    package var industry: String?
    package var employees: Int?
    package var revenue: Money?
    package var country: String?
    package var city: String?
    package var founded: Int?
    package var tier: Tier
    package var cluster: Cluster.ID?
    package var segment: Segment.ID?
    package var owner: String?
    package var description: String?
    /// The company that it is a part of.
    package var parent: ID?

    package init(
        id: ID, handle: String, name: String, domain: String? = nil, industry: String? = nil, employees: Int? = nil,
        revenue: Money? = nil, country: String? = nil, city: String? = nil, founded: Int? = nil, tier: Tier,
        cluster: Cluster.ID? = nil, segment: Segment.ID? = nil, owner: String? = nil, description: String? = nil,
        parent: ID? = nil
    ) {
        self.id = id
        self.handle = handle
        self.name = name
        self.domain = domain
        self.industry = industry
        self.employees = employees
        self.revenue = revenue
        self.country = country
        self.city = city
        self.founded = founded
        self.tier = tier
        self.cluster = cluster
        self.segment = segment
        self.owner = owner
        self.description = description
        self.parent = parent
    }
}
