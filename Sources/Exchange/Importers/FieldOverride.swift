/// One `--map field=column`: the user's word that a column holds a field.
package struct FieldOverride: Equatable, Sendable {
    /// A field's key as it was typed.
    package let field: String
    /// A column's name as it was typed.
    package let column: String

    /// An override in two parts, as typed.
    package init(field: String, column: String) {
        self.field = field
        self.column = column
    }

    /// Reads `field=column`; the column's name may hold further `=`.
    ///
    /// - Throws: `ImportPlanError` where there is no `=` or nothing on one side of it.
    package init(_ text: String) throws(ImportPlanError) {
        let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            .map { String($0.trimmingSpaces) }
        guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { throw .malformedMapping(text) }
        self.init(field: sides[0], column: sides[1])
    }
}
