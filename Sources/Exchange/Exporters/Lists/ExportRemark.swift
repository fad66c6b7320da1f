/// Something about a record that the user should know before the list is imported over there.
package struct ExportRemark<Record: Sendable>: Sendable {
    /// The remark on a record, alike for all records that it is true of, or `nil` for none.
    let text: @Sendable (Record) -> String?

    init(_ text: @escaping @Sendable (Record) -> String?) { self.text = text }
}
