/// A small chart as data: its series and its units, with no opinion about pixels.
package struct Chart: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// One bar per label, horizontal.
        case bars
        /// One column per label, such as months on a time axis.
        case columns
    }

    package struct Point: Hashable, Sendable {
        package var label: String
        package var value: Int

        package init(_ label: String, _ value: Int) {
            self.label = label
            self.value = value
        }
    }

    package var kind: Kind
    package var title: String
    /// What the values count, such as `touches` or `EUR`.
    package var unit: String
    package var points: [Point]

    package init(_ kind: Kind, title: String, unit: String, points: [Point]) {
        self.kind = kind
        self.title = title
        self.unit = unit
        self.points = points
    }
}
