/// The touches of one path, as a model looks at them: by their position, 0 for the oldest.
package struct TouchPath: Sendable {
    package let columns: TouchColumns
    package let places: Range<Int>
    /// The day on which the deal was opened, since 1970-01-01.
    package let created: Int
    /// The day on which it was won or lost.
    package let closed: Int

    /// The touches of a deal's path.
    package init(_ path: DealPath, in columns: TouchColumns) {
        self.columns = columns
        places = path.places
        created = path.created.number
        closed = path.closed.number
    }

    package var count: Int { places.count }

    /// The position of the last touch on or before the day on which the deal was opened; `nil` where there is none.
    var opportunity: Int? {
        let end = columns.firstPlace(after: created, in: places)
        return end > places.lowerBound ? end - 1 - places.lowerBound : nil
    }

    /// The position of the first act of somebody known, which made the account a lead; `nil` where there is none.
    var lead: Int? {
        places.firstIndex { columns.acts[$0] && columns.people[$0] != 0 }.map { $0 - places.lowerBound }
    }
}
