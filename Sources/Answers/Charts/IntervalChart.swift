/// Values with the spans in which they lie, one below the other on one scale: an effect for each measure, a forecast's
/// low, middle and high.
package struct IntervalChart: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package var label: String
        /// `nil` where there is too little to say.
        package var value: Int?
        package var span: ClosedRange<Int>?
        /// A few words behind it, such as on how many cases it stands; why there is no value, where there is none.
        package var remark: String
        package var tone: Tone

        /// A value within its span.
        package init(
            _ label: String, _ value: Int?, in span: ClosedRange<Int>? = nil, remark: String = "", tone: Tone = .plain
        ) {
            self.label = label
            self.value = value
            self.span = span
            self.remark = remark
            self.tone = tone
        }
    }

    package var title: String
    package var measure: Measure
    package var rows: [Row]
    /// A value to be compared with, such as no effect, with its word.
    package var reference: Int?
    package var referenceWord: String
    /// Whether the values are differences, which are written with their sign.
    package var isDifference: Bool
    /// A value that the axis reaches whatever the rows hold, such as the whole of a target.
    package var reaching: Int?

    /// Rows in their order.
    package init(
        title: String, measure: Measure, rows: [Row], reference: Int? = nil, referenceWord: String = "",
        isDifference: Bool = false, reaching: Int? = nil
    ) {
        self.title = title
        self.measure = measure
        self.rows = rows
        self.reference = reference
        self.referenceWord = referenceWord
        self.isDifference = isDifference
        self.reaching = reaching
    }

    /// The value as it stands beside its row.
    func figure(_ value: Int, _ format: FigureFormat) -> String {
        isDifference ? measure.change(value, format) : measure.figure(value, format)
    }

    /// `12% (4% – 20%)`, or what is to be said in place of it.
    func said(_ row: Row, _ format: FigureFormat) -> String {
        guard let value = row.value else { return row.remark.isEmpty ? "–" : row.remark }
        let span = row.span.map { " (\(figure($0.lowerBound, format)) – \(figure($0.upperBound, format)))" } ?? ""
        return figure(value, format) + span
    }
}
