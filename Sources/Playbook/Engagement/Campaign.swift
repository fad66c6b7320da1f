/// A planned set of touches with a cost.
package struct Campaign: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Campaign>

    package var id: ID
    package var handle: String
    package var name: String
    package var channel: String?
    package var cost: Money?
    package var starts: Day?
    package var ends: Day?

    package init(
        id: ID, handle: String, name: String, channel: String? = nil, cost: Money? = nil, starts: Day? = nil,
        ends: Day? = nil
    ) {
        self.id = id
        self.handle = handle
        self.name = name
        self.channel = channel
        self.cost = cost
        self.starts = starts
        self.ends = ends
    }
}
