/// People or things on a grid of two scales, such as how much somebody decides by how they stand.
package struct PlacementGrid: Hashable, Sendable {
    package struct Person: Hashable, Sendable {
        package var name: String
        /// The index of a column; `nil` where the column is not known.
        package var column: Int?
        /// The index of a row; `nil` where the row is not known.
        package var row: Int?
        package var tone: Tone

        package init(_ name: String, column: Int?, row: Int?, tone: Tone = .plain) {
            self.name = name
            self.column = column
            self.row = row
            self.tone = tone
        }
    }

    package var title: String
    /// The columns from the left, such as against to for.
    package var columns: [String]
    /// The rows from the top, the weightiest first.
    package var rows: [String]
    package var people: [Person]
    /// What is said before the people who have no place on the grid.
    package var unplaced: String
    /// The names of the two axes.
    package var columnAxis: String
    package var rowAxis: String

    /// - Precondition: There are rows and columns, and every index is one of them.
    package init(
        title: String, columns: [String], rows: [String], people: [Person], unplaced: String = "Not placed yet",
        columnAxis: String = "", rowAxis: String = ""
    ) {
        precondition(!columns.isEmpty && !rows.isEmpty, "a grid needs rows and columns")
        for person in people {
            precondition(person.column.map(columns.indices.contains) ?? true, "a column beyond the grid")
            precondition(person.row.map(rows.indices.contains) ?? true, "a row beyond the grid")
        }
        self.title = title
        self.columns = columns
        self.rows = rows
        self.people = people
        self.unplaced = unplaced
        self.columnAxis = columnAxis
        self.rowAxis = rowAxis
    }

    /// The people in one cell of the grid, in the order given.
    func people(row: Int, column: Int) -> [Person] {
        people.filter { $0.row == row && $0.column == column }
    }

    var withoutPlace: [Person] { people.filter { $0.row == nil || $0.column == nil } }

    /// The grid as a table of names, for places that do not draw; who has no place is left to the caller.
    package var table: Table {
        let titles = columns.enumerated().map { Table.Column("column_\($0 + 1)", $1) }
        let cells = rows.indices.map { row in
            [Cell.text(rows[row])]
                + columns.indices.map { column in
                    let names = people(row: row, column: column).map(\.name)
                    return names.isEmpty ? .none : .list(names)
                }
        }
        return Table(
            "placement", caption: title, columns: [Table.Column("row", rowAxis)] + titles, rows: cells)
    }
}
