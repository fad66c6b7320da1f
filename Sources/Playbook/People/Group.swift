/// A handful of similar accounts worked with one message: what 1:few drafts stand on.
package struct Cluster: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Cluster>

    package var id: ID
    package var handle: String
    package var name: String
    package var note: String?

    package init(id: ID, handle: String, name: String, note: String? = nil) {
        self.id = id
        self.handle = handle
        self.name = name
        self.note = note
    }
}

/// A part of the market worked programmatically: what 1:many drafts stand on.
package struct Segment: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Segment>

    package var id: ID
    package var handle: String
    package var name: String
    package var note: String?
    /// What makes an account a member, as `AccountExpression` reads it; `nil` where members are put in by hand alone.
    package var expression: String?

    package init(id: ID, handle: String, name: String, note: String? = nil, expression: String? = nil) {
        self.id = id
        self.handle = handle
        self.name = name
        self.note = note
        self.expression = expression
    }
}
