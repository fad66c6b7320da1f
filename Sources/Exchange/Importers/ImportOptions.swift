/// What the user or the workspace knows about a file's values before they are read.
package struct ImportOptions: Sendable, Equatable {
    /// The decimal mark, where somebody said so. Otherwise the delimiter suggests one.
    package var decimalMark: DecimalMark?
    /// What `3/4/2026` means, where somebody said so.
    package var dayOrder: DayOrder?

    /// Options; what is left out is unknown.
    package init(decimalMark: DecimalMark? = nil, dayOrder: DayOrder? = nil) {
        self.decimalMark = decimalMark
        self.dayOrder = dayOrder
    }

    /// The hint for the numbers of a file: the user's word, or what the file suggests.
    func hint(_ suggestion: DecimalHint) -> DecimalHint { decimalMark.map { .known($0) } ?? suggestion }
}
