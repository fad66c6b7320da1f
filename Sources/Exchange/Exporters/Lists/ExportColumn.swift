/// A column of a list: the name that the system knows it by, and what stands in it.
package struct ExportColumn<Record: Sendable>: Sendable {
    package let name: String
    let value: @Sendable (Record) -> ExportValue

    init(_ name: String, _ value: @escaping @Sendable (Record) -> ExportValue) {
        self.name = name
        self.value = value
    }
}
