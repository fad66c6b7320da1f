/// A tie between two people: who reports to whom, who influences whom.
package struct Relation: Hashable, Sendable {
    package enum Kind: String, Word {
        case reportsTo = "reports-to"
        case influences

        package static var called: String { "a relation between people" }
    }

    package var from: Contact.ID
    package var kind: Kind
    package var to: Contact.ID

    package init(from: Contact.ID, kind: Kind, to: Contact.ID) {
        self.from = from
        self.kind = kind
        self.to = to
    }
}
