/// A list of one kind of record as one system imports it.
package struct ExportList<Record: Sendable>: Sendable {
    /// What is in the file.
    enum Content: Sendable {
        case table(header: [String], cells: @Sendable (Record) -> [ExportValue])
        /// One card after the other.
        case cards(@Sendable (Record) -> [UInt8])
    }

    let content: Content
    package let limits: ExportLimits
    /// What leaves a record out, the weightiest first: a record is counted under the first that it lacks.
    let needs: [ExportNeed<Record>]
    let remarks: [ExportRemark<Record>]
    /// What the user has to do over there before the file is imported, whatever is in it.
    package let advice: String?

    init(
        _ columns: [ExportColumn<Record>], limits: ExportLimits = ExportLimits(), needs: [ExportNeed<Record>] = [],
        remarks: [ExportRemark<Record>] = [], advice: String? = nil
    ) {
        let content = Content.table(header: columns.map(\.name)) { record in columns.map { $0.value(record) } }
        self.init(content, limits: limits, needs: needs, remarks: remarks, advice: advice)
    }

    init(
        _ content: Content, limits: ExportLimits = ExportLimits(), needs: [ExportNeed<Record>] = [],
        remarks: [ExportRemark<Record>] = [], advice: String? = nil
    ) {
        self.content = content
        self.limits = limits
        self.needs = needs
        self.remarks = remarks
        self.advice = advice
    }

    /// The names of the columns; none for cards.
    package var header: [String] {
        switch content {
        case .table(let header, _): header
        case .cards: []
        }
    }
}
