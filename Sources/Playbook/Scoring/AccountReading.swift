/// What scoring must be told of an account beyond its record: whether it belongs to a segment, and whether it meets a
/// condition.
///
/// Both need names and records that rules do not hold, so whoever has them lends two questions.
package struct AccountReading: Sendable {
    /// Whether an account is in the segment of a handle.
    package var isInSegment: @Sendable (Account, String) -> Bool
    package var meets: @Sendable (Account, AccountExpression) -> Bool

    package init(
        isInSegment: @escaping @Sendable (Account, String) -> Bool,
        meets: @escaping @Sendable (Account, AccountExpression) -> Bool
    ) {
        self.isInSegment = isInSegment
        self.meets = meets
    }

    /// For a workspace whose models ask neither.
    package static let nothing = AccountReading(isInSegment: { _, _ in false }, meets: { _, _ in false })
}
