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

    /// The hint for numbers in a file with such a delimiter: a semicolon is what Excel writes where the comma is taken.
    func hint(delimiter: UInt8) -> DecimalHint {
        if let decimalMark { return .known(decimalMark) }
        switch delimiter {
        case UInt8(ascii: ";"): return .likely(.comma)
        case UInt8(ascii: ","): return .likely(.point)
        default: return .unknown
        }
    }
}
