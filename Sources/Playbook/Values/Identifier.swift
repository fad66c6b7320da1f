/// The number of a record of one kind, so that an account's number cannot be passed for a contact's.
package struct Identifier<Record>: Hashable, Comparable, Sendable {
    package let number: Int

    package init(_ number: Int) { self.number = number }

    package static func < (left: Identifier, right: Identifier) -> Bool { left.number < right.number }
}
